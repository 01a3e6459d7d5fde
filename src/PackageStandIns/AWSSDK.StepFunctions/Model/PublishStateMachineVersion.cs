using Amazon.Runtime;

namespace Amazon.StepFunctions.Model;

public partial class PublishStateMachineVersionRequest : AmazonStepFunctionsRequest
{
    public string StateMachineArn { get; set; }
    public string RevisionId { get; set; }
    public string Description { get; set; }
}

public partial class PublishStateMachineVersionResponse : AmazonWebServiceResponse
{
    public DateTime? CreationDate { get; set; }
    public string StateMachineVersionArn { get; set; }
}
