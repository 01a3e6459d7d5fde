namespace Amazon.StepFunctions.Model;

public partial class ActivityFailedEventDetails
{
    public string Error { get; set; }
    public string Cause { get; set; }
}

public partial class ActivityScheduleFailedEventDetails
{
    public string Error { get; set; }
    public string Cause { get; set; }
}

public partial class ActivityScheduledEventDetails
{
    public string Resource { get; set; }
    public string Input { get; set; }
    public HistoryEventExecutionDataDetails InputDetails { get; set; }
    public long? TimeoutInSeconds { get; set; }
    public long? HeartbeatInSeconds { get; set; }
}

public partial class ActivityStartedEventDetails
{
    public string WorkerName { get; set; }
}

public partial class ActivitySucceededEventDetails
{
    public string Output { get; set; }
    public HistoryEventExecutionDataDetails OutputDetails { get; set; }
}

public partial class ActivityTimedOutEventDetails
{
    public string Error { get; set; }
    public string Cause { get; set; }
}
