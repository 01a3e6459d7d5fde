using Amazon.Runtime;
using PackageStandIns.Pipeline;

namespace Amazon.StepFunctions.Model;

public partial class ListActivitiesRequest : AmazonStepFunctionsRequest
{
    public int? MaxResults { get; set; }
    public string NextToken { get; set; }
}

public partial class ListActivitiesResponse : AmazonWebServiceResponse
{
    public List<ActivityListItem> Activities { get; set; }
    public string NextToken { get; set; }
}

public partial class ActivityListItem
{
    public string ActivityArn { get; set; }
    public string Name { get; set; }
    public DateTime? CreationDate { get; set; }
}

public interface IListActivitiesPaginator
{
    IPaginatedEnumerable<ListActivitiesResponse> Responses { get; }
    IPaginatedEnumerable<ActivityListItem> Activities { get; }
}

internal sealed class ListActivitiesPaginator(IAmazonStepFunctions client, ListActivitiesRequest request)
    : IListActivitiesPaginator
{
    private readonly Paginator<ListActivitiesRequest, ListActivitiesResponse> pages = new(
        request,
        client.ListActivitiesAsync,
        (r, token) => r.NextToken = token,
        (_, response) => response.NextToken
    );

    public IPaginatedEnumerable<ListActivitiesResponse> Responses => pages.Responses;

    public IPaginatedEnumerable<ActivityListItem> Activities => pages.Items(response => response.Activities);
}
