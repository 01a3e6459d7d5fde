using System.Security.Cryptography;
using System.Text;

namespace Workbench.Serving;

/// <summary>
/// Who may come in. The opened address carries a secret that counts once; the browser that shows it gets a cookie, and
/// only who has the cookie is answered. Another user of this machine, or a page in the same browser, has neither.
/// </summary>
internal sealed class Door
{
    public const string Path = "/enter";

    private readonly string cookie = Secret();
    private string? invitation = Secret();

    /// <summary>Cookies are not kept apart by port, so each page has a name of its own.</summary>
    public static string CookieName(int port) => $"workbench-{port}";

    public string Cookie => cookie;

    public string Invitation(Uri address, string page) =>
        new Uri(address, $"{Path}?secret={invitation}&to={Uri.EscapeDataString(page)}").ToString();

    public bool Knows(string? presented) => presented is not null && Same(presented, cookie);

    /// <summary>True for the invitation's secret, the first time.</summary>
    public bool Admits(string? secret) =>
        invitation is { } expected
        && secret is not null
        && Same(secret, expected)
        && Interlocked.CompareExchange(ref invitation, null, expected) == expected;

    private static bool Same(string a, string b) =>
        CryptographicOperations.FixedTimeEquals(Encoding.UTF8.GetBytes(a), Encoding.UTF8.GetBytes(b));

    private static string Secret() => Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(32));
}
