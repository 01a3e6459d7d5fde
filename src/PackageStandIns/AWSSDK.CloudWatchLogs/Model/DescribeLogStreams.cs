using Amazon.Runtime;
using PackageStandIns.Pipeline;

namespace Amazon.CloudWatchLogs.Model;

public partial class DescribeLogStreamsRequest : AmazonCloudWatchLogsRequest
{
    public string LogGroupName { get; set; }
    public string LogGroupIdentifier { get; set; }
    public string LogStreamNamePrefix { get; set; }
    public OrderBy OrderBy { get; set; }
    public bool? Descending { get; set; }
    public string NextToken { get; set; }
    public int? Limit { get; set; }
}

public partial class DescribeLogStreamsResponse : AmazonWebServiceResponse
{
    public List<LogStream> LogStreams { get; set; }
    public string NextToken { get; set; }
}

public interface IDescribeLogStreamsPaginator
{
    IPaginatedEnumerable<DescribeLogStreamsResponse> Responses { get; }
    IPaginatedEnumerable<LogStream> LogStreams { get; }
}

internal sealed class DescribeLogStreamsPaginator(IAmazonCloudWatchLogs client, DescribeLogStreamsRequest request)
    : IDescribeLogStreamsPaginator
{
    private readonly Paginator<DescribeLogStreamsRequest, DescribeLogStreamsResponse> pages = new(
        request,
        client.DescribeLogStreamsAsync,
        (r, token) => r.NextToken = token,
        (_, response) => response.NextToken
    );

    public IPaginatedEnumerable<DescribeLogStreamsResponse> Responses => pages.Responses;

    public IPaginatedEnumerable<LogStream> LogStreams => pages.Items(response => response.LogStreams);
}
