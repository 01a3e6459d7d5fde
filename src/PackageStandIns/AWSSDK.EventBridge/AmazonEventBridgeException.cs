using System.Net;
using Amazon.Runtime;

namespace Amazon.EventBridge;

/// <summary>What every error of Amazon EventBridge derives from; <c>ErrorCode</c> names the error.</summary>
public partial class AmazonEventBridgeException : AmazonServiceException
{
    public AmazonEventBridgeException(string message)
        : base(message) { }

    public AmazonEventBridgeException(string message, Exception innerException)
        : base(message, innerException) { }

    public AmazonEventBridgeException(
        string message,
        Exception innerException,
        ErrorType errorType,
        string errorCode,
        string requestId,
        HttpStatusCode statusCode
    )
        : base(message, innerException, errorType, errorCode, requestId, statusCode) { }
}
