using System.Net;
using Amazon.Runtime;

namespace Amazon.EventBridge.Model;

public partial class InvalidEventPatternException : AmazonEventBridgeException
{
    public InvalidEventPatternException(string message)
        : base(message) { }

    public InvalidEventPatternException(string message, Exception innerException)
        : base(message, innerException) { }

    public InvalidEventPatternException(
        string message,
        Exception innerException,
        ErrorType errorType,
        string errorCode,
        string requestId,
        HttpStatusCode statusCode
    )
        : base(message, innerException, errorType, errorCode, requestId, statusCode) { }
}
