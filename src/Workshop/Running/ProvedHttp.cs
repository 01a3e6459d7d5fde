using System.Net;
using System.Text.Json;
using System.Text.Json.Nodes;
using LocalCloud.Security;

namespace Workshop.Running;

/// <summary>
/// Asks what listens on a port, and believes only answers that prove that they come from this installation's cloud.
/// </summary>
internal static class ProvedHttp
{
    private const int MostBytes = 4 * 1024 * 1024;

    private static readonly HttpClient Http = new(
        new SocketsHttpHandler
        {
            UseProxy = false,
            UseCookies = false,
            AllowAutoRedirect = false,
            MaxResponseHeadersLength = 16,
        }
    )
    {
        MaxResponseContentBufferSize = MostBytes,
        Timeout = Timeout.InfiniteTimeSpan,
    };

    public static Uri Address(int port, string what) => new($"http://127.0.0.1:{port}/_local/{what}");

    /// <summary>The answer; null when there is none in time, or it is not our cloud's.</summary>
    public static async Task<ProvedAnswer?> SendAsync(
        HttpRequestMessage request,
        Credentials credentials,
        TimeSpan limit,
        CancellationToken cancelled
    )
    {
        var nonce = CloudProof.NewNonce();
        request.Headers.Add(CloudProof.NonceHeader, nonce);
        using var soon = CancellationTokenSource.CreateLinkedTokenSource(cancelled);
        soon.CancelAfter(limit);
        try
        {
            using var response = await Http.SendAsync(request, soon.Token);
            var body = await response.Content.ReadAsByteArrayAsync(soon.Token);
            var port = request.RequestUri!.Port;
            var proof = response.Headers.TryGetValues(CloudProof.ProofHeader, out var values) ? values.First() : null;
            return CloudProof.IsSame(proof, CloudProof.Of(credentials, nonce, port, (int)response.StatusCode, body))
                ? new ProvedAnswer(response.StatusCode, JsonNode.Parse(body) as JsonObject ?? [])
                : null;
        }
        catch (Exception e) when (e is HttpRequestException or IOException or JsonException)
        {
            return null;
        }
        catch (OperationCanceledException) when (!cancelled.IsCancellationRequested)
        {
            return null;
        }
    }
}

/// <summary>What the local cloud, and nobody else, answered.</summary>
internal sealed record ProvedAnswer(HttpStatusCode Status, JsonObject Body)
{
    public bool Succeeded => Status == HttpStatusCode.OK;
}
