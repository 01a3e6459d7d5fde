using System.Net;
using Amazon.Runtime;

namespace Amazon.EventBridge.Model;

public partial class ResourceAlreadyExistsException : AmazonEventBridgeException
{
    public ResourceAlreadyExistsException(string message)
        : base(message) { }

    public ResourceAlreadyExistsException(string message, Exception innerException)
        : base(message, innerException) { }

    public ResourceAlreadyExistsException(
        string message,
        Exception innerException,
        ErrorType errorType,
        string errorCode,
        string requestId,
        HttpStatusCode statusCode
    )
        : base(message, innerException, errorType, errorCode, requestId, statusCode) { }
}
