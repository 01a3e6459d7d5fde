using System.Net;
using Amazon.Runtime;

namespace Amazon.EventBridge.Model;

public partial class OperationDisabledException : AmazonEventBridgeException
{
    public OperationDisabledException(string message)
        : base(message) { }

    public OperationDisabledException(string message, Exception innerException)
        : base(message, innerException) { }

    public OperationDisabledException(
        string message,
        Exception innerException,
        ErrorType errorType,
        string errorCode,
        string requestId,
        HttpStatusCode statusCode
    )
        : base(message, innerException, errorType, errorCode, requestId, statusCode) { }
}
