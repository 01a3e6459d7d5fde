using System.Net;
using Amazon.Runtime;

namespace Amazon.Lambda;

/// <summary>What every error of AWS Lambda derives from; <c>ErrorCode</c> names the error.</summary>
public partial class AmazonLambdaException : AmazonServiceException
{
    public AmazonLambdaException(string message)
        : base(message) { }

    public AmazonLambdaException(string message, Exception innerException)
        : base(message, innerException) { }

    public AmazonLambdaException(
        string message,
        Exception innerException,
        ErrorType errorType,
        string errorCode,
        string requestId,
        HttpStatusCode statusCode
    )
        : base(message, innerException, errorType, errorCode, requestId, statusCode) { }
}
