using Amazon.Runtime;
using Amazon.Runtime.Internal;
using PackageStandIns.Pipeline;

namespace PackageStandIns.Json;

internal static class AwsJsonOperation
{
    public static InvokeOptions Options<TResponse>(ServiceDescription service)
        where TResponse : AmazonWebServiceResponse, new() =>
        new()
        {
            RequestMarshaller = new AwsJsonMarshaller(service),
            ResponseUnmarshaller = new AwsJsonUnmarshaller<TResponse>(service),
        };
}
