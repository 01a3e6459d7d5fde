using System.Net;
using Amazon.Runtime;

namespace Amazon.CloudWatchLogs;

/// <summary>What every error of Amazon CloudWatch Logs derives from; <c>ErrorCode</c> names the error.</summary>
public partial class AmazonCloudWatchLogsException : AmazonServiceException
{
    public AmazonCloudWatchLogsException(string message)
        : base(message) { }

    public AmazonCloudWatchLogsException(string message, Exception innerException)
        : base(message, innerException) { }

    public AmazonCloudWatchLogsException(
        string message,
        Exception innerException,
        ErrorType errorType,
        string errorCode,
        string requestId,
        HttpStatusCode statusCode
    )
        : base(message, innerException, errorType, errorCode, requestId, statusCode) { }
}
