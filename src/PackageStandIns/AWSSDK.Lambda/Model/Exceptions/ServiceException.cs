using System.Net;
using Amazon.Runtime;

namespace Amazon.Lambda.Model;

public partial class ServiceException : AmazonLambdaException
{
    public ServiceException(string message)
        : base(message) { }

    public ServiceException(string message, Exception innerException)
        : base(message, innerException) { }

    public ServiceException(
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
