namespace Amazon.StepFunctions.Model;

public partial class ExecutionFailedEventDetails
{
    public string Error { get; set; }
    public string Cause { get; set; }
}

public partial class ExecutionStartedEventDetails
{
    public string Input { get; set; }
    public HistoryEventExecutionDataDetails InputDetails { get; set; }
    public string RoleArn { get; set; }
    public string StateMachineAliasArn { get; set; }
    public string StateMachineVersionArn { get; set; }
}

public partial class ExecutionSucceededEventDetails
{
    public string Output { get; set; }
    public HistoryEventExecutionDataDetails OutputDetails { get; set; }
}

public partial class ExecutionAbortedEventDetails
{
    public string Error { get; set; }
    public string Cause { get; set; }
}

public partial class ExecutionTimedOutEventDetails
{
    public string Error { get; set; }
    public string Cause { get; set; }
}

public partial class ExecutionRedrivenEventDetails
{
    public int? RedriveCount { get; set; }
}
