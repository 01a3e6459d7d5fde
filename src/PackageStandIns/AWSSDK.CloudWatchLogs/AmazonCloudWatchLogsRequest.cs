using Amazon.Runtime;

namespace Amazon.CloudWatchLogs;

/// <summary>Base class of every Amazon CloudWatch Logs request.</summary>
public partial class AmazonCloudWatchLogsRequest : AmazonWebServiceRequest;
