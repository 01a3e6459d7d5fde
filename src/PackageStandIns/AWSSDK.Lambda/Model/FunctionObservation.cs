namespace Amazon.Lambda.Model;

public partial class LoggingConfig
{
    public LogFormat LogFormat { get; set; }
    public ApplicationLogLevel ApplicationLogLevel { get; set; }
    public SystemLogLevel SystemLogLevel { get; set; }
    public string LogGroup { get; set; }
}

public partial class TracingConfigResponse
{
    public TracingMode Mode { get; set; }
}

public partial class DeadLetterConfig
{
    public string TargetArn { get; set; }
}
