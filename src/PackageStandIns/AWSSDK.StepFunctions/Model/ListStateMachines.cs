using Amazon.Runtime;
using PackageStandIns.Pipeline;

namespace Amazon.StepFunctions.Model;

public partial class ListStateMachinesRequest : AmazonStepFunctionsRequest
{
    public int? MaxResults { get; set; }
    public string NextToken { get; set; }
}

public partial class ListStateMachinesResponse : AmazonWebServiceResponse
{
    public List<StateMachineListItem> StateMachines { get; set; }
    public string NextToken { get; set; }
}

public partial class StateMachineListItem
{
    public string StateMachineArn { get; set; }
    public string Name { get; set; }
    public StateMachineType Type { get; set; }
    public DateTime? CreationDate { get; set; }
}

public interface IListStateMachinesPaginator
{
    IPaginatedEnumerable<ListStateMachinesResponse> Responses { get; }
    IPaginatedEnumerable<StateMachineListItem> StateMachines { get; }
}

internal sealed class ListStateMachinesPaginator(IAmazonStepFunctions client, ListStateMachinesRequest request)
    : IListStateMachinesPaginator
{
    private readonly Paginator<ListStateMachinesRequest, ListStateMachinesResponse> pages = new(
        request,
        client.ListStateMachinesAsync,
        (r, token) => r.NextToken = token,
        (_, response) => response.NextToken
    );

    public IPaginatedEnumerable<ListStateMachinesResponse> Responses => pages.Responses;

    public IPaginatedEnumerable<StateMachineListItem> StateMachines => pages.Items(response => response.StateMachines);
}
