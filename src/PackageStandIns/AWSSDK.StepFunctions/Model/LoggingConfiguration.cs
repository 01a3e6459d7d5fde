namespace Amazon.StepFunctions.Model;

public partial class LoggingConfiguration
{
    public LogLevel Level { get; set; }
    public bool? IncludeExecutionData { get; set; }
    public List<LogDestination> Destinations { get; set; }
}

public partial class LogDestination
{
    public CloudWatchLogsLogGroup CloudWatchLogsLogGroup { get; set; }
}

public partial class CloudWatchLogsLogGroup
{
    public string LogGroupArn { get; set; }
}
