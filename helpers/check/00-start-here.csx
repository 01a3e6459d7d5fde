using Amazon.EventBridge.Model;

var firstCall = new Answer<string>(
    "firstCall",
    task: "the request: a DescribeEventBusRequest with the Name of the bus.",
    hints:
    [
        "A request is an object with properties: new DescribeEventBusRequest { Name = … }.",
        "The name is \"Serverlesspresso\", with one capital letter.",
    ],
    solution: """new DescribeEventBusRequest { Name = "Serverlesspresso" }""",
    because: "Every call of the SDK takes a request object and gives back a response object.",
    mistakes:
    [
        ("new DescribeEventBusRequest()", "the bus 'default'"),
        ("""new DescribeEventBusRequest { Name = "serverlesspresso" }""", "does not exist"),
    ],
    check: arn =>
        arn.EndsWith($":event-bus/{Shop.Bus}")
            ? Verdict.Right("You have made your first call.")
            : Verdict.Wrong(
                $"the bus '{arn[(arn.LastIndexOf('/') + 1)..]}'",
                $"the bus '{Shop.Bus}'",
                "Name in the request; without it EventBridge means its default bus"
            )
);

var regionOfBus = new Answer<(string Arn, string Region)>(
    "regionOfBus",
    task: "the region: the fourth part of the bus's ARN, as text.",
    hints:
    [
        "bus.Arn.Split(':') gives the parts in an array. Arrays count from 0.",
        "The parts are arn, aws, events, and then the region: index 3.",
    ],
    solution: "bus.Arn.Split(':')[3]",
    because: "Service, region and account stand in every ARN, so a neighbour's address can be built from it.",
    mistakes: [("\"moon-1\"", "'moon-1'"), ("bus.Arn.Split(':')[4]", "'000000000000'")],
    check: it =>
        it.Arn.Split(':')[3] == it.Region?.Trim()
            ? Verdict.Right($"Your bus is in {it.Region}.")
            : Verdict.Wrong(
                $"'{it.Region}'",
                "the fourth part of the ARN",
                $"between the third and fourth colon of {it.Arn}"
            )
);

var howManyPauses = new Answer<int>(
    "howManyPauses",
    task: "your guess, a number.",
    hints:
    [
        "Who has to do something with an order? Each of them is waited for once.",
        "The customer, and the barista.",
    ],
    solution: "2",
    because: "Emit - Workflow Started TT waits for the customer, Emit - Awaiting Completion TT for the barista.",
    mistakes: [("1", "as many as there are people"), ("3", "as many as there are people")],
    check: guess =>
        guess == 2
            ? Verdict.Right("Look for the two in the picture: they end in TT, for task token.")
            : Verdict.Wrong(
                $"{guess}",
                "as many as there are people to wait for",
                "the steps 3 and 5 of an order, above"
            )
);

var listRules = new Answer<ListRulesResponse>(
    "listRules",
    task: "the request: a ListRulesRequest that names the bus.",
    hints:
    [
        "The property is EventBusName, in this request and in all others that are about rules.",
        "new ListRulesRequest { EventBusName = … }, with the name from your first call.",
    ],
    solution: """new ListRulesRequest { EventBusName = "Serverlesspresso" }""",
    because: "A rule belongs to one bus. Without EventBusName every call about rules means the bus 'default'.",
    mistakes: [("new ListRulesRequest()", "EventBusName")],
    check: answer =>
        answer.Rules?.Any(rule => rule.Name == "NewOrder") == true
            ? Verdict.Right("These rules connect the shop.")
            : Verdict.Wrong(
                $"{Count(answer.Rules?.Count ?? 0, "rule")}, and NewOrder is not among them",
                $"the rules of the bus '{Shop.Bus}'",
                "EventBusName in the request"
            )
);

var whichRule = new Answer<string>(
    "whichRule",
    task: "the name of the rule, in quotes.",
    hints:
    [
        "The rule's pattern names the detail-type that the workflow emits at its first pause.",
        "At its first pause the workflow emits OrderProcessor.WorkflowStarted. Which pattern has it?",
    ],
    solution: "\"WorkflowStarted\"",
    because: "Its pattern accepts OrderProcessor.WorkflowStarted, and its target is the function that stores the token.",
    mistakes:
    [
        ("\"NewOrder\"", "before there is any token"),
        ("LogEverything", "only writes them down"),
        ("\"workflowstarted\"", "upper and lower case count"),
    ],
    check: name =>
        name.Trim() switch
        {
            "WorkflowStarted" => Verdict.Right("It hands the event to the function of the same name."),
            "NewOrder" => Verdict.Wrong(
                "NewOrder, which starts the workflow, before there is any token",
                "the rule that hears the workflow's own event",
                "the pattern column: which rule names a detail-type that begins with OrderProcessor?"
            ),
            "LogEverything" => Verdict.Wrong(
                "LogEverything, which hears all events of the shop and only writes them down",
                "the rule that hears one event in particular",
                "the pattern column: which rule names a detail-type that begins with OrderProcessor?"
            ),
            var other => Verdict.Wrong(
                $"'{other}'",
                "the name of a rule as the table spells it",
                "the first column of the table; upper and lower case count"
            ),
        }
);

var lostEvent = new Answer<string>(
    "lostEvent",
    task: "the detail-type, in quotes.",
    hints:
    [
        "Two events carry a token. For one of them there is a rule in the table.",
        "Which event does the workflow emit at its second pause? Step 5 of an order, above.",
    ],
    solution: "\"OrderProcessor.WaitingCompletion\"",
    because: "Its token resumes the second pause, and no rule hands it to anybody. That is the rule you will build.",
    mistakes:
    [
        ("\"OrderProcessor.WorkflowStarted\"", "the rule WorkflowStarted hears it"),
        ("\"OrderProcessor.orderFinished\"", "no token"),
        ("WaitingCompletion", "OrderProcessor."),
    ],
    check: type =>
        type.Trim() switch
        {
            Shop.WaitingCompletion => Verdict.Right("In the next lesson somebody will listen."),
            Shop.WorkflowStarted => Verdict.Wrong(
                "OrderProcessor.WorkflowStarted",
                "an event that no rule but LogEverything hears",
                "the table: the rule WorkflowStarted hears it"
            ),
            var other when other.StartsWith("OrderProcessor.") => Verdict.Wrong(
                $"'{other}', which carries no token, or does not exist",
                "the event of the second pause",
                "step 5 of an order, above"
            ),
            var other => Verdict.Wrong(
                $"'{other}'",
                "a detail-type of the workflow: OrderProcessor.…",
                "step 5 of an order, above"
            ),
        }
);
