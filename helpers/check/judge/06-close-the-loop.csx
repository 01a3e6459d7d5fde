using Amazon.EventBridge;
using Amazon.EventBridge.Model;
using Amazon.StepFunctions.Model;

Verdict JudgeWhoHears(string names)
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

Task<Verdict> JudgeFinishedPatternAsync(string pattern) =>
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

async Task<Verdict> JudgeFinishedRuleAsync()
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
    var pattern = await JudgeFinishedPatternAsync(rule.EventPattern);
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

async Task<Verdict> JudgeBothAnswersAsync()
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

Task<Verdict> JudgeSilentRuleAsync(string pattern) =>
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
    );

Task<Verdict> JudgeAllEndingsAsync(string pattern) =>
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
    );

async Task<Verdict> JudgeTakeAwayAsync()
{
    if ((await RulesOnAsync(Shop.Bus)).All(found => found.Name != "OrderFinished"))
    {
        return Verdict.Right("The rule is gone. Orders that finish now are only logged.");
    }
    var targets = await eventBridge.ListTargetsByRuleAsync(new() { EventBusName = Shop.Bus, Rule = "OrderFinished" });
    var left = targets.Targets?.Count > 0 ? $"with {Count(targets.Targets.Count, "target")}" : "without a target";
    return Verdict.Wrong(
        $"the rule OrderFinished is still there, {left}",
        "no such rule",
        "both calls, RemoveTargets and then DeleteRule, and EventBusName in each"
    );
}
