using System.Net;
using Amazon.Runtime;

namespace Amazon.StepFunctions.Model;

public partial class ActivityDoesNotExistException : AmazonStepFunctionsException
{
    public ActivityDoesNotExistException(string message)
        : base(message) { }

    public ActivityDoesNotExistException(string message, Exception innerException)
        : base(message, innerException) { }

    public ActivityDoesNotExistException(
        string message,
        Exception innerException,
        ErrorType errorType,
        string errorCode,
        string requestId,
        HttpStatusCode statusCode
    )
        : base(message, innerException, errorType, errorCode, requestId, statusCode) { }
}
