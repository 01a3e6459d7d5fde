using Amazon.Runtime;

namespace Amazon.StepFunctions.Model;

public partial class SendTaskFailureRequest : AmazonStepFunctionsRequest
{
    public string TaskToken { get; set; }
    public string Error { get; set; }
    public string Cause { get; set; }
}

public partial class SendTaskFailureResponse : AmazonWebServiceResponse;
