using Amazon.Runtime;
using Amazon.Runtime.Internal;
using PackageStandIns.Pipeline;

namespace PackageStandIns.RestJson;

internal static class RestJsonOperation
{
    public static InvokeOptions Options<TResponse>(ServiceDescription service)
        where TResponse : AmazonWebServiceResponse, new() =>
        new()
        {
            RequestMarshaller = new RestJsonMarshaller(service),
            ResponseUnmarshaller = new RestJsonUnmarshaller<TResponse>(service),
        };
}
