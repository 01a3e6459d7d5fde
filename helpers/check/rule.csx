using System.Text.RegularExpressions;
using Amazon.EventBridge;
using Amazon.EventBridge.Model;

/// Is the learner's rule there, does it hear the right event and only that, and does it reach the function?
async Task<Verdict> CheckRuleAsync() =>
    await CheckRuleItselfAsync()
    ?? await CheckTargetsAsync()
    ?? Verdict.Right(
        $"The rule {Shop.Rule} on the bus {Shop.Bus} hears {Shop.WaitingCompletion} "
            + $"and hands it to the function {Shop.Function}."
    );

// What is wrong with the rule, without its targets; null if nothing is.
async Task<Verdict> CheckRuleItselfAsync()
{
    var rules = await RulesOnAsync(Shop.Bus);
    var rule = rules.FirstOrDefault(found => found.Name == Shop.Rule);
    if (rule is null)
    {
        return await CheckNeighboursAsync(rules);
    }
    return rule.State == RuleState.DISABLED
        ? Verdict.Wrong("the rule is disabled", "an enabled rule", "State in the call of PutRule: RuleState.ENABLED")
        : await CheckPatternAsync(rule);
}

// The rule isn't where it should be. Is it somewhere near?
async Task<Verdict> CheckNeighboursAsync(List<Rule> onTheBus)
{
    foreach (var rule in onTheBus)
    {
        var sample = Sample(Shop.WaitingCompletion);
        var hears = rule.Name is not "LogEverything" && await MatchesAsync(rule.EventPattern, sample);
        if (hears || rule.Name.Equals(Shop.Rule, StringComparison.OrdinalIgnoreCase))
        {
            return Verdict.Wrong(
                $"a rule '{rule.Name}'",
                $"a rule '{Shop.Rule}': only a rule of this name may call the function",
                "Name in the call of PutRule; upper and lower case count"
            );
        }
    }
    if ((await RulesOnAsync("default")).Any(found => found.Name == Shop.Rule))
    {
        return Verdict.Wrong(
            $"the rule {Shop.Rule} is on the bus 'default'",
            $"the rule on the bus '{Shop.Bus}'",
            "EventBusName in the call of PutRule; without it EventBridge takes the default bus"
        );
    }
    return Verdict.NotAttempted($"There is no rule {Shop.Rule} on the bus {Shop.Bus} yet. Run the cell with PutRule.");
}

// A word about a rule of this name that an earlier try has left on the bus 'default'.
async Task<string> AboutAStrayRuleAsync() =>
    (await RulesOnAsync("default")).Any(found => found.Name == Shop.Rule)
        ? "\nOn the bus 'default' there is one of the same name, from a try without EventBusName. It hears nothing of the "
            + "shop; 05-clean-up has the call that deletes it."
        : "";

string Sample(string detailType, string source = Shop.Source) =>
    Envelope(
        new PutEventsRequestEntry
        {
            Source = source,
            DetailType = detailType,
            Detail = """{"userId":"1","orderId":"2"}""",
        }
    );

async Task<Verdict> CheckPatternAsync(Rule rule)
{
    var pattern = Regex.Replace(rule.EventPattern ?? "(none)", @"\s+", " ");
    if (!await MatchesAsync(rule.EventPattern, Sample(Shop.WaitingCompletion)))
    {
        return Verdict.Wrong(
            $"the pattern {pattern} does not match the event",
            $"a match with detail-type {Shop.WaitingCompletion} from {Shop.Source}",
            "the spelling of both values in the pattern, and that each stands in [ ]"
        );
    }
    return await MatchesAsync(rule.EventPattern, Sample(Shop.WorkflowStarted))
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
        ? await CheckPermissionAsync()
        : Verdict.Wrong(
            $"the target {targets[0].Arn}",
            $"an ARN that ends in :function:{Shop.Function}",
            "Arn in the call of PutTargets"
        );
}

// A function refuses callers that its policy does not name, and EventBridge then has nobody to complain to.
async Task<Verdict> CheckPermissionAsync()
{
    var policy = "";
    try
    {
        policy = (await lambda.GetPolicyAsync(new() { FunctionName = Shop.Function })).Policy;
    }
    catch (Amazon.Lambda.Model.ResourceNotFoundException) { }
    return policy.Contains("events.amazonaws.com") && policy.Contains($"rule/{Shop.Bus}/{Shop.Rule}")
        ? null
        : Verdict.Wrong(
            $"the function {Shop.Function} does not permit EventBridge to call it for this rule",
            $"a permission for the principal events.amazonaws.com and the rule {Shop.Bus}/{Shop.Rule}",
            "deploy the template again (locally: dotnet run --project src/Workshop -- start), "
                + "or give it with lambda add-permission"
        );
}

/// Stops the lesson unless the learner's rule works.
async Task RequireRuleAsync()
{
    await RequireShopAsync();
    var verdict = await CheckRuleAsync();
    if (verdict.Outcome != Outcome.Right)
    {
        throw new LessonStop(
            $"The rule {Shop.Rule} is not ready on the bus {Shop.Bus}: run 01-create-the-rule first, "
                + $"or let it be made: await MakeRuleAsync()\n{verdict.Explanation}"
        );
    }
}
