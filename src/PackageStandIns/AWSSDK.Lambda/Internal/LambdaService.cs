using PackageStandIns.Pipeline;

namespace Amazon.Lambda.Internal;

internal static class LambdaService
{
    public static ServiceDescription Description { get; } =
        new()
        {
            ServiceId = "Lambda",
            EndpointPrefix = "lambda",
            BaseException = typeof(AmazonLambdaException),
        };
}
