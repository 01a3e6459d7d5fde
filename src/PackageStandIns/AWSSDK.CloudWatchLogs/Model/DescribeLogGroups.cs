using Amazon.Runtime;
using PackageStandIns.Pipeline;

namespace Amazon.CloudWatchLogs.Model;

public partial class DescribeLogGroupsRequest : AmazonCloudWatchLogsRequest
{
    public List<string> AccountIdentifiers { get; set; }
    public string LogGroupNamePrefix { get; set; }
    public string LogGroupNamePattern { get; set; }
    public string NextToken { get; set; }
    public int? Limit { get; set; }
    public bool? IncludeLinkedAccounts { get; set; }
    public LogGroupClass LogGroupClass { get; set; }
    public List<string> LogGroupIdentifiers { get; set; }
}

public partial class DescribeLogGroupsResponse : AmazonWebServiceResponse
{
    public List<LogGroup> LogGroups { get; set; }
    public string NextToken { get; set; }
}

public interface IDescribeLogGroupsPaginator
{
    IPaginatedEnumerable<DescribeLogGroupsResponse> Responses { get; }
    IPaginatedEnumerable<LogGroup> LogGroups { get; }
}

internal sealed class DescribeLogGroupsPaginator(IAmazonCloudWatchLogs client, DescribeLogGroupsRequest request)
    : IDescribeLogGroupsPaginator
{
    private readonly Paginator<DescribeLogGroupsRequest, DescribeLogGroupsResponse> pages = new(
        request,
        client.DescribeLogGroupsAsync,
        (r, token) => r.NextToken = token,
        (_, response) => response.NextToken
    );

    public IPaginatedEnumerable<DescribeLogGroupsResponse> Responses => pages.Responses;

    public IPaginatedEnumerable<LogGroup> LogGroups => pages.Items(response => response.LogGroups);
}
