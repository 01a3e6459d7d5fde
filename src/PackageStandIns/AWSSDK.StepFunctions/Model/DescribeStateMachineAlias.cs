using Amazon.Runtime;

namespace Amazon.StepFunctions.Model;

public partial class DescribeStateMachineAliasRequest : AmazonStepFunctionsRequest
{
    public string StateMachineAliasArn { get; set; }
}

public partial class DescribeStateMachineAliasResponse : AmazonWebServiceResponse
{
    public string StateMachineAliasArn { get; set; }
    public string Name { get; set; }
    public string Description { get; set; }
    public List<RoutingConfigurationListItem> RoutingConfiguration { get; set; }
    public DateTime? CreationDate { get; set; }
    public DateTime? UpdateDate { get; set; }
}
