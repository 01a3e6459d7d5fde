using System.Net;
using Amazon.Runtime;

namespace Amazon.Lambda.Model;

public partial class EC2UnexpectedException : AmazonLambdaException
{
    public EC2UnexpectedException(string message)
        : base(message) { }

    public EC2UnexpectedException(string message, Exception innerException)
        : base(message, innerException) { }

    public EC2UnexpectedException(
        string message,
        Exception innerException,
        ErrorType errorType,
        string errorCode,
        string requestId,
        HttpStatusCode statusCode
    )
        : base(message, innerException, errorType, errorCode, requestId, statusCode) { }

    public string Type { get; set; }

    public string EC2ErrorCode { get; set; }
}
