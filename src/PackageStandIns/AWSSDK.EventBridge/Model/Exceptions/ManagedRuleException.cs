using System.Net;
using Amazon.Runtime;

namespace Amazon.EventBridge.Model;

public partial class ManagedRuleException : AmazonEventBridgeException
{
    public ManagedRuleException(string message)
        : base(message) { }

    public ManagedRuleException(string message, Exception innerException)
        : base(message, innerException) { }

    public ManagedRuleException(
        string message,
        Exception innerException,
        ErrorType errorType,
        string errorCode,
        string requestId,
        HttpStatusCode statusCode
    )
        : base(message, innerException, errorType, errorCode, requestId, statusCode) { }
}
