using Amazon.Runtime;

namespace Amazon.StepFunctions.Model;

public partial class SendTaskSuccessRequest : AmazonStepFunctionsRequest
{
    public string TaskToken { get; set; }

    /// <summary>The task's result, a JSON string.</summary>
    public string Output { get; set; }
}

public partial class SendTaskSuccessResponse : AmazonWebServiceResponse;
