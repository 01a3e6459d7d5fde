using System.Net;
using Amazon.Runtime;

namespace Amazon.EventBridge.Model;

public partial class InvalidStateException : AmazonEventBridgeException
{
    public InvalidStateException(string message)
        : base(message) { }

    public InvalidStateException(string message, Exception innerException)
        : base(message, innerException) { }

    public InvalidStateException(
        string message,
        Exception innerException,
        ErrorType errorType,
        string errorCode,
        string requestId,
        HttpStatusCode statusCode
    )
        : base(message, innerException, errorType, errorCode, requestId, statusCode) { }
}
