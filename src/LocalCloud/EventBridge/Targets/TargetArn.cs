using System.Text.Json.Nodes;

namespace LocalCloud.EventBridge.Targets;

/// <summary>What a target's ARN points to.</summary>
internal sealed record TargetArn(string Text, string Service, string Region, string Account, string Resource)
{
    /// <exception cref="Protocol.AwsException">ValidationException in AWS's words.</exception>
    public static TargetArn Parse(string text)
    {
        var parts = text.Split(':', 6);
        return parts is ["arn", _, { Length: > 0 } service, var region, var account, { Length: > 0 } resource]
            ? new TargetArn(text, service, region, account, resource)
            : throw Errors.Invalid($"Parameter {text} is not valid. Reason: Provided Arn is not in correct format.");
    }

    public bool IsFunction => Service == "lambda" && Resource.StartsWith("function:", StringComparison.Ordinal);

    public bool IsStateMachine => Service == "states" && Resource.StartsWith("stateMachine:", StringComparison.Ordinal);

    public bool IsBus => Service == "events" && Resource.StartsWith("event-bus/", StringComparison.Ordinal);

    public bool IsLogGroup => Service == "logs" && Resource.StartsWith("log-group:", StringComparison.Ordinal);

    /// <summary>The member that a target of this kind must carry, if any ("Targets", PutTargets).</summary>
    public string? Needs =>
        (Service, Resource) switch
        {
            ("sqs", var queue) when queue.EndsWith(".fifo", StringComparison.Ordinal) => "SqsParameters",
            ("ecs", _) => "EcsParameters",
            ("batch", _) => "BatchParameters",
            ("ssm", var document) when document.StartsWith("document/", StringComparison.Ordinal) =>
                "RunCommandParameters",
            _ => null,
        };

    /// <summary>Which services a target's parameters are for. SqsParameters are taken on any target.</summary>
    private static readonly Dictionary<string, string[]> ServicesOf = new()
    {
        ["EcsParameters"] = ["ecs"],
        ["KinesisParameters"] = ["kinesis"],
        ["BatchParameters"] = ["batch"],
        ["HttpParameters"] = ["events", "execute-api"],
        ["RedshiftDataParameters"] = ["redshift", "redshift-serverless"],
        ["RunCommandParameters"] = ["ssm"],
        ["SageMakerPipelineParameters"] = ["sagemaker"],
        ["AppSyncParameters"] = ["appsync"],
    };

    /// <summary>The member of a target that a target of this kind must not carry, if any.</summary>
    public string? NotFor(JsonObject target) =>
        ServicesOf
            .Where(p => target.ContainsKey(p.Key) && !p.Value.Contains(Service))
            .Select(p => p.Key)
            .FirstOrDefault();

    /// <summary>Services that EventBridge may only enter through a role.</summary>
    public bool NeedsRole(Cloud cloud) =>
        IsStateMachine
        || Service
            is "kinesis"
                or "firehose"
                or "ecs"
                or "batch"
                or "execute-api"
                or "redshift"
                or "sagemaker"
                or "codebuild"
                or "codepipeline"
                or "glue"
                or "inspector"
                or "ssm"
                or "ssm-incidents"
        || (Service == "events" && Resource.StartsWith("api-destination/", StringComparison.Ordinal))
        || (IsBus && (Account != cloud.AccountId || Region != cloud.Region));
}
