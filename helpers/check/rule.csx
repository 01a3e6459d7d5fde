using System.Text.RegularExpressions;
using Amazon.EventBridge;
using Amazon.EventBridge.Model;

/// Is the learner's rule there, does it hear the right event and only that, and does it reach the function?
async Task<Verdict> CheckRuleAsync()
{
    var rules = await RulesOnAsync(Shop.Bus);
    var rule = rules.FirstOrDefault(found => found.Name == Shop.Rule);
    if (rule is null)
    {
        return await CheckNeighboursAsync(rules);
    }
    if (rule.State == RuleState.DISABLED)
    {
        return Verdict.Wrong(
            "the rule is disabled",
            "an enabled rule",
            "State in the call of PutRule: RuleState.ENABLED"
        );
    }
    return await CheckPatternAsync(rule)
        ?? await CheckTargetsAsync()
        ?? Verdict.Right(
            $"The rule {Shop.Rule} on the bus {Shop.Bus} hears {Shop.WaitingCompletion} "
                + $"and hands it to the function {Shop.Function}."
        );
}

// The rule isn't where it should be. Is it somewhere near?
async Task<Verdict> CheckNeighboursAsync(List<Rule> onTheBus)
{
    if ((await RulesOnAsync("default")).Any(found => found.Name == Shop.Rule))
    {
        return Verdict.Wrong(
            $"the rule {Shop.Rule} is on the bus 'default'",
            $"the rule on the bus '{Shop.Bus}'",
            "EventBusName in the call of PutRule; without it EventBridge takes the default bus"
        );
    }
    return
        onTheBus.FirstOrDefault(found => found.Name.Equals(Shop.Rule, StringComparison.OrdinalIgnoreCase))
            is { } similar
        ? Verdict.Wrong(
            $"a rule '{similar.Name}'",
            $"a rule '{Shop.Rule}'",
            "Name in the call of PutRule; upper and lower case count"
        )
        : Verdict.NotAttempted($"There is no rule {Shop.Rule} on the bus {Shop.Bus} yet. Run the cell with PutRule.");
}

async Task<Verdict> CheckPatternAsync(Rule rule)
{
    string Sample(string source, string detailType) =>
        Envelope(
            new PutEventsRequestEntry
            {
                Source = source,
                DetailType = detailType,
                Detail = """{"userId":"1","orderId":"2"}""",
            }
        );
    var pattern = Regex.Replace(rule.EventPattern ?? "(none)", @"\s+", " ");
    if (!await MatchesAsync(rule.EventPattern, Sample(Shop.Source, Shop.WaitingCompletion)))
    {
        return Verdict.Wrong(
            $"the pattern {pattern} does not match the event",
            $"a match with detail-type {Shop.WaitingCompletion} from {Shop.Source}",
            "the spelling of both values in the pattern, and that each stands in [ ]"
        );
    }
    return await MatchesAsync(rule.EventPattern, Sample(Shop.Source, Shop.WorkflowStarted))
        ? Verdict.Wrong(
            $"the pattern {pattern} also matches {Shop.WorkflowStarted}",
            $"only {Shop.WaitingCompletion}",
            "the pattern's detail-type: the function WaitingCompletion must not get the first pause's token"
        )
        : null;
}

async Task<Verdict> CheckTargetsAsync()
{
    var answer = await eventBridge.ListTargetsByRuleAsync(new() { EventBusName = Shop.Bus, Rule = Shop.Rule });
    var targets = answer.Targets ?? new();
    if (targets.Count == 0)
    {
        return Verdict.Wrong(
            "the rule has no target, so it hears the event and does nothing",
            $"the function {Shop.Function} as its target",
            "the cell with PutTargets"
        );
    }
    return targets.Any(found => found.Arn.EndsWith($":function:{Shop.Function}"))
        ? null
        : Verdict.Wrong(
            $"the target {targets[0].Arn}",
            $"an ARN that ends in :function:{Shop.Function}",
            "Arn in the call of PutTargets"
        );
}

/// Stops the lesson unless the learner's rule works.
async Task RequireRuleAsync()
{
    await RequireShopAsync();
    var verdict = await CheckRuleAsync();
    if (verdict.Outcome != Outcome.Right)
    {
        throw new LessonStop($"The rule {Shop.Rule} is not ready on the bus {Shop.Bus}: run 01-create-the-rule first.");
    }
}
