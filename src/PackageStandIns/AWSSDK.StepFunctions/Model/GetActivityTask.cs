using Amazon.Runtime;

namespace Amazon.StepFunctions.Model;

public partial class GetActivityTaskRequest : AmazonStepFunctionsRequest
{
    public string ActivityArn { get; set; }
    public string WorkerName { get; set; }
}

public partial class GetActivityTaskResponse : AmazonWebServiceResponse
{
    /// <summary>Null when there was no task within a minute.</summary>
    public string TaskToken { get; set; }

    public string Input { get; set; }
}
