using Amazon.Runtime;

namespace Amazon.StepFunctions.Model;

public partial class ListStateMachineAliasesRequest : AmazonStepFunctionsRequest
{
    public string StateMachineArn { get; set; }
    public string NextToken { get; set; }
    public int? MaxResults { get; set; }
}

public partial class ListStateMachineAliasesResponse : AmazonWebServiceResponse
{
    public List<StateMachineAliasListItem> StateMachineAliases { get; set; }
    public string NextToken { get; set; }
}

public partial class StateMachineAliasListItem
{
    public string StateMachineAliasArn { get; set; }
    public DateTime? CreationDate { get; set; }
}
