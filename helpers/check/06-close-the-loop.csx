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
    check: names =>
    {
        var named = names.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        string[] known = ["NewOrder", "WorkflowStarted", "LogEverything", "WaitingCompletion"];
        var extra = named.FirstOrDefault(name => known.Contains(name) && name != "LogEverything");
        return (named.Contains("LogEverything"), extra) switch
        {
            (true, null) => Verdict.Right("Only LogEverything: it names the source and leaves the detail-type open."),
            (true, _) => Verdict.Wrong(
                $"LogEverything and {extra}, which asks for another detail-type",
                "only the rules whose pattern matches",
                "the table above the verdict: EventBridge has tried all patterns"
            ),
            _ => Verdict.Wrong(
                $"'{names}', without the rule that writes every event of the shop to its log",
                "the rules whose pattern matches this event",
                "the table above the verdict: EventBridge has tried all patterns"
            ),
        };
    }
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
    check: CheckFinishedPatternAsync
);

Task<Verdict> CheckFinishedPatternAsync(string pattern) =>
    JudgePatternAsync(
        pattern,
        "It matches the end of an order, and nothing else.",
        [(Sample("OrderProcessor.orderFinished"), "OrderProcessor.orderFinished")],
        [
            (Sample(Shop.WorkflowStarted), Shop.WorkflowStarted, "detail-type in your pattern"),
            (Sample(Shop.WaitingCompletion), Shop.WaitingCompletion, "detail-type in your pattern"),
            (Sample("OrderProcessor.OrderTimeOut"), "OrderProcessor.OrderTimeOut", "detail-type in your pattern"),
            (
                Sample("OrderProcessor.orderFinished", "another.shop"),
                "an event of another source",
                "source in your pattern: on a bus with several programs the detail-type alone may not be enough"
            ),
        ],
        "the spelling of the detail-type: the event has a small o after the dot; and that values stand in [ ]"
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
    check: async () =>
    {
        var rule = (await RulesOnAsync(Shop.Bus)).FirstOrDefault(found => found.Name == "OrderFinished");
        if (rule is null)
        {
            return (await RulesOnAsync("default")).Any(found => found.Name == "OrderFinished")
                ? Verdict.Wrong(
                    "the rule OrderFinished is on the bus 'default'",
                    $"the rule on the bus '{Shop.Bus}'",
                    "EventBusName in the call of PutRule"
                )
                : Verdict.Wrong(
                    $"no rule OrderFinished on the bus {Shop.Bus}",
                    "a rule of that name; the function permits no other",
                    "Name in the call of PutRule; upper and lower case count"
                );
        }
        if (rule.State == RuleState.DISABLED)
        {
            return Verdict.Wrong("the rule is disabled", "an enabled rule", "State in the call of PutRule");
        }
        var pattern = await CheckFinishedPatternAsync(rule.EventPattern);
        if (pattern.Outcome != Outcome.Right)
        {
            return pattern;
        }
        var targets = await eventBridge.ListTargetsByRuleAsync(new() { EventBusName = Shop.Bus, Rule = rule.Name });
        var arn = targets.Targets?.FirstOrDefault()?.Arn;
        return arn switch
        {
            null => Verdict.Wrong(
                "the rule has no target, so it hears the event and does nothing",
                "the function OrderFinished as its target",
                "the call of PutTargets: EventBusName, Rule, Targets"
            ),
            _ when targets.Targets.Any(found => found.Arn.EndsWith(":function:OrderFinished")) => Verdict.Right(
                "The rule OrderFinished hears the end of an order and hands it to its function."
            ),
            _ => Verdict.Wrong(
                $"the target {arn}",
                "an ARN that ends in :function:OrderFinished",
                "Arn in the call of PutTargets"
            ),
        };
    }
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
    check: async () =>
    {
        var running = await RunningWithAsync(Shop.OrderId);
        if (running.Count == 0)
        {
            return Verdict.Right("The order went through both pauses, and its workflow has ended.");
        }
        var at = new Progress(await HistoryOfAsync(running[0].ExecutionArn)).Current;
        return at switch
        {
            Shop.FirstPause => Verdict.Wrong(
                "the order waits for the customer, at its first pause",
                "an order that has ended",
                "the first call of SendTaskSuccess"
            ),
            Shop.SecondPause => Verdict.Wrong(
                "the order waits for the barista, at its second pause",
                "an order that has ended",
                "the second call of SendTaskSuccess: it needs the token of the second pause"
            ),
            // Between the second answer and the end there are two more states.
            _ when await WaitForEndAsync(running[0].ExecutionArn) is not null => Verdict.Right(
                "The order went through both pauses, and its workflow has ended."
            ),
            _ => Verdict.Wrong($"the order is at '{at}'", "an order that has ended", "run the cell again"),
        };
    }
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
    check: pattern =>
        JudgePatternAsync(
            pattern,
            "A small o, and the id as text. Now the display rings.",
            [(Sample("OrderProcessor.orderFinished"), "the end of order 2")],
            [
                (
                    Sample("OrderProcessor.orderFinished").Replace("\"orderId\":\"2\"", "\"orderId\":\"5\""),
                    "the end of order 5",
                    "detail in the pattern: your colleague wanted only order 2"
                ),
            ],
            "the case of each letter in detail-type, and the type of the order's id: is it a number or a text?"
        )
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
    check: pattern =>
        JudgePatternAsync(
            pattern,
            "Three endings, and no pause.",
            [
                (Sample("OrderProcessor.orderFinished"), "OrderProcessor.orderFinished"),
                (Sample("OrderProcessor.OrderTimeOut"), "OrderProcessor.OrderTimeOut"),
                (Sample("OrderProcessor.ShopUnavailable"), "OrderProcessor.ShopUnavailable"),
            ],
            [
                (Sample(Shop.WorkflowStarted), Shop.WorkflowStarted, "a list of the three values is clearer here"),
                (Sample(Shop.WaitingCompletion), Shop.WaitingCompletion, "a list of the three values is clearer here"),
            ],
            "the values of detail-type, letter by letter"
        )
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
    check: async () =>
    {
        if ((await RulesOnAsync(Shop.Bus)).All(found => found.Name != "OrderFinished"))
        {
            return Verdict.Right("The rule is gone. Orders that finish now are only logged.");
        }
        var targets = await eventBridge.ListTargetsByRuleAsync(
            new() { EventBusName = Shop.Bus, Rule = "OrderFinished" }
        );
        var left = targets.Targets?.Count > 0 ? $"with {Count(targets.Targets.Count, "target")}" : "without a target";
        return Verdict.Wrong(
            $"the rule OrderFinished is still there, {left}",
            "no such rule",
            "both calls, RemoveTargets and then DeleteRule, and EventBusName in each"
        );
    }
);
