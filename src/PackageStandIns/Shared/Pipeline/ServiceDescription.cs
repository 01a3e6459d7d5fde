using System.Reflection;
using System.Text.Json;
using Amazon.Runtime;
using PackageStandIns.Json;

namespace PackageStandIns.Pipeline;

/// <summary>What a client needs to know about its service's wire protocol, from AWS's service model.</summary>
internal sealed class ServiceDescription
{
    /// <summary>The name that <c>AWS_ENDPOINT_URL_…</c> and the SDK's own messages use.</summary>
    public required string ServiceId { get; init; }

    /// <summary>The first label of the host name, which is also the service in a signature's scope.</summary>
    public required string EndpointPrefix { get; init; }

    /// <summary>What precedes the operation in <c>X-Amz-Target</c>; null for a REST service.</summary>
    public string TargetPrefix { get; init; }

    /// <summary>The version in the content type <c>application/x-amz-json-…</c>.</summary>
    public string JsonVersion { get; init; }

    /// <summary>Null when members are spelt on the wire as in C#.</summary>
    public JsonNamingPolicy MemberNaming { get; init; }

    /// <summary>Names the host prefix of the operations that have one, by operation name.</summary>
    public IReadOnlyDictionary<string, string> HostPrefixes { get; init; } = new Dictionary<string, string>();

    /// <summary>The exception for an error that the model doesn't name; the others derive from it.</summary>
    public required Type BaseException { get; init; }

    public JsonSerializerOptions Json => field ??= JsonModel.CreateOptions(MemberNaming);

    public ErrorResponseReader Errors => field ??= new ErrorResponseReader(this);

    public Assembly Assembly => BaseException.Assembly;

    public static string OperationName(AmazonWebServiceRequest request)
    {
        const string suffix = "Request";
        return request.GetType().Name[..^suffix.Length];
    }
}
