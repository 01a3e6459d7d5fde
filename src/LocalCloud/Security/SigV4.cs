using System.Buffers;
using System.Collections.Concurrent;
using System.Security.Cryptography;

namespace LocalCloud.Security;

/// <summary>
/// The arithmetic of Signature Version 4, used to sign and to check:
/// docs.aws.amazon.com/IAM/latest/UserGuide/reference_sigv-create-signed-request.html.
/// </summary>
internal static class SigV4
{
    public const string Algorithm = "AWS4-HMAC-SHA256";
    public const string TimeFormat = "yyyyMMdd'T'HHmmss'Z'";

    private const int MostKeys = 256;
    private static readonly ConcurrentDictionary<string, byte[]> Keys = new();

    /// <summary>A canonical request: its parts in order, each on a line.</summary>
    /// <param name="headers">Name and value of each signed header, names in lower case and sorted.</param>
    public static byte[] HashCanonical(
        string method,
        string path,
        string query,
        IReadOnlyList<KeyValuePair<string, string>> headers,
        string signedHeaders,
        ReadOnlySpan<byte> body
    )
    {
        var text = new StringBuilder(512);
        text.Append(method)
            .Append('\n')
            .Append(CanonicalPath(path))
            .Append('\n')
            .Append(CanonicalQuery(query))
            .Append('\n');
        foreach (var (name, value) in headers)
        {
            text.Append(name).Append(':');
            AppendCollapsed(text, value);
            text.Append('\n');
        }
        text.Append('\n').Append(signedHeaders).Append('\n');
        Span<byte> hash = stackalloc byte[32];
        SHA256.HashData(body, hash);
        text.Append(Convert.ToHexStringLower(hash));
        return HashText(text);
    }

    /// <summary>The signature in lower-case hexadecimal.</summary>
    /// <param name="time">As <see cref="TimeFormat"/>.</param>
    /// <param name="scope">DATE/REGION/SERVICE/aws4_request.</param>
    public static string Sign(Credentials credentials, string time, string scope, byte[] canonicalHash)
    {
        var toSign = Encoding.UTF8.GetBytes($"{Algorithm}\n{time}\n{scope}\n{Convert.ToHexStringLower(canonicalHash)}");
        return Convert.ToHexStringLower(HMACSHA256.HashData(Key(credentials, scope), toSign));
    }

    /// <summary>Each byte but A–Z a–z 0–9 - . _ ~ as %XX; the slash too when asked.</summary>
    public static string Encode(string text, bool keepSlash = false)
    {
        var bytes = Encoding.UTF8.GetBytes(text);
        var encoded = new StringBuilder(bytes.Length + 16);
        foreach (var b in bytes)
        {
            if (
                char.IsAsciiLetterOrDigit((char)b)
                || b is (byte)'-' or (byte)'.' or (byte)'_' or (byte)'~'
                || (keepSlash && b == (byte)'/')
            )
            {
                encoded.Append((char)b);
            }
            else
            {
                encoded.Append('%').Append(b.ToString("X2"));
            }
        }
        return encoded.ToString();
    }

    /// <summary>The path as it was sent, encoded once more, as every service but S3 wants it.</summary>
    private static string CanonicalPath(string path) => path is "/" or "" ? "/" : Encode(path, keepSlash: true);

    private static string CanonicalQuery(string query)
    {
        if (query.Length == 0)
        {
            return "";
        }
        var pairs = query
            .Split('&', StringSplitOptions.RemoveEmptyEntries)
            .Select(pair =>
            {
                var parts = pair.Split('=', 2);
                return (
                    Name: Encode(Uri.UnescapeDataString(parts[0])),
                    Value: Encode(Uri.UnescapeDataString(parts.Length == 2 ? parts[1] : ""))
                );
            });
        return string.Join(
            '&',
            pairs
                .OrderBy(p => p.Name, StringComparer.Ordinal)
                .ThenBy(p => p.Value, StringComparer.Ordinal)
                .Select(p => $"{p.Name}={p.Value}")
        );
    }

    private static void AppendCollapsed(StringBuilder text, string value)
    {
        var space = false;
        foreach (var c in value.AsSpan().Trim())
        {
            if (c == ' ' && space)
            {
                continue;
            }
            space = c == ' ';
            text.Append(c);
        }
    }

    private static byte[] HashText(StringBuilder text)
    {
        var chars = text.ToString();
        var bytes = ArrayPool<byte>.Shared.Rent(Encoding.UTF8.GetMaxByteCount(chars.Length));
        var length = Encoding.UTF8.GetBytes(chars, bytes);
        var hash = SHA256.HashData(bytes.AsSpan(0, length));
        ArrayPool<byte>.Shared.Return(bytes);
        return hash;
    }

    private static byte[] Key(Credentials credentials, string scope)
    {
        // Four HMACs are saved for each request of a day; forgotten all at once, so that many scopes can't fill the
        // memory.
        var name = $"{credentials.SecretAccessKey}/{scope}";
        if (Keys.TryGetValue(name, out var key))
        {
            return key;
        }
        var parts = scope.Split('/');
        key = Encoding.UTF8.GetBytes("AWS4" + credentials.SecretAccessKey);
        foreach (var part in parts)
        {
            key = HMACSHA256.HashData(key, Encoding.UTF8.GetBytes(part));
        }
        if (Keys.Count >= MostKeys)
        {
            Keys.Clear();
        }
        Keys[name] = key;
        return key;
    }
}
