using System.Net;
using Amazon.Runtime;

namespace Amazon.Lambda.Model;

public partial class InvalidParameterValueException : AmazonLambdaException
{
    public InvalidParameterValueException(string message)
        : base(message) { }

    public InvalidParameterValueException(string message, Exception innerException)
        : base(message, innerException) { }

    public InvalidParameterValueException(
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
