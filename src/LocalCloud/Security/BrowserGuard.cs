using System.Net;
using Microsoft.AspNetCore.Http;

namespace LocalCloud.Security;

/// <summary>
/// Keeps pages in the learner's browser out: a name that was rebound to 127.0.0.1 shows in Host, another site's page in
/// Origin. No CORS header is ever sent.
/// </summary>
internal static class BrowserGuard
{
    /// <exception cref="AwsException">AccessDeniedException (403).</exception>
    public static void Check(HttpRequest request)
    {
        if (!IsLoopback(WithoutPrefix(request.Host.Host)))
        {
            throw Denied(
                $"The Host header says '{request.Host}'. The local cloud answers only to 127.0.0.1, localhost and [::1]."
            );
        }
        var origin = request.Headers.Origin.ToString();
        if (origin.Length > 0 && !origin.Equals($"http://{request.Host}", StringComparison.OrdinalIgnoreCase))
        {
            throw Denied(
                $"The request comes from a page of '{origin}'. The local cloud answers no other site's pages."
            );
        }
        if (request.Headers["Sec-Fetch-Site"] == "cross-site")
        {
            throw Denied("The request comes from another site's page. The local cloud answers no other site's pages.");
        }
    }

    /// <summary>
    /// SDKs put <c>sync-</c> before the endpoint of StartSyncExecution and TestState (the trait endpoint of the
    /// service's model). Nobody can own such a name in front of loopback's.
    /// </summary>
    private static string WithoutPrefix(string host) =>
        host.StartsWith("sync-", StringComparison.OrdinalIgnoreCase) ? host["sync-".Length..] : host;

    private static bool IsLoopback(string host) =>
        host.Equals("localhost", StringComparison.OrdinalIgnoreCase)
        || (IPAddress.TryParse(host, out var address) && IPAddress.IsLoopback(address));

    private static AwsException Denied(string message) => new("AccessDeniedException", message, 403);
}
