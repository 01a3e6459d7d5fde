using Amazon.Runtime;

namespace Amazon.StepFunctions.Model;

public partial class StartSyncExecutionRequest : AmazonStepFunctionsRequest
{
    public string StateMachineArn { get; set; }
    public string Name { get; set; }
    public string Input { get; set; }
    public string TraceHeader { get; set; }
    public IncludedData IncludedData { get; set; }
}

public partial class StartSyncExecutionResponse : AmazonWebServiceResponse
{
    public string ExecutionArn { get; set; }
    public string StateMachineArn { get; set; }
    public string Name { get; set; }
    public DateTime? StartDate { get; set; }
    public DateTime? StopDate { get; set; }
    public SyncExecutionStatus Status { get; set; }
    public string Error { get; set; }
    public string Cause { get; set; }
    public string Input { get; set; }
    public CloudWatchEventsExecutionDataDetails InputDetails { get; set; }
    public string Output { get; set; }
    public CloudWatchEventsExecutionDataDetails OutputDetails { get; set; }
    public string TraceHeader { get; set; }
    public BillingDetails BillingDetails { get; set; }
}

public partial class BillingDetails
{
    public long? BilledMemoryUsedInMB { get; set; }
    public long? BilledDurationInMilliseconds { get; set; }
}
