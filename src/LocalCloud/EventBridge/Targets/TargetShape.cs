using System.Text.Json.Nodes;
using LocalCloud.Protocol;

namespace LocalCloud.EventBridge.Targets;

/// <summary>The constraints of a Target's members (docs.aws.amazon.com/eventbridge/latest/APIReference/API_Target.html).</summary>
internal static class TargetShape
{
    /// <summary>"The maximum number of entries per request is 10" (PutTargets).</summary>
    private const int MostPerRequest = 10;

    public static Constraints Check(Constraints all, IReadOnlyList<JsonObject> targets)
    {
        all.Count(targets, "targets", 1, MostPerRequest, target => target.String("Id"));
        for (var i = 0; i < targets.Count; i++)
        {
            Check(all, targets[i], $"targets.{i + 1}.member");
        }
        return all;
    }

    private static void Check(Constraints all, JsonObject target, string place)
    {
        var id = target.String("Id");
        var arn = target.String("Arn");
        all.Required(id, $"{place}.id")
            .TargetId(id, $"{place}.id")
            .Required(arn, $"{place}.arn")
            .Length(arn, $"{place}.arn", 1, 1600)
            .Length(target.String("RoleArn"), $"{place}.roleArn", 1, 1600)
            .Length(target.String("Input"), $"{place}.input", 0, 8192)
            .Length(target.String("InputPath"), $"{place}.inputPath", 0, 256);
        if (target.Object("InputTransformer") is { } transformer)
        {
            var template = transformer.String("InputTemplate");
            CheckPaths(all, transformer.Object("InputPathsMap") ?? [], $"{place}.inputTransformer.inputPathsMap");
            all.Required(template, $"{place}.inputTransformer.inputTemplate")
                .Length(template, $"{place}.inputTransformer.inputTemplate", 1, 8192);
        }
        TargetParameters.Check(all, target, place);
        all.Length(target.Object("DeadLetterConfig")?.String("Arn"), $"{place}.deadLetterConfig.arn", 1, 1600);
        if (target.Object("RetryPolicy") is { } retry)
        {
            all.Range(retry.Long("MaximumRetryAttempts"), $"{place}.retryPolicy.maximumRetryAttempts", 0, 185)
                .Range(
                    retry.Long("MaximumEventAgeInSeconds"),
                    $"{place}.retryPolicy.maximumEventAgeInSeconds",
                    60,
                    86400
                );
        }
    }

    private static void CheckPaths(Constraints all, JsonObject paths, string place)
    {
        var shown = $"'{{{string.Join(", ", paths.Select(p => $"{p.Key}={p.Value}"))}}}'";
        if (paths.Count > 100)
        {
            all.Fail(shown, place, "Member must have length less than or equal to 100");
        }
        if (
            paths.Any(p =>
                p.Key.Length is 0 or > 256 || !p.Key.All(c => char.IsAsciiLetterOrDigit(c) || c is '_' or '-')
            )
        )
        {
            all.Fail(
                shown,
                place,
                "Map keys must satisfy constraint: [Member must have length less than or equal to 256, Member must have length greater "
                    + @"than or equal to 1, Member must satisfy regular expression pattern: [A-Za-z0-9\_\-]+]"
            );
        }
        foreach (var name in paths.Select(p => p.Key))
        {
            var member = $"{place}.{name}.member";
            all.Required(paths.String(name), member).Length(paths.String(name), member, 0, 256);
        }
    }
}
