#load "judge/06-close-the-loop.csx"

using Amazon.EventBridge;
using Amazon.EventBridge.Model;
using Amazon.StepFunctions.Model;

var whoHears = new Answer<string>(
    "whoHears",
    task: "the names of the rules, in quotes, with commas between them.",
    hints:
    [
        "Three of the four rules ask for one detail-type each, and none of these is OrderProcessor.orderFinished.",
        "One rule has no detail-type in its pattern at all: it takes everything from the shop's source.",
    ],
    solution: "\"LogEverything\"",
    because: "Its pattern names only the source, so any detail-type will do. It writes the event to the log.",
    mistakes:
    [
        ("\"none\"", "writes every event of the shop to its log"),
        ("\"LogEverything, WaitingCompletion\"", "asks for another detail-type"),
    ],
    check: JudgeWhoHears
);

var finishedPattern = new Answer<string>(
    "finishedPattern",
    task: "the pattern, as JSON text.",
    hints:
    [
        "Copy detail-type and source from the event, and put each value into a list.",
        "The detail-type is OrderProcessor.orderFinished, with a small o after the dot.",
    ],
    solution: """"
    """
    {
      "detail-type": ["OrderProcessor.orderFinished"],
      "source": ["awsserverlessda.serverlesspresso"]
    }
    """
    """",
    because: "It accepts one detail-type from one source. The detail may hold any order.",
    mistakes:
    [
        (
            "\"\"\"{\"detail-type\": [\"OrderProcessor.OrderFinished\"], \"source\": [\"awsserverlessda.serverlesspresso\"]}\"\"\"",
            "a small o"
        ),
        (
            "\"\"\"{\"source\": [\"awsserverlessda.serverlesspresso\"]}\"\"\"",
            "also matches OrderProcessor.WorkflowStarted"
        ),
        ("\"\"\"{\"detail-type\": [\"OrderProcessor.orderFinished\"]}\"\"\"", "of another source"),
    ],
    check: JudgeFinishedPatternAsync
);

var finishedRule = new Deed(
    "finishedRule",
    task: "the calls of PutRule and PutTargets.",
    hints:
    [
        "The calls are those of lesson 01, with the name OrderFinished and your new pattern.",
        "The target's ARN is arn:PARTITION:lambda:REGION:ACCOUNT:function:OrderFinished; address has the parts.",
    ],
    solution: """
    await eventBridge.PutRuleAsync(new PutRuleRequest
    {
        EventBusName = "Serverlesspresso",
        Name = "OrderFinished",
        EventPattern = pattern,
        State = RuleState.ENABLED,
    });

    await eventBridge.PutTargetsAsync(new PutTargetsRequest
    {
        EventBusName = "Serverlesspresso",
        Rule = "OrderFinished",
        Targets =
        [
            new Target
            {
                Id = "OrderFinished",
                Arn = $"arn:{address[1]}:lambda:{address[3]}:{address[4]}:function:OrderFinished",
            },
        ],
    });
    """,
    because: "A rule and a target, both on the shop's bus. The permission to call the function is deployed already.",
    mistakes:
    [
        (
            """
            await eventBridge.PutRuleAsync(new PutRuleRequest { Name = "OrderFinished", EventPattern = pattern });
            """,
            "on the bus 'default'"
        ),
        (
            """
            await eventBridge.PutRuleAsync(new PutRuleRequest
            {
                EventBusName = "Serverlesspresso", Name = "OrderFinished", EventPattern = pattern,
            });
            """,
            "no target"
        ),
        (
            """
            await eventBridge.PutTargetsAsync(new PutTargetsRequest
            {
                EventBusName = "Serverlesspresso",
                Rule = "OrderFinished",
                Targets =
                [
                    new Target
                    {
                        Id = "OrderFinished",
                        Arn = $"arn:{address[1]}:lambda:{address[3]}:{address[4]}:function:WaitingCompletion",
                    },
                ],
            });
            """,
            ":function:WaitingCompletion"
        ),
    ],
    check: JudgeFinishedRuleAsync
);

var bothAnswers = new Deed(
    "bothAnswers",
    task: "both calls of SendTaskSuccess, with the token that is in the row each time.",
    hints:
    [
        "Read the token, send it; wait for another token, send that. TokenAsync and AnotherTokenAsync do the reading.",
        "The first call: SendTaskSuccessAsync(new SendTaskSuccessRequest { TaskToken = first, Output = \"{}\" }).",
    ],
    solution: """
    var first = await TokenAsync();
    await stepFunctions.SendTaskSuccessAsync(new SendTaskSuccessRequest { TaskToken = first, Output = "{}" });

    var second = await AnotherTokenAsync(than: first);
    await stepFunctions.SendTaskSuccessAsync(new SendTaskSuccessRequest { TaskToken = second, Output = "{}" });
    """,
    because: "Each pause has a token of its own, and the second is in the row only after your rule has brought it there.",
    mistakes:
    [
        (
            """
            var first = await TokenAsync();
            await stepFunctions.SendTaskSuccessAsync(new SendTaskSuccessRequest { TaskToken = first, Output = "{}" });
            """,
            "waits for the barista"
        ),
        ("await TokenAsync();", "waits for the customer"),
    ],
    check: JudgeBothAnswersAsync
);

var silentRule = new Answer<string>(
    "silentRule",
    task: "the colleague's pattern without its faults, as JSON text.",
    hints:
    [
        "Hold the pattern against the event, value by value. There are two faults.",
        "One is the case of a letter. The other is the type of a value: what stands between quotes in the event?",
    ],
    solution: """"
    """
    {
      "detail-type": ["OrderProcessor.orderFinished"],
      "source": ["awsserverlessda.serverlesspresso"],
      "detail": { "orderId": ["2"] }
    }
    """
    """",
    because: "Patterns compare letter by letter, and a number is not the same as a text with that digit.",
    mistakes:
    [
        (
            """"
            """
            {"detail-type": ["OrderProcessor.orderFinished"], "source": ["awsserverlessda.serverlesspresso"],
             "detail": {"orderId": [2]}}
            """
            """",
            "the type of the order's id"
        ),
        (
            """"
            """
            {"detail-type": ["OrderProcessor.orderFinished"], "source": ["awsserverlessda.serverlesspresso"]}
            """
            """",
            "order 5"
        ),
    ],
    check: JudgeSilentRuleAsync
);

var allEndings = new Answer<string>(
    "allEndings",
    task: "one pattern for all three endings, as JSON text.",
    hints:
    [
        "A member's list may hold several values; one of them must match.",
        "The three detail-types are OrderProcessor.orderFinished, OrderProcessor.OrderTimeOut and OrderProcessor.ShopUnavailable.",
    ],
    solution: """"
    """
    {
      "source": ["awsserverlessda.serverlesspresso"],
      "detail-type": [
        "OrderProcessor.orderFinished",
        "OrderProcessor.OrderTimeOut",
        "OrderProcessor.ShopUnavailable"
      ]
    }
    """
    """",
    because: "Within one list any value will do; between members all must match.",
    mistakes:
    [
        (
            "\"\"\"{\"detail-type\": [{\"prefix\": \"OrderProcessor.\"}]}\"\"\"",
            "also matches OrderProcessor.WorkflowStarted"
        ),
        (
            "\"\"\"{\"detail-type\": [\"OrderProcessor.orderFinished\"]}\"\"\"",
            "does not match OrderProcessor.OrderTimeOut"
        ),
    ],
    check: JudgeAllEndingsAsync
);

var takeAway = new Deed(
    "takeAway",
    task: "the calls that take the rule OrderFinished away.",
    hints:
    [
        "A rule can't go while it has a target: RemoveTargets comes before DeleteRule.",
        "RemoveTargets takes the Ids that PutTargets gave; both calls need EventBusName.",
    ],
    solution: """
    await eventBridge.RemoveTargetsAsync(new RemoveTargetsRequest
    {
        EventBusName = "Serverlesspresso",
        Rule = "OrderFinished",
        Ids = ["OrderFinished"],
    });

    await eventBridge.DeleteRuleAsync(
        new DeleteRuleRequest { EventBusName = "Serverlesspresso", Name = "OrderFinished" });
    """,
    because: "First the targets, then the rule, each on its bus.",
    mistakes:
    [
        (
            """
            await eventBridge.DeleteRuleAsync(new DeleteRuleRequest { Name = "OrderFinished" });
            """,
            "with 1 target"
        ),
        (
            """
            await eventBridge.RemoveTargetsAsync(new RemoveTargetsRequest
            {
                EventBusName = "Serverlesspresso", Rule = "OrderFinished", Ids = ["OrderFinished"],
            });
            """,
            "without a target"
        ),
    ],
    check: JudgeTakeAwayAsync
);
