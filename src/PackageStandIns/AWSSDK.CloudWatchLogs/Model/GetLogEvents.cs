using System.Text.Json.Serialization;
using Amazon.Runtime;
using PackageStandIns.Json;
using PackageStandIns.Pipeline;

namespace Amazon.CloudWatchLogs.Model;

public partial class GetLogEventsRequest : AmazonCloudWatchLogsRequest
{
    public string LogGroupName { get; set; }
    public string LogGroupIdentifier { get; set; }
    public string LogStreamName { get; set; }

    [JsonConverter(typeof(EpochMillisecondsConverter))]
    public DateTime? StartTime { get; set; }

    [JsonConverter(typeof(EpochMillisecondsConverter))]
    public DateTime? EndTime { get; set; }

    public string NextToken { get; set; }
    public int? Limit { get; set; }
    public bool? StartFromHead { get; set; }
    public bool? Unmask { get; set; }
}

public partial class GetLogEventsResponse : AmazonWebServiceResponse
{
    public List<OutputLogEvent> Events { get; set; }
    public string NextForwardToken { get; set; }
    public string NextBackwardToken { get; set; }
}

public interface IGetLogEventsPaginator
{
    IPaginatedEnumerable<GetLogEventsResponse> Responses { get; }
    IPaginatedEnumerable<OutputLogEvent> Events { get; }
}

internal sealed class GetLogEventsPaginator(IAmazonCloudWatchLogs client, GetLogEventsRequest request)
    : IGetLogEventsPaginator
{
    private readonly Paginator<GetLogEventsRequest, GetLogEventsResponse> pages = new(
        request,
        client.GetLogEventsAsync,
        (r, token) => r.NextToken = token,
        NextToken
    );

    public IPaginatedEnumerable<GetLogEventsResponse> Responses => pages.Responses;

    public IPaginatedEnumerable<OutputLogEvent> Events => pages.Items(response => response.Events);

    // At the end of a stream the service repeats the token it was given.
    private static string NextToken(GetLogEventsRequest request, GetLogEventsResponse response) =>
        response.NextForwardToken == request.NextToken ? null : response.NextForwardToken;
}
