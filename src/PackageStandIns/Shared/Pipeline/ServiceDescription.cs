using System.Text.Json;
using Amazon.Runtime;
using PackageStandIns.Json;

namespace PackageStandIns.Pipeline;

/// <summary>
/// What a client needs to know about its service's wire protocol; generated from the service's model.
/// </summary>
internal sealed class ServiceDescription
{
    /// <summary>The name that <c>AWS_ENDPOINT_URL_…</c> and the SDK's own messages use.</summary>
    public required string ServiceId { get; init; }

    /// <summary>What precedes the operation in <c>X-Amz-Target</c>; a REST service has no use for it.</summary>
    public required string TargetPrefix { get; init; }

    /// <summary>The version in the content type <c>application/x-amz-json-…</c>.</summary>
    public required string JsonVersion { get; init; }

    /// <summary>Names the host prefix of the operations that have one, by operation name.</summary>
    public required Dictionary<string, string> HostPrefixes { get; init; }

    /// <summary>The exception for an error that the model doesn't name; the others derive from it.</summary>
    public required Type BaseException { get; init; }

    /// <summary>The exceptions by the codes of their errors.</summary>
    public required Dictionary<string, Type> Exceptions { get; init; }

    public JsonSerializerOptions Json { get; } = JsonModel.CreateOptions();

    public ErrorResponseReader Errors => field ??= new ErrorResponseReader(this);

    public static string OperationName(AmazonWebServiceRequest request)
    {
        const string suffix = "Request";
        return request.GetType().Name[..^suffix.Length];
    }
}
