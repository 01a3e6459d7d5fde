using System.Net;
using Amazon.Runtime;

namespace Amazon.StepFunctions.Model;

public partial class MissingRequiredParameterException : AmazonStepFunctionsException
{
    public MissingRequiredParameterException(string message)
        : base(message) { }

    public MissingRequiredParameterException(string message, Exception innerException)
        : base(message, innerException) { }

    public MissingRequiredParameterException(
        string message,
        Exception innerException,
        ErrorType errorType,
        string errorCode,
        string requestId,
        HttpStatusCode statusCode
    )
        : base(message, innerException, errorType, errorCode, requestId, statusCode) { }
}
