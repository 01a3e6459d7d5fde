using System.Net;
using Amazon.Runtime;

namespace Amazon.StepFunctions.Model;

public partial class ServiceQuotaExceededException : AmazonStepFunctionsException
{
    public ServiceQuotaExceededException(string message)
        : base(message) { }

    public ServiceQuotaExceededException(string message, Exception innerException)
        : base(message, innerException) { }

    public ServiceQuotaExceededException(
        string message,
        Exception innerException,
        ErrorType errorType,
        string errorCode,
        string requestId,
        HttpStatusCode statusCode
    )
        : base(message, innerException, errorType, errorCode, requestId, statusCode) { }
}
