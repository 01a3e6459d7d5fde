using System.Net;
using Amazon.Runtime;

namespace Amazon.EventBridge.Model;

public partial class ConcurrentModificationException : AmazonEventBridgeException
{
    public ConcurrentModificationException(string message)
        : base(message) { }

    public ConcurrentModificationException(string message, Exception innerException)
        : base(message, innerException) { }

    public ConcurrentModificationException(
        string message,
        Exception innerException,
        ErrorType errorType,
        string errorCode,
        string requestId,
        HttpStatusCode statusCode
    )
        : base(message, innerException, errorType, errorCode, requestId, statusCode) { }
}
