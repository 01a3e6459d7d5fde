using System.Net;
using Amazon.Runtime;

namespace Amazon.EventBridge.Model;

public partial class IllegalStatusException : AmazonEventBridgeException
{
    public IllegalStatusException(string message)
        : base(message) { }

    public IllegalStatusException(string message, Exception innerException)
        : base(message, innerException) { }

    public IllegalStatusException(
        string message,
        Exception innerException,
        ErrorType errorType,
        string errorCode,
        string requestId,
        HttpStatusCode statusCode
    )
        : base(message, innerException, errorType, errorCode, requestId, statusCode) { }
}
