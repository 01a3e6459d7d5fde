using Amazon.EventBridge;
using Amazon.EventBridge.Model;

var rulePattern = new Answer<string>(
    "rulePattern",
    task: "the pattern: JSON with the members detail-type and source, each with a list of one value.",
    hints:
    [
        "{ \"detail-type\": [ … ], \"source\": [ … ] }, with the two values as the event spells them.",
        "The values are \"OrderProcessor.WaitingCompletion\" and \"awsserverlessda.serverlesspresso\".",
    ],
    solution: """"
    """
    {
      "detail-type": ["OrderProcessor.WaitingCompletion"],
      "source": ["awsserverlessda.serverlesspresso"]
    }
    """
    """",
    because: "Both members must match. The source keeps other programs out that use the same detail-type.",
    mistakes:
    [
        ("\"\"\"{\"detail-type\": \"OrderProcessor.WaitingCompletion\"}\"\"\"", "InvalidEventPatternException"),
        ("\"\"\"{\"detail-type\": [\"OrderProcessor.WaitingCompletion\"]}\"\"\"", "of another source"),
        (
            "\"\"\"{\"source\": [\"awsserverlessda.serverlesspresso\"]}\"\"\"",
            "also matches OrderProcessor.WorkflowStarted"
        ),
        ("\"\"\"{\"detail-type\": [\"orderProcessor.WaitingCompletion\"]}\"\"\"", "the spelling of both values"),
    ],
    check: pattern =>
        JudgePatternAsync(
            pattern,
            "It hears the second pause, and nothing else.",
            [(Sample(Shop.WaitingCompletion), "the event above")],
            [
                (Sample(Shop.WorkflowStarted), Shop.WorkflowStarted, "the pattern's detail-type"),
                (Sample(Shop.WaitingCompletion, "another.shop"), "an event of another source", "the pattern's source"),
            ],
            "the spelling of both values in the pattern, and that each stands in [ ]"
        )
);

var howManyMatch = new Answer<(string Pattern, int Guess)>(
    "howManyMatch",
    task: "your guess, a number.",
    hints: ["Are upper and lower case the same to EventBridge?", "Patterns are compared letter by letter."],
    solution: "1",
    because: "A value matches if it is the same, letter by letter. A near miss is a miss.",
    mistakes: [("2", "letter by letter"), ("3", "letter by letter"), ("0", "the first is the event itself")],
    check: it =>
        it.Guess switch
        {
            1 => Verdict.Right("Only the event itself. Run the next cell to see it."),
            0 => Verdict.Wrong("0", "at least one", "the first is the event itself, and your pattern matches it"),
            _ => Verdict.Wrong($"{it.Guess}", "only those that are the same letter by letter", "run the next cell"),
        }
);

var putRule = new Deed(
    "putRule",
    task: "the request: a PutRuleRequest with EventBusName, Name, EventPattern and State.",
    hints:
    [
        "new PutRuleRequest { EventBusName = …, Name = …, EventPattern = …, State = … }; the pattern is in a variable already.",
        "The state is RuleState.ENABLED, the bus \"Serverlesspresso\", the name \"WaitingCompletion\".",
    ],
    solution: """
    new PutRuleRequest
    {
        EventBusName = "Serverlesspresso",
        Name = "WaitingCompletion",
        Description = "Hands the second pause's task token to the function that stores it.",
        EventPattern = pattern,
        State = RuleState.ENABLED,
    }
    """,
    because: "A description is for those who find the rule in a year. The state is ENABLED also if you leave it out.",
    mistakes:
    [
        ("""new PutRuleRequest { Name = "WaitingCompletion", EventPattern = pattern }""", "on the bus 'default'"),
        (
            """new PutRuleRequest { EventBusName = "Serverlesspresso", Name = "WaitingComplete", EventPattern = pattern }""",
            "a rule 'WaitingComplete'"
        ),
        (
            """
            new PutRuleRequest
            {
                EventBusName = "Serverlesspresso",
                Name = "WaitingCompletion",
                EventPattern = pattern,
                State = RuleState.DISABLED,
            }
            """,
            "the rule is disabled"
        ),
        (
            """new PutRuleRequest { EventBusName = "serverlesspresso", Name = "WaitingCompletion", EventPattern = pattern }""",
            "does not exist"
        ),
    ],
    check: async () =>
        await CheckRuleItselfAsync()
        ?? Verdict.Right(
            $"The rule {Shop.Rule} hears {Shop.WaitingCompletion}. What it does with it comes next."
                + await AboutAStrayRuleAsync()
        )
);

var functionArn = new Answer<string>(
    "functionArn",
    task: "the function's ARN, with part[3] and part[4] in it.",
    hints:
    [
        "$\"…{part[3]}…\" puts a value into a text.",
        "The text begins with arn:aws:lambda: and ends with :function:WaitingCompletion.",
    ],
    solution: "$\"arn:{part[1]}:lambda:{part[3]}:{part[4]}:function:WaitingCompletion\"",
    because: "part[1] is the partition: aws, but aws-cn in China. Built from parts, the text is right wherever you deploy.",
    mistakes:
    [
        ("\"WaitingCompletion\"", "a name"),
        ("$\"arn:aws:lambda:{part[4]}:{part[3]}:function:WaitingCompletion\"", "arn:aws:lambda:000000000000:us-east-1"),
        ("bus.Arn", "the ARN of the bus"),
    ],
    check: async arn =>
    {
        var expected = await FunctionArnAsync();
        return arn == expected
            ? Verdict.Right("That is where EventBridge will find it.")
            : Verdict.Wrong(
                arn.Contains(":event-bus/") ? "the ARN of the bus"
                    : arn.Contains(':') ? arn
                    : $"'{arn}', a name",
                "arn:aws:lambda:REGION:ACCOUNT:function:WaitingCompletion",
                "the printed parts: which is the region, which the account?"
            );
    }
);

var putTargets = new Deed(
    "putTargets",
    task: "the request: a PutTargetsRequest with EventBusName, Rule and Targets.",
    hints:
    [
        "new PutTargetsRequest { EventBusName = …, Rule = …, Targets = [new Target { Id = …, Arn = … }] }.",
        "Rule is the rule's name, \"WaitingCompletion\"; Arn is in the variable function.",
    ],
    solution: """
    new PutTargetsRequest
    {
        EventBusName = "Serverlesspresso",
        Rule = "WaitingCompletion",
        Targets = [new Target { Id = "WaitingCompletion", Arn = function }],
    }
    """,
    because: "The Id is yours: with it you change or remove this one target later. A rule has at most five.",
    mistakes:
    [
        (
            """new PutTargetsRequest { Rule = "WaitingCompletion", Targets = [new Target { Id = "1", Arn = function }] }""",
            "the rule has no target"
        ),
        (
            """
            new PutTargetsRequest
            {
                EventBusName = "Serverlesspresso",
                Rule = "WaitingCompletion",
                Targets = [new Target { Id = "WaitingCompletion", Arn = function.Replace("WaitingC", "waitingC") }],
            }
            """,
            "an ARN that ends in :function:WaitingCompletion"
        ),
        (
            """
            new PutTargetsRequest
            {
                EventBusName = "Serverlesspresso",
                Rule = "waitingCompletion",
                Targets = [new Target { Id = "WaitingCompletion", Arn = function }],
            }
            """,
            "does not exist"
        ),
    ],
    check: CheckRuleAsync
);

var quietPattern = new Answer<string>(
    "quietPattern",
    task: "the whole pattern, mended.",
    hints:
    [
        "A pattern looks like the event. How does the event spell its members?",
        "The event has no member detailType; in C# it is DetailType, in JSON it is detail-type.",
    ],
    solution: """"
    """
    { "source": ["awsserverlessda.serverlesspresso"], "detail-type": ["OrderProcessor.orderFinished"] }
    """
    """",
    because: "A member that no event has is allowed in a pattern, and then the pattern matches nothing.",
    mistakes:
    [
        (
            "\"\"\"{ \"source\": [\"awsserverlessda.serverlesspresso\"], \"detailType\": [\"OrderProcessor.orderFinished\"] }\"\"\"",
            "does not match"
        ),
        (
            "\"\"\"{ \"source\": [\"awsserverlessda.serverlesspresso\"], \"DetailType\": [\"OrderProcessor.orderFinished\"] }\"\"\"",
            "does not match"
        ),
        ("\"\"\"{ \"source\": [\"awsserverlessda.serverlesspresso\"] }\"\"\"", "also matches"),
    ],
    check: pattern =>
        JudgePatternAsync(
            pattern,
            "Now it hears each finished drink.",
            [(Sample("OrderProcessor.orderFinished"), "OrderProcessor.orderFinished")],
            [(Sample(Shop.WaitingCompletion), Shop.WaitingCompletion, "the pattern's detail-type")],
            "the names of the pattern's members, beside those of the event at the top"
        )
);

string OfCustomer(string detailType, string userId) =>
    Envelope(
        new PutEventsRequestEntry
        {
            Source = Shop.Source,
            DetailType = detailType,
            Detail = $$"""{"orderId":"2","orderNumber":"1","userId":"{{userId}}"}""",
        }
    );

var onlyCustomer1 = new Answer<string>(
    "onlyCustomer1",
    task: "a pattern that matches OrderProcessor.WaitingCompletion of customer 1 only.",
    hints:
    [
        "The customer is inside the event's detail, so the pattern has a detail too.",
        "\"detail\": { \"userId\": [ … ] } stands beside \"detail-type\", and the userId is text.",
    ],
    solution: """"
    """
    {
      "detail-type": ["OrderProcessor.WaitingCompletion"],
      "detail": { "userId": ["1"] }
    }
    """
    """",
    because: "All members of a pattern must match, and of the values of one member any may match.",
    mistakes:
    [
        ("\"\"\"{\"detail-type\": [\"OrderProcessor.WaitingCompletion\"]}\"\"\"", "tells the customers apart"),
        ("\"\"\"{\"detail\": {\"userId\": [\"1\"]}}\"\"\"", "what it says about detail-type"),
        ("\"\"\"{\"detail\": {\"userId\": [1]}}\"\"\"", "\"1\" is text, not a number"),
        ("\"\"\"{\"detail\": {\"userId\": \"1\"}}\"\"\"", "InvalidEventPatternException"),
    ],
    check: pattern =>
        JudgePatternAsync(
            pattern,
            "It rings for customer 1, and for nobody else.",
            [(OfCustomer(Shop.WaitingCompletion, "1"), "a WaitingCompletion event of customer 1")],
            [
                (
                    OfCustomer(Shop.WaitingCompletion, "7"),
                    "the events of customer 7",
                    "the detail of the event at the top: which member tells the customers apart?"
                ),
                (
                    OfCustomer(Shop.WorkflowStarted, "1"),
                    "OrderProcessor.WorkflowStarted of customer 1",
                    "the pattern of the rule: what it says about detail-type belongs in yours as well"
                ),
            ],
            "the spelling of detail, userId and the detail-type; values stand in [ ], and \"1\" is text, not a number"
        )
);

var wholeWorkflow = new Answer<string>(
    "wholeWorkflow",
    task: "a pattern for all events of the workflow, with a filter for detail-type.",
    hints:
    [
        "What do the detail-types of all events of the workflow begin with?",
        "\"detail-type\": [{\"prefix\": \"OrderProcessor.\"}]",
    ],
    solution: """"
    """
    {
      "source": ["awsserverlessda.serverlesspresso"],
      "detail-type": [{ "prefix": "OrderProcessor." }]
    }
    """
    """",
    because: "A prefix also takes kinds of events that are still to come; a list of values would have to grow with them.",
    mistakes:
    [
        ("\"\"\"{\"source\": [\"awsserverlessda.serverlesspresso\"]}\"\"\"", "also matches Validator.NewOrder"),
        ("\"\"\"{\"detail-type\": [\"OrderProcessor.*\"]}\"\"\"", "does not match"),
        ("\"\"\"{\"detail-type\": [\"OrderProcessor.WorkflowStarted\"]}\"\"\"", "does not match"),
    ],
    check: pattern =>
        JudgePatternAsync(
            pattern,
            "It hears the workflow, today and tomorrow.",
            [
                (Sample(Shop.WorkflowStarted), Shop.WorkflowStarted),
                (Sample("OrderProcessor.OrderTimeOut"), "OrderProcessor.OrderTimeOut"),
                (Sample("OrderProcessor.DrinkSpilt"), "OrderProcessor.DrinkSpilt, which may come one day"),
            ],
            [(Sample(Shop.NewOrder), Shop.NewOrder, "the beginning of the detail-type, which tells the two apart")],
            "the filter: an object in the list, with the beginning that all of them share"
        )
);
