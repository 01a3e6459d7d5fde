using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using BadHttpRequestException = Microsoft.AspNetCore.Http.BadHttpRequestException;

namespace LocalCloud.Protocol;

/// <summary>
/// What one client may take of this process, so that a slow, half-open or greedy one costs the others nothing.
/// </summary>
internal static class HttpLimits
{
    /// <summary>DynamoDB's largest request is 16 MB; all others are smaller.</summary>
    public const int MaxBody = 16 * 1024 * 1024;

    private const int MaxHeaders = 32 * 1024;
    private const int MaxHeaderCount = 64;

    /// <summary>Far above what thirty learners open, and few enough for what each one holds in memory.</summary>
    private const int MaxConnections = 2_000;

    private static readonly TimeSpan Headers = TimeSpan.FromSeconds(15);

    /// <summary>Longer than SDKs keep an idle connection, so that a client is the one to close it.</summary>
    private static readonly TimeSpan Idle = TimeSpan.FromMinutes(3);

    /// <summary>A body that comes slower than this after its first seconds is given up.</summary>
    private static readonly MinDataRate Slowest = new(bytesPerSecond: 1024, gracePeriod: TimeSpan.FromSeconds(5));

    public static void Apply(KestrelServerLimits limits)
    {
        limits.MaxRequestBodySize = MaxBody;
        limits.MaxRequestHeadersTotalSize = MaxHeaders;
        limits.MaxRequestHeaderCount = MaxHeaderCount;
        limits.MaxConcurrentConnections = MaxConnections;
        limits.RequestHeadersTimeout = Headers;
        limits.KeepAliveTimeout = Idle;
        limits.MinRequestBodyDataRate = Slowest;
        limits.MinResponseDataRate = Slowest;
    }

    /// <summary>What the server says of a body that it did not take, as AWS names it.</summary>
    public static AwsException Error(BadHttpRequestException e) =>
        new(
            e.StatusCode switch
            {
                StatusCodes.Status413PayloadTooLarge => "RequestEntityTooLargeException",
                StatusCodes.Status408RequestTimeout => "RequestTimeoutException",
                _ => "SerializationException",
            },
            e.Message,
            e.StatusCode
        );
}
