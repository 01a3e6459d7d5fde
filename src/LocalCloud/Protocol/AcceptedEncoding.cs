using System.IO.Compression;
using Microsoft.Extensions.Primitives;

namespace LocalCloud.Protocol;

/// <summary>
/// How a client wants an answer compressed. AWS reads its header more freely than RFC 9110 says: what it does not
/// understand is as good as 1, and "identity" counts for nothing (recorded: scylladb/scylladb
/// test/alternator/test_compressed_response.py).
/// </summary>
internal static class AcceptedEncoding
{
    private static readonly string[] Known = ["gzip", "deflate"];

    /// <summary>gzip, deflate, or null for neither. The best wins, and the first of several equal ones.</summary>
    public static string? Choose(StringValues header)
    {
        if (StringValues.IsNullOrEmpty(header))
        {
            return null;
        }
        var named = new List<(string Name, double Quality)>();
        double? other = null;
        foreach (var part in header.ToString().Split(','))
        {
            var parameters = part.Split(';', StringSplitOptions.TrimEntries);
            var quality = Quality(parameters);
            var name = parameters[0].ToLowerInvariant();
            if (name == "*")
            {
                other = quality;
            }
            else if (Known.Contains(name))
            {
                named.Add((name, quality));
            }
        }
        var candidates = other is { } rest
            ? named.Concat(Known.Where(k => named.TrueForAll(n => n.Name != k)).Select(k => (k, rest)))
            : named;
        return candidates.Where(c => c.Item2 > 0).OrderByDescending(c => c.Item2).Select(c => c.Item1).FirstOrDefault();
    }

    public static byte[] Compress(byte[] body, string encoding)
    {
        var compressed = new MemoryStream();
        using (
            Stream stream =
                encoding == "gzip"
                    ? new GZipStream(compressed, CompressionLevel.Fastest)
                    : new ZLibStream(compressed, CompressionLevel.Fastest)
        )
        {
            stream.Write(body);
        }
        return compressed.ToArray();
    }

    private static double Quality(string[] parameters)
    {
        foreach (var parameter in parameters.AsSpan(1))
        {
            var equals = parameter.IndexOf('=', StringComparison.Ordinal);
            if (equals > 0 && parameter.AsSpan(0, equals).Trim() is "q")
            {
                return double.TryParse(
                    parameter.AsSpan(equals + 1).Trim(),
                    NumberStyles.Float,
                    CultureInfo.InvariantCulture,
                    out var quality
                )
                    ? Math.Min(quality, 1)
                    : 1;
            }
        }
        return 1;
    }
}
