namespace Amazon.StepFunctions.Model;

public partial class TaskFailedEventDetails
{
    public string ResourceType { get; set; }
    public string Resource { get; set; }
    public string Error { get; set; }
    public string Cause { get; set; }
}

public partial class TaskScheduledEventDetails
{
    public string ResourceType { get; set; }
    public string Resource { get; set; }
    public string Region { get; set; }
    public string Parameters { get; set; }
    public long? TimeoutInSeconds { get; set; }
    public long? HeartbeatInSeconds { get; set; }
    public TaskCredentials TaskCredentials { get; set; }
}

public partial class TaskStartFailedEventDetails
{
    public string ResourceType { get; set; }
    public string Resource { get; set; }
    public string Error { get; set; }
    public string Cause { get; set; }
}

public partial class TaskStartedEventDetails
{
    public string ResourceType { get; set; }
    public string Resource { get; set; }
}

public partial class TaskSubmitFailedEventDetails
{
    public string ResourceType { get; set; }
    public string Resource { get; set; }
    public string Error { get; set; }
    public string Cause { get; set; }
}

public partial class TaskSubmittedEventDetails
{
    public string ResourceType { get; set; }
    public string Resource { get; set; }
    public string Output { get; set; }
    public HistoryEventExecutionDataDetails OutputDetails { get; set; }
}

public partial class TaskSucceededEventDetails
{
    public string ResourceType { get; set; }
    public string Resource { get; set; }
    public string Output { get; set; }
    public HistoryEventExecutionDataDetails OutputDetails { get; set; }
}

public partial class TaskTimedOutEventDetails
{
    public string ResourceType { get; set; }
    public string Resource { get; set; }
    public string Error { get; set; }
    public string Cause { get; set; }
}

public partial class TaskCredentials
{
    public string RoleArn { get; set; }
}
