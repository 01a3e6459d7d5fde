using Amazon.Runtime;

namespace Amazon.StepFunctions.Model;

public partial class CreateStateMachineAliasRequest : AmazonStepFunctionsRequest
{
    public string Description { get; set; }
    public string Name { get; set; }
    public List<RoutingConfigurationListItem> RoutingConfiguration { get; set; }
}

public partial class CreateStateMachineAliasResponse : AmazonWebServiceResponse
{
    public string StateMachineAliasArn { get; set; }
    public DateTime? CreationDate { get; set; }
}
