using Amazon.Runtime;

namespace Amazon.StepFunctions.Model;

public partial class SendTaskHeartbeatRequest : AmazonStepFunctionsRequest
{
    public string TaskToken { get; set; }
}

public partial class SendTaskHeartbeatResponse : AmazonWebServiceResponse;
