using System.Net;
using Amazon.Runtime;

namespace Amazon.Lambda.Model;

public partial class EC2AccessDeniedException : AmazonLambdaException
{
    public EC2AccessDeniedException(string message)
        : base(message) { }

    public EC2AccessDeniedException(string message, Exception innerException)
        : base(message, innerException) { }

    public EC2AccessDeniedException(
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
