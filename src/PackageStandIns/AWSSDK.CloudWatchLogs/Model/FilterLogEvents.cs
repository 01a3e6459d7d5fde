using Amazon.Runtime;
using PackageStandIns.Pipeline;

namespace Amazon.CloudWatchLogs.Model;

public partial class FilterLogEventsRequest : AmazonCloudWatchLogsRequest
{
    public string LogGroupName { get; set; }
    public string LogGroupIdentifier { get; set; }
    public List<string> LogStreamNames { get; set; }
    public string LogStreamNamePrefix { get; set; }

    /// <summary>Milliseconds since 1970, UTC.</summary>
    public long? StartTime { get; set; }

    /// <summary>Milliseconds since 1970, UTC.</summary>
    public long? EndTime { get; set; }

    public string FilterPattern { get; set; }
    public string NextToken { get; set; }
    public int? Limit { get; set; }

    [Obsolete("AWS has deprecated this member.")]
    public bool? Interleaved { get; set; }

    public bool? Unmask { get; set; }
}

public partial class FilterLogEventsResponse : AmazonWebServiceResponse
{
    public List<FilteredLogEvent> Events { get; set; }
    public List<SearchedLogStream> SearchedLogStreams { get; set; }
    public string NextToken { get; set; }
}

public interface IFilterLogEventsPaginator
{
    IPaginatedEnumerable<FilterLogEventsResponse> Responses { get; }
    IPaginatedEnumerable<FilteredLogEvent> Events { get; }
    IPaginatedEnumerable<SearchedLogStream> SearchedLogStreams { get; }
}

internal sealed class FilterLogEventsPaginator(IAmazonCloudWatchLogs client, FilterLogEventsRequest request)
    : IFilterLogEventsPaginator
{
    private readonly Paginator<FilterLogEventsRequest, FilterLogEventsResponse> pages = new(
        request,
        client.FilterLogEventsAsync,
        (r, token) => r.NextToken = token,
        (_, response) => response.NextToken
    );

    public IPaginatedEnumerable<FilterLogEventsResponse> Responses => pages.Responses;

    public IPaginatedEnumerable<FilteredLogEvent> Events => pages.Items(response => response.Events);

    public IPaginatedEnumerable<SearchedLogStream> SearchedLogStreams =>
        pages.Items(response => response.SearchedLogStreams);
}
