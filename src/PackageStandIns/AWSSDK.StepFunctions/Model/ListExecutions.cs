using Amazon.Runtime;
using PackageStandIns.Pipeline;

namespace Amazon.StepFunctions.Model;

public partial class ListExecutionsRequest : AmazonStepFunctionsRequest
{
    public string StateMachineArn { get; set; }
    public ExecutionStatus StatusFilter { get; set; }
    public int? MaxResults { get; set; }
    public string NextToken { get; set; }
    public string MapRunArn { get; set; }
    public ExecutionRedriveFilter RedriveFilter { get; set; }
}

public partial class ListExecutionsResponse : AmazonWebServiceResponse
{
    public List<ExecutionListItem> Executions { get; set; }
    public string NextToken { get; set; }
}

public partial class ExecutionListItem
{
    public string ExecutionArn { get; set; }
    public string StateMachineArn { get; set; }
    public string Name { get; set; }
    public ExecutionStatus Status { get; set; }
    public DateTime? StartDate { get; set; }
    public DateTime? StopDate { get; set; }
    public string MapRunArn { get; set; }
    public int? ItemCount { get; set; }
    public string StateMachineVersionArn { get; set; }
    public string StateMachineAliasArn { get; set; }
    public int? RedriveCount { get; set; }
    public DateTime? RedriveDate { get; set; }
}

public interface IListExecutionsPaginator
{
    IPaginatedEnumerable<ListExecutionsResponse> Responses { get; }
    IPaginatedEnumerable<ExecutionListItem> Executions { get; }
}

internal sealed class ListExecutionsPaginator(IAmazonStepFunctions client, ListExecutionsRequest request)
    : IListExecutionsPaginator
{
    private readonly Paginator<ListExecutionsRequest, ListExecutionsResponse> pages = new(
        request,
        client.ListExecutionsAsync,
        (r, token) => r.NextToken = token,
        (_, response) => response.NextToken
    );

    public IPaginatedEnumerable<ListExecutionsResponse> Responses => pages.Responses;

    public IPaginatedEnumerable<ExecutionListItem> Executions => pages.Items(response => response.Executions);
}
