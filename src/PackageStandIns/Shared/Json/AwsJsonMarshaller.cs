using System.Globalization;
using System.Text.Json;
using Amazon.Runtime;
using Amazon.Runtime.Internal;
using Amazon.Runtime.Internal.Transform;
using PackageStandIns.Pipeline;

namespace PackageStandIns.Json;

/// <summary>AWS JSON 1.0 and 1.1: every operation is a POST to / whose header names it.</summary>
internal sealed class AwsJsonMarshaller(ServiceDescription service) : IMarshaller<IRequest, AmazonWebServiceRequest>
{
    public IRequest Marshall(AmazonWebServiceRequest input)
    {
        var operation = ServiceDescription.OperationName(input);
        var content = JsonSerializer.SerializeToUtf8Bytes(input, input.GetType(), service.Json);
        return new DefaultRequest(input, service.ServiceId)
        {
            HttpMethod = "POST",
            ResourcePath = "/",
            Content = content,
            HostPrefix = service.HostPrefixes.GetValueOrDefault(operation),
            Headers =
            {
                ["X-Amz-Target"] = $"{service.TargetPrefix}.{operation}",
                ["Content-Type"] = $"application/x-amz-json-{service.JsonVersion}",
                ["Content-Length"] = content.Length.ToString(CultureInfo.InvariantCulture),
            },
        };
    }
}
