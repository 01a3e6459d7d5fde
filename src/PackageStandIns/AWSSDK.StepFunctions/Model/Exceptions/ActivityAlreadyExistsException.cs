using System.Net;
using Amazon.Runtime;

namespace Amazon.StepFunctions.Model;

public partial class ActivityAlreadyExistsException : AmazonStepFunctionsException
{
    public ActivityAlreadyExistsException(string message)
        : base(message) { }

    public ActivityAlreadyExistsException(string message, Exception innerException)
        : base(message, innerException) { }

    public ActivityAlreadyExistsException(
        string message,
        Exception innerException,
        ErrorType errorType,
        string errorCode,
        string requestId,
        HttpStatusCode statusCode
    )
        : base(message, innerException, errorType, errorCode, requestId, statusCode) { }
}
