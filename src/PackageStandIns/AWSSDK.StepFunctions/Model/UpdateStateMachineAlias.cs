using Amazon.Runtime;

namespace Amazon.StepFunctions.Model;

public partial class UpdateStateMachineAliasRequest : AmazonStepFunctionsRequest
{
    public string StateMachineAliasArn { get; set; }
    public string Description { get; set; }
    public List<RoutingConfigurationListItem> RoutingConfiguration { get; set; }
}

public partial class UpdateStateMachineAliasResponse : AmazonWebServiceResponse
{
    public DateTime? UpdateDate { get; set; }
}
