using System.Net;
using Amazon.Runtime;

namespace Amazon.Lambda.Model;

public partial class SubnetIPAddressLimitReachedException : AmazonLambdaException
{
    public SubnetIPAddressLimitReachedException(string message)
        : base(message) { }

    public SubnetIPAddressLimitReachedException(string message, Exception innerException)
        : base(message, innerException) { }

    public SubnetIPAddressLimitReachedException(
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
