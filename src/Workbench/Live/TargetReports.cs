using System.Text.Json;
using Amazon.EventBridge.Model;
using Amazon.Lambda.Model;
using LambdaMissing = Amazon.Lambda.Model.ResourceNotFoundException;
using LogsMissing = Amazon.CloudWatchLogs.Model.ResourceNotFoundException;

namespace Workbench.Live;

/// <summary>What is known of a rule's target.</summary>
/// <param name="Bad">Deliveries fail, or would.</param>
public sealed record TargetReport(string Text, bool Bad);

/// <summary>
/// What became of a rule's deliveries. EventBridge tells nobody through its own API (on AWS it counts in CloudWatch
/// metrics), so this asks the target: may the rule call it, did it run, did it fail.
/// </summary>
public sealed class TargetReports(ShopClients clients)
{
    private static readonly TimeSpan Recent = TimeSpan.FromHours(24);

    public static string Kind(string arn) =>
        arn.Split(':') switch
        {
            [_, _, "lambda", ..] => "function",
            [_, _, "states", ..] => "workflow",
            [_, _, "logs", ..] => "log group",
            [_, _, "events", ..] => "event bus",
            [_, _, var service, ..] => service,
            _ => "",
        };

    public async Task<TargetReport> AboutAsync(ShopRule rule, Target target, CancellationToken cancelled) =>
        Kind(target.Arn) == "function"
            ? await AboutFunctionAsync(rule, target, cancelled).ConfigureAwait(false)
            : new TargetReport(
                string.IsNullOrEmpty(target.RoleArn) ? "" : $"called with the role {Names.Short(target.RoleArn)}",
                false
            );

    private async Task<TargetReport> AboutFunctionAsync(ShopRule rule, Target target, CancellationToken cancelled)
    {
        var name = Names.Short(target.Arn);
        try
        {
            await clients
                .Functions.GetFunctionConfigurationAsync(
                    new GetFunctionConfigurationRequest { FunctionName = name },
                    cancelled
                )
                .ConfigureAwait(false);
        }
        catch (LambdaMissing)
        {
            return new TargetReport("There is no function of this name, so deliveries fail.", true);
        }
        if (!await PermitsAsync(name, rule.Rule.Arn, cancelled).ConfigureAwait(false))
        {
            return new TargetReport(
                "Its policy does not let this rule call it (lambda add-permission), so deliveries fail.",
                true
            );
        }
        var runs = await RunsAsync(name, cancelled).ConfigureAwait(false);
        var failed = runs.Where(run => run.Failed).ToList();
        return failed.Count == 0
            ? new TargetReport($"may be called by this rule; ran {runs.Count} times in 24 hours, none failed", false)
            : new TargetReport(
                $"ran {runs.Count} times in 24 hours, {failed.Count} failed, the last one: {failed[0].Lines.FirstOrDefault()}",
                true
            );
    }

    private async Task<bool> PermitsAsync(string function, string ruleArn, CancellationToken cancelled)
    {
        try
        {
            var policy = await clients
                .Functions.GetPolicyAsync(new GetPolicyRequest { FunctionName = function }, cancelled)
                .ConfigureAwait(false);
            using var document = JsonDocument.Parse(policy.Policy);
            return document
                .RootElement.GetProperty("Statement")
                .EnumerateArray()
                .Select(statement => statement.GetRawText())
                .Any(text => text.Contains("events.amazonaws.com", StringComparison.Ordinal) && Covers(text, ruleArn));
        }
        catch (LambdaMissing)
        {
            return false;
        }
    }

    // A statement without a condition permits every rule; one with a source names the rule, perhaps with a star.
    private static bool Covers(string statement, string ruleArn)
    {
        using var document = JsonDocument.Parse(statement);
        if (!document.RootElement.TryGetProperty("Condition", out var condition))
        {
            return true;
        }
        var source = JsonText.Find(condition.GetRawText(), "AWS:SourceArn")
            ?? JsonText.Find(condition.GetRawText(), "aws:SourceArn");
        return source is null
            || System.IO.Enumeration.FileSystemName.MatchesSimpleExpression(source, ruleArn, ignoreCase: false);
    }

    private async Task<IReadOnlyList<Invocation>> RunsAsync(string function, CancellationToken cancelled)
    {
        var since = DateTimeOffset.UtcNow - Recent;
        try
        {
            var page = await clients
                .Logs.FilterLogEventsAsync(
                    new Amazon.CloudWatchLogs.Model.FilterLogEventsRequest
                    {
                        LogGroupName = $"/aws/lambda/{function}",
                        StartTime = since.ToUnixTimeMilliseconds(),
                    },
                    cancelled
                )
                .ConfigureAwait(false);
            return Invocation.Read((page.Events ?? []).Select(LogLine.Read));
        }
        catch (LogsMissing)
        {
            // The group comes with the first run.
            return [];
        }
    }
}
