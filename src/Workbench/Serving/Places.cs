using System.Net;
using Microsoft.AspNetCore.Http;

namespace Workbench.Serving;

/// <summary>
/// The names under which the page is reached: loopback, and in GitHub Codespaces the address that its port is
/// forwarded to, https://CODESPACE-PORT.DOMAIN.
/// </summary>
internal static class Places
{
    /// <summary>True for a Host header that names loopback or the forwarded port.</summary>
    public static bool IsOurs(HostString host) => IsLoopback(host.Host) || IsForwarded(host.Host, host.Port);

    /// <summary>True when there is no such header, or it names this page.</summary>
    /// <param name="place">A value of Origin or X-Forwarded-Host.</param>
    public static bool IsOurs(string? place, HttpRequest request)
    {
        if (string.IsNullOrEmpty(place))
        {
            return true;
        }
        var port = request.HttpContext.Connection.LocalPort;
        var text = place.Contains("://", StringComparison.Ordinal) ? place : $"http://{place}";
        if (!Uri.TryCreate(text, UriKind.Absolute, out var uri))
        {
            return false;
        }
        return IsLoopback(uri.Host) ? uri.Port == port && uri.Scheme == "http" : IsForwarded(uri.Host, port);
    }

    private static bool IsLoopback(string host) =>
        host.Equals("localhost", StringComparison.OrdinalIgnoreCase)
        || (IPAddress.TryParse(host.Trim('[', ']'), out var address) && IPAddress.IsLoopback(address));

    private static bool IsForwarded(string host, int? port) =>
        Environment.GetEnvironmentVariable("CODESPACE_NAME") is { Length: > 0 } name
        && Environment.GetEnvironmentVariable("GITHUB_CODESPACES_PORT_FORWARDING_DOMAIN") is { Length: > 0 } domain
        && (
            host.Equals($"{name}-{port}.{domain}", StringComparison.OrdinalIgnoreCase)
            || (
                port is null or 443
                && host.StartsWith($"{name}-", StringComparison.OrdinalIgnoreCase)
                && host.EndsWith($".{domain}", StringComparison.OrdinalIgnoreCase)
            )
        );
}
