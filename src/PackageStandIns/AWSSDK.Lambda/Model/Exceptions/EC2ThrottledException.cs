using System.Net;
using Amazon.Runtime;

namespace Amazon.Lambda.Model;

public partial class EC2ThrottledException : AmazonLambdaException
{
    public EC2ThrottledException(string message)
        : base(message) { }

    public EC2ThrottledException(string message, Exception innerException)
        : base(message, innerException) { }

    public EC2ThrottledException(
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
