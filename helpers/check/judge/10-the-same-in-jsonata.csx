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

Verdict JudgeTestShop(TestStateResponse tested) =>
    tested.Output is null ? WhyTheStateFailed(tested)
    : tested.InspectionData?.AfterArguments is null
        ? Verdict.Wrong(
            "only the output",
            "the data on the way, too",
            "InspectionLevel: DEBUG; without it AWS takes INFO"
        )
    : JsonNode.Parse(tested.Output)["detail"] is null
        ? Verdict.Wrong("no order in the output", "the order of newOrder", "Input: it must be newOrder")
    : Verdict.Right($"{tested.Status}: the order is still there, and the shop's item beside it.");

async Task<Verdict> JudgeReadInputAsync(string expression)
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

async Task<Verdict> JudgeShopClosedAsync(string condition)
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

async Task<Verdict> JudgeStartedDetailAsync(string detail)
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

async Task<Verdict> JudgeWhatLeavesAsync(string guess)
{
    var state = ReadyStates()["Generate Order Number"];
    var tried = await TryStateAsync(state, JsonataOrder, mock: NextNumber);
    return guess.Trim() switch
    {
        "Result" => Verdict.Right($"TestState hands on {tried.Output}: the order is gone."),
        "Both" => Verdict.Wrong("Both, but nobody merges them unless Output says so", "one of the two", tried.Output),
        "Input" => Verdict.Wrong("Input, as in a Pass state", "what a task hands on", tried.Output),
        var other => Verdict.Wrong($"'{other}'", "Input, Result or Both", "the three guesses; spell one of them"),
    };
}

// What DynamoDB answers when it has counted.
const string NextNumber = """{ "Attributes": { "IDvalue": { "N": "42" } } }""";

async Task<Verdict> JudgeNumberOutputAsync(string output)
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

Verdict JudgeSilentFault(string letter) =>
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
    };

async Task<Verdict> JudgeCreateJsonataAsync((string Arn, string RoleArn) it)
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

Verdict JudgeSameHistory((List<HistoryEvent> Old, List<HistoryEvent> New, string Guess) it) =>
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
    };

async Task<Verdict> JudgeInVariablesAsync(string assign)
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
