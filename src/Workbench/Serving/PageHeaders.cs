using Microsoft.AspNetCore.Http;

namespace Workbench.Serving;

/// <summary>What the browser may do for the page: load from it, and from nowhere else.</summary>
internal static class PageHeaders
{
    // The editor puts its styles into the page as it goes, hence unsafe-inline for styles. Its worker, a script of
    // ours, starts from a file. Safari takes 'self' for http only, so the circuit's address is named.
    private static string Policy(HttpRequest request) =>
        "default-src 'none'; script-src 'self'; worker-src 'self'; style-src 'self' 'unsafe-inline'; "
        + $"img-src 'self' data:; font-src 'self' data:; connect-src 'self' ws://{request.Host} wss://{request.Host}; "
        + "base-uri 'self'; form-action 'self'; frame-ancestors 'none'";

    public static void Add(IHeaderDictionary headers, HttpRequest request)
    {
        headers.ContentSecurityPolicy = Policy(request);
        headers.XContentTypeOptions = "nosniff";
        headers["Referrer-Policy"] = "no-referrer";
        headers["Cross-Origin-Opener-Policy"] = "same-origin";
        headers["Cross-Origin-Resource-Policy"] = "same-origin";
        headers["Permissions-Policy"] = "camera=(), microphone=(), geolocation=()";
    }
}
