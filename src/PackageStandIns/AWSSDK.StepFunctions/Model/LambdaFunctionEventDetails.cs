namespace Amazon.StepFunctions.Model;

public partial class LambdaFunctionFailedEventDetails
{
    public string Error { get; set; }
    public string Cause { get; set; }
}

public partial class LambdaFunctionScheduleFailedEventDetails
{
    public string Error { get; set; }
    public string Cause { get; set; }
}

public partial class LambdaFunctionScheduledEventDetails
{
    public string Resource { get; set; }
    public string Input { get; set; }
    public HistoryEventExecutionDataDetails InputDetails { get; set; }
    public long? TimeoutInSeconds { get; set; }
    public TaskCredentials TaskCredentials { get; set; }
}

public partial class LambdaFunctionStartFailedEventDetails
{
    public string Error { get; set; }
    public string Cause { get; set; }
}

public partial class LambdaFunctionSucceededEventDetails
{
    public string Output { get; set; }
    public HistoryEventExecutionDataDetails OutputDetails { get; set; }
}

public partial class LambdaFunctionTimedOutEventDetails
{
    public string Error { get; set; }
    public string Cause { get; set; }
}
