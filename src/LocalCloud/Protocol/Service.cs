using System.Collections.Frozen;
using ServiceModels;

namespace LocalCloud.Protocol;

/// <summary>One AWS service of this cloud, as its clients address it.</summary>
/// <param name="Name">
/// The name in IAM actions and ARNs, for example <c>events</c>, <c>states</c>, <c>dynamodb</c>.
/// </param>
/// <param name="SigningName">The service part of a request signature's credential scope.</param>
public sealed class Service(string Name, string SigningName, IEnumerable<Operation> operations)
{
    private IReadOnlyList<RestRoute>? routes;

    public string Name { get; } = Name;

    public string SigningName { get; } = SigningName;

    /// <summary>
    /// The part of <c>X-Amz-Target</c> before the dot; null for services that are not addressed by it.
    /// </summary>
    public string? TargetPrefix { get; init; }

    /// <summary>1.0 or 1.1: which <c>application/x-amz-json</c> the service speaks.</summary>
    public string JsonVersion { get; init; } = "1.1";

    /// <summary>
    /// What stands before the error's type in <c>__type</c>, with its <c>#</c>; empty for most services.
    /// </summary>
    public string ErrorPrefix { get; init; } = "";

    /// <summary>The model of a service that takes REST requests, read with the first of them; null for the others.</summary>
    public Lazy<ServiceModel>? RestModel { get; init; }

    /// <summary>The REST requests of the service; none for the others.</summary>
    public IReadOnlyList<RestRoute> Routes => routes ??= RestModel is null ? [] : [.. RestRoute.Of(RestModel.Value)];

    /// <summary>The XML namespace of a service that takes form-encoded requests; null for the others.</summary>
    public string? QueryNamespace { get; init; }

    /// <summary>Error types that have a prefix of their own instead of <see cref="ErrorPrefix"/>.</summary>
    public IReadOnlyDictionary<string, string> ErrorPrefixes { get; init; } = FrozenDictionary<string, string>.Empty;

    /// <summary>What an error's <c>__type</c> holds on the wire.</summary>
    public string ErrorType(string type) =>
        (ErrorPrefixes.TryGetValue(type, out var prefix) ? prefix : ErrorPrefix) + type;

    /// <summary>
    /// What clients of a service that spoke the query protocol before know an error of a type by; null for services
    /// that never did (smithy.io/2.0/aws/protocols/aws-query-protocol.html, "awsQueryCompatible").
    /// </summary>
    public Func<string, string>? QueryErrorCode { get; init; }

    /// <summary>Operations that answer with nothing at all instead of an empty object.</summary>
    public IReadOnlySet<string> WithoutBody { get; init; } = FrozenSet<string>.Empty;

    /// <summary>Whether answers name their request by 52 letters and digits instead of a GUID.</summary>
    public bool HasLongRequestIds { get; init; }

    /// <summary>Whether a request without a body is refused, not taken as an empty one.</summary>
    public bool NeedsBody { get; init; }

    /// <summary>Error types whose text is in <c>Message</c> instead of <c>message</c>.</summary>
    public IReadOnlySet<string> CapitalMessages { get; init; } = FrozenSet<string>.Empty;

    /// <summary>Whether answers carry their CRC-32 in <c>x-amz-crc32</c>, which SDKs check.</summary>
    public bool HasChecksum { get; init; }

    /// <summary>What a client of a service that this cloud lacks is told.</summary>
    public static AwsException NotHere(string signingName) =>
        new(
            "UnknownOperationException",
            $"{signingName} is not in the local cloud. It needs a real AWS account, or leave it out."
        );

    public FrozenDictionary<string, Operation> Operations { get; } = operations.ToFrozenDictionary(o => o.Name);
}
