using System.Text.Json;
using System.Text.Json.Nodes;
using Amazon.StepFunctions.Model;

// The event that starts an order in lesson 10.
const string JsonataOrder =
    """{ "detail-type": "Validator.NewOrder", "detail": { "userId": "1", "orderId": "jsonata" } }""";

// What TestState says of a state that did not succeed.
Verdict WhyTheStateFailed(TestStateResponse tried) =>
    Verdict.Wrong($"{tried.Error}: {tried.Cause}", "a state that succeeds", "the expression that it names");

Verdict TextWithoutSigns(string found) =>
    Verdict.Wrong(
        $"the text '{found}', as it stands",
        "what the expression gives",
        "the signs {% and %} around it: without them it is only text"
    );

var testShop = new Answer<TestStateResponse>(
    "testShop",
    task: "the request: a TestStateRequest with Definition, Input, RoleArn and InspectionLevel.",
    hints:
    [
        "new TestStateRequest { Definition = …, Input = …, RoleArn = …, InspectionLevel = … }; three of them are variables.",
        "Definition = getShop, Input = newOrder, RoleArn = old.RoleArn, InspectionLevel = InspectionLevel.DEBUG.",
    ],
    solution: """
    new TestStateRequest
    {
        Definition = getShop,
        Input = newOrder,
        RoleArn = old.RoleArn,
        InspectionLevel = InspectionLevel.DEBUG,
    }
    """,
    because: "The state really asks DynamoDB, in the name of the role. DEBUG shows what its data was on the way.",
    mistakes:
    [
        (
            "new TestStateRequest { Definition = getShop, Input = newOrder, InspectionLevel = InspectionLevel.DEBUG }",
            "RoleArn must be specified"
        ),
        ("new TestStateRequest { Definition = getShop, Input = newOrder, RoleArn = old.RoleArn }", "only the output"),
        (
            "new TestStateRequest { Definition = getShop, RoleArn = old.RoleArn, InspectionLevel = InspectionLevel.DEBUG }",
            "no order"
        ),
    ],
    check: tested =>
        tested.Output is null ? WhyTheStateFailed(tested)
        : tested.InspectionData?.AfterArguments is null
            ? Verdict.Wrong(
                "only the output",
                "the data on the way, too",
                "InspectionLevel: DEBUG; without it AWS takes INFO"
            )
        : JsonNode.Parse(tested.Output)["detail"] is null
            ? Verdict.Wrong("no order in the output", "the order of newOrder", "Input: it must be newOrder")
        : Verdict.Right($"{tested.Status}: the order is still there, and the shop's item beside it.")
);

var readInput = new Answer<string>(
    "readInput",
    task: "the expression, as text: \"{% … %}\".",
    hints:
    [
        "The order id is two members deep in the state's input: detail, then orderId.",
        "Begin with $states.input where JSONPath has $, and keep the signs {% and %}.",
    ],
    solution: "\"{% $states.input.detail.orderId %}\"",
    because: "In JSONPath $ is the input. In JSONata the state's data is $states: its members are input, result, context.",
    mistakes:
    [
        ("\"$states.input.detail.orderId\"", "only text"),
        ("\"{% $states.input.orderId %}\"", "returned nothing"),
        ("\"{% $.detail.orderId %}\"", "is not supported"),
        ("\"{% detail.orderId %}\"", "is not supported"),
    ],
    check: async expression =>
    {
        var pass = new JsonObject
        {
            ["Type"] = "Pass",
            ["Output"] = expression,
            ["End"] = true,
        };
        var tried = await TryStateAsync(pass, JsonataOrder);
        return tried.Output is null ? WhyTheStateFailed(tried)
            : tried.Output == "\"jsonata\"" ? Verdict.Right($"TestState gives {tried.Output}, the order id.")
            : !expression.Contains("{%") ? TextWithoutSigns(expression)
            : Verdict.Wrong(tried.Output, "\"jsonata\"", "the members after $states.input");
    }
);

var shopClosed = new Answer<string>(
    "shopClosed",
    task: "the condition, as text: true when the shop is not open.",
    hints:
    [
        "The value is $states.input.GetStore.Item.storeOpen.BOOL, = compares, and $not(…) is the contrary of what it is given.",
        "\"{% $not(… = true) %}\", with the value in the place of …",
    ],
    solution: "\"{% $not($states.input.GetStore.Item.storeOpen.BOOL = true) %}\"",
    because: "A comparison with something missing is false, with = as with !=. So ask for what must be there, and negate that.",
    mistakes:
    [
        (
            "\"{% $states.input.GetStore.Item.storeOpen.BOOL != true %}\"",
            "a shop without storeOpen goes to ListExecutions"
        ),
        ("\"{% $states.input.GetStore.Item.storeOpen.BOOL = true %}\"", "the open shop goes to Emit - Shop not ready"),
        ("\"{% $not($states.input.Item.storeOpen.BOOL = true) %}\"", "the open shop goes to Emit - Shop not ready"),
        (
            "\"{% $not($states.input.GetStore.Item.storeOpen.BOOL = 'true') %}\"",
            "the open shop goes to Emit - Shop not ready"
        ),
    ],
    check: async condition =>
    {
        var choice = ReadyStates()["Shop Open?"];
        choice["Choices"][0]["Condition"] = condition;
        foreach (
            var (item, when, next) in new[]
            {
                ("""{ "storeOpen": { "BOOL": true } }""", "the open shop", "ListExecutions"),
                ("""{ "storeOpen": { "BOOL": false } }""", "the closed shop", "Emit - Shop not ready"),
                ("{}", "a shop without storeOpen", "Emit - Shop not ready"),
            }
        )
        {
            var tried = await TryStateAsync(choice, $$"""{ "GetStore": { "Item": {{item}} } }""");
            if (tried.Error is not null)
            {
                return WhyTheStateFailed(tried);
            }
            if (tried.NextState != next)
            {
                return Verdict.Wrong($"{when} goes to {tried.NextState}", next, "the comparison in the condition");
            }
        }
        return Verdict.Right("TestState goes on when the shop is open, and to Emit - Shop not ready when it isn't.");
    }
);

var startedDetail = new Answer<string>(
    "startedDetail",
    task: "the Detail: JSON as text with TaskToken, orderId and userId.",
    hints:
    [
        "Names lose their .$, and each value is an expression in quotes: \"orderId\": \"{% … %}\".",
        "The token is $states.context.Task.Token; the ids are in $states.input.detail.",
    ],
    solution: """"
    """
    {
      "Message": "The workflow started and waits for the customer to submit the drink.",
      "TaskToken": "{% $states.context.Task.Token %}",
      "orderId": "{% $states.input.detail.orderId %}",
      "userId": "{% $states.input.detail.userId %}"
    }
    """
    """",
    because: "$states.context is what JSONPath calls $$: what Step Functions itself knows of the execution and its task.",
    mistakes:
    [
        (
            """"
            """
            {
              "TaskToken": "$$.Task.Token",
              "orderId": "{% $states.input.detail.orderId %}",
              "userId": "{% $states.input.detail.userId %}"
            }
            """
            """",
            "only text"
        ),
        (
            """"
            """
            {
              "TaskToken": "{% $states.result.TaskToken %}",
              "orderId": "{% $states.input.detail.orderId %}",
              "userId": "{% $states.input.detail.userId %}"
            }
            """
            """",
            "'$states.result"
        ),
        (
            """"
            """{ "TaskToken.$": "{% $states.context.Task.Token %}" }"""
            """",
            "no TaskToken"
        ),
        (
            """"
            """{ "TaskToken": "{% $states.context.Task.Token %}", }"""
            """",
            "JSON"
        ),
    ],
    check: CheckStartedDetailAsync
);

async Task<Verdict> CheckStartedDetailAsync(string detail)
{
    var state = ReadyStates()["Emit - Workflow Started TT"];
    try
    {
        state["Arguments"]["Entries"][0]["Detail"] = JsonNode.Parse(detail);
    }
    catch (JsonException e)
    {
        return Verdict.Wrong($"no JSON: {e.Message}", "JSON", "quotes, commas and brackets at that place");
    }
    var context = """{ "Task": { "Token": "AAAA-the-token" } }""";
    var tried = await TryStateAsync(state, JsonataOrder, mock: "{}", context);
    if (tried.Error is not null)
    {
        return WhyTheStateFailed(tried);
    }
    var sent = JsonNode.Parse(tried.InspectionData.AfterArguments)["Entries"][0]["Detail"];
    foreach (var (name, value) in new[] { ("TaskToken", "AAAA-the-token"), ("orderId", "jsonata"), ("userId", "1") })
    {
        var found = sent is JsonObject ? sent[name]?.ToString() : null;
        if (found is null)
        {
            return Verdict.Wrong($"no {name}", $"{name} with an expression as its value", "the names, without .$");
        }
        if (found != value)
        {
            return found.StartsWith('$')
                ? TextWithoutSigns(found)
                : Verdict.Wrong($"{name} is '{found}'", $"'{value}'", $"the expression of {name}");
        }
    }
    return Verdict.Right("TestState sends the token, the order and the customer.");
}

var whatLeaves = new Answer<string>(
    "whatLeaves",
    task: "your guess: \"Input\", \"Result\" or \"Both\".",
    hints:
    [
        "In JSONPath, too, a task without any path has one of the three as its output.",
        "A task is asked for something. What it hands on by itself is the answer.",
    ],
    solution: "\"Result\"",
    because: "Without Output the result takes the place of all that came in. The order would be lost at the next state.",
    mistakes: [("\"Both\"", "nobody merges"), ("\"Input\"", "a Pass state"), ("\"Nothing\"", "spell one")],
    check: async guess =>
    {
        var state = ReadyStates()["Generate Order Number"];
        var tried = await TryStateAsync(state, JsonataOrder, mock: NextNumber);
        return guess.Trim() switch
        {
            "Result" => Verdict.Right($"TestState hands on {tried.Output}: the order is gone."),
            "Both" => Verdict.Wrong(
                "Both, but nobody merges them unless Output says so",
                "one of the two",
                tried.Output
            ),
            "Input" => Verdict.Wrong("Input, as in a Pass state", "what a task hands on", tried.Output),
            var other => Verdict.Wrong($"'{other}'", "Input, Result or Both", "the three guesses; spell one of them"),
        };
    }
);

// What DynamoDB answers when it has counted.
const string NextNumber = """{ "Attributes": { "IDvalue": { "N": "42" } } }""";

var numberOutput = new Answer<string>(
    "numberOutput",
    task: "the Output, as text: \"{% $merge([ …, { 'orderNumber': … }]) %}\".",
    hints:
    [
        "$merge makes one object out of a list of objects: the input first, then one with the orderNumber.",
        "The number is $states.result.Attributes.IDvalue.N, the input $states.input.",
    ],
    solution: "\"{% $merge([$states.input, { 'orderNumber': $states.result.Attributes.IDvalue.N }]) %}\"",
    because: "One expression says what ResultSelector and ResultPath say: what of the answer stays, and where.",
    mistakes:
    [
        ("\"{% { 'orderNumber': $states.result.Attributes.IDvalue.N } %}\"", "the order is lost"),
        ("\"{% $merge([$states.input, $states.result]) %}\"", "no orderNumber"),
        (
            "\"{% $merge([$states.input, { 'orderNumber': $number($states.result.Attributes.IDvalue.N) }]) %}\"",
            "a number"
        ),
        (
            "\"{% $merge($states.input, { 'orderNumber': $states.result.Attributes.IDvalue.N }) %}\"",
            "States.QueryEvaluationError"
        ),
        ("\"$states.result.Attributes.IDvalue.N\"", "only text"),
    ],
    check: async output =>
    {
        var state = ReadyStates()["Generate Order Number"];
        state["Output"] = output;
        var tried = await TryStateAsync(state, JsonataOrder, mock: NextNumber);
        if (tried.Error is not null)
        {
            return WhyTheStateFailed(tried);
        }
        if (JsonNode.Parse(tried.Output) is not JsonObject handedOn)
        {
            return output.Contains("{%")
                ? Verdict.Wrong(tried.Output, "an object: the order and its number", "$merge and its list")
                : TextWithoutSigns(output);
        }
        return handedOn["orderNumber"] is not { } number
                ? Verdict.Wrong("no orderNumber in the output", "orderNumber: \"42\"", "the second object of $merge")
            : handedOn["detail"] is null
                ? Verdict.Wrong($"{tried.Output}: the order is lost", "the input, too", "$merge([$states.input, …])")
            : number.GetValueKind() != JsonValueKind.String
                ? Verdict.Wrong(
                    $"orderNumber is {number}, a number",
                    "\"42\", as text, as the old workflow sends it",
                    "$number: leave it out"
                )
            : Verdict.Right($"TestState hands on the order and its number: {tried.Output}");
    }
);

var silentFault = new Answer<string>(
    "silentFault",
    task: "the letter of the fault that nobody tells, in quotes.",
    hints:
    [
        "Step Functions can judge only what it takes for an expression.",
        "Which of the three has no {% %}? That one is a text like any other.",
    ],
    solution: "\"a\"",
    because: "A missing {% %} is no error: the event carries the text $states.input.detail.orderId as its order id.",
    mistakes: [("\"b\"", "before anything runs"), ("\"c\"", "when it runs"), ("\"d\"", "a, b or c")],
    check: letter =>
        letter.Trim().ToLowerInvariant() switch
        {
            "a" => Verdict.Right("It is only text, and text is allowed. Run the next cell to see all three."),
            "b" => Verdict.Wrong(
                "b, which is refused before anything runs",
                "the one that nobody tells",
                "what exists when the arguments are made: there is no result yet"
            ),
            "c" => Verdict.Wrong(
                "c, which fails when it runs",
                "the one that nobody tells",
                "DynamoDB's numbers come as text, and - wants numbers"
            ),
            var other => Verdict.Wrong($"'{other}'", "a, b or c", "the three states above"),
        }
);

var createJsonata = new Answer<(string Arn, string RoleArn)>(
    "createJsonata",
    task: "the request: a CreateStateMachineRequest with Name, Definition and RoleArn.",
    hints:
    [
        "new CreateStateMachineRequest { Name = …, Definition = …, RoleArn = … }; the definition must be text.",
        "Name = \"OrderProcessor-jsonata\", Definition = definition.ToJsonString(), RoleArn = old.RoleArn.",
    ],
    solution: """
    new CreateStateMachineRequest
    {
        Name = "OrderProcessor-jsonata",
        Definition = definition.ToJsonString(),
        RoleArn = old.RoleArn,
    }
    """,
    because: "The new one does what the old one does, so it needs the same permissions: the same role.",
    mistakes:
    [
        (
            """
            new CreateStateMachineRequest
            {
                Name = "OrderProcessor",
                Definition = definition.ToJsonString(),
                RoleArn = old.RoleArn,
            }
            """,
            "State Machine Already Exists"
        ),
        (
            """
            new CreateStateMachineRequest
            {
                Name = "OrderProcessor-jsonata",
                Definition = old.Definition,
                RoleArn = old.RoleArn,
            }
            """,
            "the old definition"
        ),
    ],
    check: async it =>
    {
        if (await IsGoneAsync(it.Arn))
        {
            return Verdict.NotAttempted("There is no workflow OrderProcessor-jsonata. Look at Name in the request.");
        }
        var made = await stepFunctions.DescribeStateMachineAsync(new() { StateMachineArn = it.Arn });
        return (string)JsonNode.Parse(made.Definition)["QueryLanguage"] != "JSONata"
                ? Verdict.Wrong("the old definition", "the new one", "Definition: definition.ToJsonString()")
            : made.RoleArn != it.RoleArn ? Verdict.Wrong(made.RoleArn, it.RoleArn, "RoleArn: that of the old workflow")
            : Verdict.Right("The same workflow stands there twice, in two languages.");
    }
);

var sameHistory = new Answer<(List<HistoryEvent> Old, List<HistoryEvent> New, string Guess)>(
    "sameHistory",
    task: "your guess: \"Fewer\", \"As many\" or \"More\".",
    hints:
    [
        "The states and the services that they call have not changed.",
        "Does the history have an event for an expression?",
    ],
    solution: "\"As many\"",
    because: "The language says how data is read and made, and no word about it is in the history. The states are the same.",
    mistakes: [("\"Fewer\"", "the same states"), ("\"More\"", "no event of its own"), ("\"Equal\"", "spell one")],
    check: it =>
        it.Guess.Trim() switch
        {
            "As many" => it.Old.Count == it.New.Count
                ? Verdict.Right($"{it.New.Count} events in both.")
                : Verdict.Wrong(
                    $"{it.Old.Count} events in the old, {it.New.Count} in the new",
                    "as many in both",
                    "the next cell: where do they part?"
                ),
            "Fewer" => Verdict.Wrong(
                "Fewer, though it goes through the same states",
                $"{it.Old.Count} in the old, {it.New.Count} in the new",
                "the next cell"
            ),
            "More" => Verdict.Wrong(
                "More, but an expression has no event of its own",
                $"{it.Old.Count} in the old, {it.New.Count} in the new",
                "the next cell"
            ),
            var other => Verdict.Wrong($"'{other}'", "Fewer, As many or More", "the three guesses; spell one of them"),
        }
);

var inVariables = new Answer<string>(
    "inVariables",
    task: "the Assign: JSON as text with one member, order.",
    hints:
    [
        "{ \"order\": \"{% … %}\" }: a variable's name is written without $ where it is set.",
        "What the later states need is all in $states.input.detail.",
    ],
    solution: "\"\"\"{ \"order\": \"{% $states.input.detail %}\" }\"\"\"",
    because: "A variable is set once and read wherever it is needed. The states between need not carry it along.",
    mistakes:
    [
        ("\"\"\"{ \"order\": \"$states.input.detail\" }\"\"\"", "only text"),
        ("\"\"\"{ \"order\": \"{% $states.input %}\" }\"\"\"", "$order.orderId"),
        ("\"\"\"{ \"orders\": \"{% $states.input.detail %}\" }\"\"\"", "$order"),
        ("\"{% $states.input.detail %}\"", "JSON"),
    ],
    check: CheckInVariablesAsync
);

async Task<Verdict> CheckInVariablesAsync(string assign)
{
    var first = ReadyStates()["DynamoDB Get Shop status"].AsObject();
    first.Remove("Output");
    try
    {
        first["Assign"] = JsonNode.Parse(assign);
    }
    catch (JsonException e)
    {
        return Verdict.Wrong($"no JSON: {e.Message}", "{ \"order\": \"{% … %}\" }", "Assign is an object");
    }
    var shop = """{ "Item": { "storeOpen": { "BOOL": true } } }""";
    var assigned = await TryStateAsync(first, JsonataOrder, mock: shop);
    if (assigned.Error is not null)
    {
        return WhyTheStateFailed(assigned);
    }
    var variables = assigned.InspectionData.Variables ?? "{}";
    if (JsonNode.Parse(variables)["order"] is JsonValue text && $"{text}".StartsWith('$'))
    {
        return TextWithoutSigns($"{text}");
    }
    // The last state, with nothing but the variables: its input is what the barista answered.
    var last = ReadyStates()["Emit - order finished"];
    last["Arguments"]["Entries"][0]["Detail"] = new JsonObject
    {
        ["userId"] = "{% $order.userId %}",
        ["orderId"] = "{% $order.orderId %}",
    };
    var answer = """{ "FailedEntryCount": 0, "Entries": [{ "EventId": "1" }] }""";
    var finished = await TryStateAsync(last, "{}", mock: answer, variables: variables);
    return finished.Error is null
        ? Verdict.Right($"The last state finds its order in the variables alone: {variables}")
        : Verdict.Wrong(
            $"variables {variables}, in which the last state finds no $order.orderId",
            "a variable order with userId and orderId in it",
            "the name, and the expression: the order is what detail holds"
        );
}
