using Amazon.Runtime;

namespace Amazon.StepFunctions.Model;

public partial class ListStateMachineVersionsRequest : AmazonStepFunctionsRequest
{
    public string StateMachineArn { get; set; }
    public string NextToken { get; set; }
    public int? MaxResults { get; set; }
}

public partial class ListStateMachineVersionsResponse : AmazonWebServiceResponse
{
    public List<StateMachineVersionListItem> StateMachineVersions { get; set; }
    public string NextToken { get; set; }
}

public partial class StateMachineVersionListItem
{
    public string StateMachineVersionArn { get; set; }
    public DateTime? CreationDate { get; set; }
}
