using System.Net;
using Amazon.Runtime;

namespace Amazon.Lambda.Model;

public partial class DurableExecutionAlreadyStartedException : AmazonLambdaException
{
    public DurableExecutionAlreadyStartedException(string message)
        : base(message) { }

    public DurableExecutionAlreadyStartedException(string message, Exception innerException)
        : base(message, innerException) { }

    public DurableExecutionAlreadyStartedException(
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
