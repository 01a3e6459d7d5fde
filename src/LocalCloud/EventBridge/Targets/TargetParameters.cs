using System.Text.Json.Nodes;
using LocalCloud.Protocol;

namespace LocalCloud.EventBridge.Targets;

/// <summary>
/// The constraints of what targets of single services carry
/// (docs.aws.amazon.com/eventbridge/latest/APIReference/API_Target.html). Such targets are kept and shown, though nothing here delivers to them.
/// </summary>
internal static class TargetParameters
{
    public static void Check(Constraints all, JsonObject target, string place)
    {
        if (target.Object("KinesisParameters") is { } kinesis)
        {
            Text(all, kinesis, "PartitionKeyPath", $"{place}.kinesisParameters", 0, 256, required: true);
        }
        if (target.Object("RunCommandParameters") is { } command)
        {
            CheckCommand(all, command, $"{place}.runCommandParameters");
        }
        if (target.Object("EcsParameters") is { } ecs)
        {
            var ecsPlace = $"{place}.ecsParameters";
            Text(all, ecs, "TaskDefinitionArn", ecsPlace, 1, 1600, required: true);
            all.Range(ecs.Long("TaskCount"), $"{ecsPlace}.taskCount", 1, int.MaxValue)
                .OneOf(ecs.String("LaunchType"), $"{ecsPlace}.launchType", "EC2", "FARGATE", "EXTERNAL");
        }
        if (target.Object("BatchParameters") is { } batch)
        {
            Text(all, batch, "JobDefinition", $"{place}.batchParameters", 0, int.MaxValue, required: true);
            Text(all, batch, "JobName", $"{place}.batchParameters", 0, int.MaxValue, required: true);
        }
        if (target.Object("SqsParameters") is { } sqs)
        {
            Text(all, sqs, "MessageGroupId", $"{place}.sqsParameters", 0, 100);
        }
        if (target.Object("RedshiftDataParameters") is { } redshift)
        {
            Text(all, redshift, "SecretManagerArn", $"{place}.redshiftDataParameters", 1, 1600);
            Text(all, redshift, "Database", $"{place}.redshiftDataParameters", 1, 64, required: true);
            Text(all, redshift, "DbUser", $"{place}.redshiftDataParameters", 1, 128);
            Text(all, redshift, "StatementName", $"{place}.redshiftDataParameters", 1, 500);
        }
    }

    private static void CheckCommand(Constraints all, JsonObject command, string place)
    {
        var targets = command.Objects("RunCommandTargets");
        place += ".runCommandTargets";
        all.Required(targets, place).Count(targets, place, 1, 5, Json.Text);
        foreach (var (one, i) in (targets ?? []).Select((one, i) => (one, i + 1)))
        {
            Text(all, one, "Key", $"{place}.{i}.member", 1, 128, required: true);
            var values = one.Strings("Values");
            all.Required(values, $"{place}.{i}.member.values")
                .Count(values, $"{place}.{i}.member.values", 1, 50, value => value);
        }
    }

    private static void Text(
        Constraints all,
        JsonObject part,
        string name,
        string place,
        int least,
        int most,
        bool required = false
    )
    {
        var value = part.String(name);
        var member = $"{place}.{char.ToLowerInvariant(name[0])}{name[1..]}";
        if (required)
        {
            all.Required(value, member);
        }
        all.Length(value, member, least, most);
    }
}
