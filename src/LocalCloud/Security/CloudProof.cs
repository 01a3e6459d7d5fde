using System.Security.Cryptography;

namespace LocalCloud.Security;

/// <summary>
/// Shows that an answer comes from who holds this installation's keys: an HMAC over a number that the caller made up,
/// with a key that is derived from the secret key. The port is part of it, so that a program on another port can't pass
/// the question on to the local cloud and take its answer for its own.
/// </summary>
public static class CloudProof
{
    public const string NonceHeader = "X-Local-Nonce";
    public const string ProofHeader = "X-Local-Proof";

    private const int NonceLength = 64;
    private static readonly byte[] Purpose = "serverlesspresso local cloud: proof of identity, 1"u8.ToArray();

    /// <summary>A number for one question.</summary>
    public static string NewNonce() => RandomNumberGenerator.GetHexString(NonceLength, lowercase: true);

    /// <summary>Whether a text can be a nonce; no other text is answered with a proof.</summary>
    public static bool IsNonce(string text) => text.Length == NonceLength && text.All(char.IsAsciiHexDigitLower);

    /// <summary>
    /// The proof of an answer with this status and body to a question that carried <paramref name="nonce"/>.
    /// </summary>
    public static string Of(Credentials credentials, string nonce, int port, int status, ReadOnlySpan<byte> body)
    {
        var text = $"answer\n{nonce}\n{port}\n{status}\n{Convert.ToHexStringLower(SHA256.HashData(body))}";
        return Mac(credentials, text);
    }

    /// <summary>Stands for a folder where its name shall not be told.</summary>
    public static string OfFolder(Credentials credentials, string folder) =>
        Mac(credentials, $"folder\n{Path.GetFullPath(folder)}");

    public static bool IsSame(string? found, string expected) =>
        found is not null
        && CryptographicOperations.FixedTimeEquals(Encoding.UTF8.GetBytes(found), Encoding.UTF8.GetBytes(expected));

    private static string Mac(Credentials credentials, string text)
    {
        var key = HMACSHA256.HashData(Encoding.UTF8.GetBytes(credentials.SecretAccessKey), Purpose);
        return Convert.ToHexStringLower(HMACSHA256.HashData(key, Encoding.UTF8.GetBytes(text)));
    }
}
