using Amazon.Runtime;
using PackageStandIns.Pipeline;

namespace Amazon.StepFunctions.Model;

public partial class GetExecutionHistoryRequest : AmazonStepFunctionsRequest
{
    public string ExecutionArn { get; set; }
    public int? MaxResults { get; set; }

    /// <summary>True lists the latest event first.</summary>
    public bool? ReverseOrder { get; set; }

    public string NextToken { get; set; }

    /// <summary>False leaves inputs and outputs out.</summary>
    public bool? IncludeExecutionData { get; set; }
}

public partial class GetExecutionHistoryResponse : AmazonWebServiceResponse
{
    public List<HistoryEvent> Events { get; set; }
    public string NextToken { get; set; }
}

public interface IGetExecutionHistoryPaginator
{
    IPaginatedEnumerable<GetExecutionHistoryResponse> Responses { get; }
    IPaginatedEnumerable<HistoryEvent> Events { get; }
}

internal sealed class GetExecutionHistoryPaginator(IAmazonStepFunctions client, GetExecutionHistoryRequest request)
    : IGetExecutionHistoryPaginator
{
    private readonly Paginator<GetExecutionHistoryRequest, GetExecutionHistoryResponse> pages = new(
        request,
        client.GetExecutionHistoryAsync,
        (r, token) => r.NextToken = token,
        (_, response) => response.NextToken
    );

    public IPaginatedEnumerable<GetExecutionHistoryResponse> Responses => pages.Responses;

    public IPaginatedEnumerable<HistoryEvent> Events => pages.Items(response => response.Events);
}
