namespace Amazon.EventBridge.Model;

public partial class Target
{
    public string Id { get; set; }
    public string Arn { get; set; }
    public string RoleArn { get; set; }
    public string Input { get; set; }
    public string InputPath { get; set; }
    public InputTransformer InputTransformer { get; set; }
    public KinesisParameters KinesisParameters { get; set; }
    public RunCommandParameters RunCommandParameters { get; set; }
    public EcsParameters EcsParameters { get; set; }
    public BatchParameters BatchParameters { get; set; }
    public SqsParameters SqsParameters { get; set; }
    public HttpParameters HttpParameters { get; set; }
    public RedshiftDataParameters RedshiftDataParameters { get; set; }
    public SageMakerPipelineParameters SageMakerPipelineParameters { get; set; }
    public DeadLetterConfig DeadLetterConfig { get; set; }
    public RetryPolicy RetryPolicy { get; set; }
    public AppSyncParameters AppSyncParameters { get; set; }
}
