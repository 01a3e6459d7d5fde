using Microsoft.AspNetCore.Http;

namespace LocalCloud.Protocol;

/// <summary>DATE/REGION/SERVICE/aws4_request, of which a request's Authorization header tells.</summary>
internal static class CredentialScope
{
    /// <summary>The service that a request says it is signed for, or null; nothing of it is checked.</summary>
    public static string? ServiceOf(HttpRequest request)
    {
        const string credential = "Credential=";
        var header = request.Headers.Authorization.ToString();
        var start = header.IndexOf(credential, StringComparison.Ordinal);
        var scope = start < 0 ? [] : header[(start + credential.Length)..].Split(',')[0].Split('/');
        return scope is [_, _, _, var service, _] ? service : null;
    }
}
