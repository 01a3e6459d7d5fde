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
        return encoding == "gzip"
            ? Inflate(body)
            : throw Unreadable($"Content-Encoding {encoding} is unknown; gzip is what AWS reads.");
    }

    private static ReadOnlyMemory<byte> Inflate(ReadOnlyMemory<byte> body)
    {
        if (body.IsEmpty)
        {
            throw Unreadable("The body is empty, which is no gzip data.");
        }
        try
        {
            using var gzip = new GZipStream(new MemoryStream([.. body.Span, .. Nothing]), CompressionMode.Decompress);
            var whole = new MemoryStream();
            var part = new byte[64 * 1024];
            int read;
            while ((read = gzip.Read(part)) > 0)
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
            throw Unreadable("The body is no whole gzip data: " + e.Message);
        }
    }

    private static AwsException Unreadable(string message) => new("InternalServerError", message, 500);
}
