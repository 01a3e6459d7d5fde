namespace LocalCloud.EventBridge.Targets.Kinds;

/// <summary>
/// All kinds of targets that PutTargets takes
/// (docs.aws.amazon.com/eventbridge/latest/userguide/eb-targets.html). The first that an ARN is of counts.
/// </summary>
internal static class TargetKinds
{
    private static readonly TargetKind[] All =
    [
        new ArchiveTarget(),
        new FunctionTarget(),
        new StateMachineTarget(),
        new EventBusTarget(),
        new LogGroupTarget(),
        new QueueTarget(),
        new AbsentTarget("appsync", takes: "AppSyncParameters"),
        new AbsentTarget("batch", role: true, takes: "BatchParameters", needs: "BatchParameters"),
        new AbsentTarget("codebuild", role: true),
        new AbsentTarget("codepipeline", role: true),
        new AbsentTarget("ecs", role: true, takes: "EcsParameters", needs: "EcsParameters"),
        new AbsentTarget("events", resource: "api-destination/", role: true, takes: "HttpParameters"),
        new AbsentTarget("events", takes: "HttpParameters"),
        new AbsentTarget("execute-api", role: true, takes: "HttpParameters"),
        new AbsentTarget("firehose", role: true),
        new AbsentTarget("glue", role: true),
        new AbsentTarget("inspector", role: true),
        new AbsentTarget("kinesis", role: true, takes: "KinesisParameters"),
        new AbsentTarget("redshift", role: true, takes: "RedshiftDataParameters"),
        new AbsentTarget("redshift-serverless", takes: "RedshiftDataParameters"),
        new AbsentTarget("sagemaker", role: true, takes: "SageMakerPipelineParameters"),
        new AbsentTarget("sqs", resource: "*.fifo", needs: "SqsParameters"),
        new AbsentTarget(
            "ssm",
            resource: "document/",
            role: true,
            takes: "RunCommandParameters",
            needs: "RunCommandParameters"
        ),
        new AbsentTarget("ssm", role: true, takes: "RunCommandParameters"),
        new AbsentTarget("ssm-incidents", role: true),
        new AbsentTarget("*"),
    ];

    public static TargetKind Of(Place place, TargetArn arn) => Array.Find(All, kind => kind.Is(place, arn))!;
}
