using System.Net;
using Amazon.Runtime;

namespace Amazon.Lambda.Model;

public partial class S3FilesMountConnectivityException : AmazonLambdaException
{
    public S3FilesMountConnectivityException(string message)
        : base(message) { }

    public S3FilesMountConnectivityException(string message, Exception innerException)
        : base(message, innerException) { }

    public S3FilesMountConnectivityException(
        string message,
        Exception innerException,
        ErrorType errorType,
        string errorCode,
        string requestId,
        HttpStatusCode statusCode
    )
        : base(message, innerException, errorType, errorCode, requestId, statusCode) { }

    public string Type { get; set; }
}
