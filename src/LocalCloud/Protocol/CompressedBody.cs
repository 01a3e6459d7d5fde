using System.IO.Compression;
using Microsoft.AspNetCore.Http;

namespace LocalCloud.Protocol;

/// <summary>
/// A request body that its client compressed. AWS fails with an empty internal error on one that it cannot read
/// (recorded: scylladb/scylladb test/alternator/test_compressed_request.py).
/// </summary>
internal static class CompressedBody
{
    /// <summary>
    /// Gzip data of no bytes. It stands behind every body, where it is one more member; the reader, which lets data end
    /// anywhere, takes it for the missing part of a body that was cut off and finds that it does not fit.
    /// </summary>
    private static readonly byte[] Nothing = [0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 3, 3, 0, 0, 0, 0, 0, 0, 0, 0, 0];

    /// <summary>The body as it was before its client compressed it; its signature is over what was sent.</summary>
    public static ReadOnlyMemory<byte> Read(HttpRequest request, ReadOnlyMemory<byte> body)
    {
        var encoding = request.Headers.ContentEncoding.ToString();
        // Some SDKs name the protocol here ("amz-1.0"), which compresses nothing.
        if (encoding.Length == 0 || encoding.StartsWith("amz-", StringComparison.Ordinal) || encoding == "identity")
        {
            return body;
        }
        if (encoding is not ("gzip" or "deflate"))
        {
            throw Unreadable($"Content-Encoding {encoding} is unknown; gzip and deflate are read.");
        }
        if (body.IsEmpty)
        {
            throw Unreadable($"The body is empty, which is no {encoding} data.");
        }
        if (encoding == "gzip")
        {
            using var members = new MemoryStream([.. body.Span, .. Nothing]);
            return Inflate(new GZipStream(members, CompressionMode.Decompress), encoding);
        }
        using var data = new CountedData(body.ToArray());
        var plain = Inflate(Deflated(data, body.Span), encoding);
        return data.WasTooShort ? throw Unreadable("The deflate data of the body end too early.") : plain;
    }

    /// <summary>
    /// RFC 9110, 8.4.1.2: "deflate" is zlib data, but some clients send it without zlib's two bytes at the beginning.
    /// Those are a multiple of 31 and name the method 8 (RFC 1950, 2.2).
    /// </summary>
    private static Stream Deflated(Stream data, ReadOnlySpan<byte> bytes)
    {
        var isZlib = bytes.Length > 1 && (bytes[0] & 0x0f) == 8 && ((bytes[0] << 8) + bytes[1]) % 31 == 0;
        return isZlib
            ? new ZLibStream(data, CompressionMode.Decompress)
            : new DeflateStream(data, CompressionMode.Decompress);
    }

    private static ReadOnlyMemory<byte> Inflate(Stream compressed, string encoding)
    {
        try
        {
            using var stream = compressed;
            var whole = new MemoryStream();
            var part = new byte[64 * 1024];
            int read;
            while ((read = stream.Read(part)) > 0)
            {
                whole.Write(part, 0, read);
                if (whole.Length > HttpLimits.MaxBody)
                {
                    throw new AwsException(
                        "RequestEntityTooLargeException",
                        $"The body is larger than {HttpLimits.MaxBody} bytes.",
                        413
                    );
                }
            }
            return whole.GetBuffer().AsMemory(0, (int)whole.Length);
        }
        catch (InvalidDataException e)
        {
            throw Unreadable($"The body is no whole {encoding} data: " + e.Message);
        }
    }

    /// <summary>
    /// The inflater lets data end anywhere; data that have their own end are read no further than that.
    /// </summary>
    private sealed class CountedData(byte[] bytes) : MemoryStream(bytes)
    {
        public bool WasTooShort { get; private set; }

        public override int Read(byte[] buffer, int offset, int count)
        {
            var read = base.Read(buffer, offset, count);
            WasTooShort |= read == 0;
            return read;
        }
    }

    private static AwsException Unreadable(string message) => new("InternalServerError", message, 500);
}
