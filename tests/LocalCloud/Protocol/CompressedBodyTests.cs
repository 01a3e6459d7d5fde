using System.IO.Compression;
using System.Text;
using LocalCloud.Security;

namespace LocalCloud.Tests.Protocol;

/// <summary>
/// Recorded: scylladb/scylladb test/alternator/test_compressed_request.py, which also ran against AWS.
/// </summary>
public sealed class CompressedBodyTests
{
    [Fact]
    public async Task A_gzip_body_is_read_whole_and_signed_as_it_was_sent()
    {
        await using var test = await TestCloud.StartAsync();
        var whole = Gzip("{\"Limit\": 1}");
        (await SendAsync(test, whole)).Status.ShouldBe(200);
        (await SendAsync(test, [.. Gzip("{\"Limit\""), .. Gzip(": 0}")])).Body["message"]!
            .GetValue<string>()
            .ShouldContain("Value '0' at 'limit'");
    }

    /// <summary>RFC 9110 means zlib data by "deflate"; some clients send the data alone.</summary>
    [Fact]
    public async Task A_deflate_body_is_read_with_and_without_zlibs_frame()
    {
        await using var test = await TestCloud.StartAsync();
        (await SendAsync(test, Zlib("{\"Limit\": 1}"), "deflate")).Status.ShouldBe(200);
        (await SendAsync(test, Raw("{\"Limit\": 1}"), "deflate")).Status.ShouldBe(200);
        (await SendAsync(test, Zlib("{\"Limit\": 0}"), "deflate")).Body["message"]!
            .GetValue<string>()
            .ShouldContain("Value '0' at 'limit'");
        (await SendAsync(test, Encoding.UTF8.GetBytes("{\"Limit\": 1}"), "deflate")).Status.ShouldBe(500);
        (await SendAsync(test, [], "deflate")).Status.ShouldBe(500);
        (await SendAsync(test, Zlib(new string(' ', 17 * 1024 * 1024)), "deflate")).Status.ShouldBe(413);
    }

    /// <summary>Recorded: AWS itself answers 500 with nothing in it, where one would expect a client's error.</summary>
    [Fact]
    public async Task A_body_that_cannot_be_read_is_an_internal_error()
    {
        await using var test = await TestCloud.StartAsync();
        var whole = Gzip("{\"Limit\": 1}");
        foreach (var cut in (int[])[0, 5, whole.Length - 5, whole.Length - 1])
        {
            (await SendAsync(test, whole[..cut])).Status.ShouldBe(500, $"{cut} bytes");
        }
        (await SendAsync(test, Encoding.UTF8.GetBytes("{}"))).Status.ShouldBe(500);
        (await SendAsync(test, Encoding.UTF8.GetBytes("{}"), "br")).Status.ShouldBe(500);
        (await SendAsync(test, Encoding.UTF8.GetBytes("{}"), "amz-1.0")).Status.ShouldBe(200);
    }

    /// <summary>What is left of it may even be a request: an EventBridge operation without members, say.</summary>
    [Fact]
    public async Task A_deflate_body_that_was_cut_off_is_not_read_as_far_as_it_goes()
    {
        await using var test = await TestCloud.StartAsync();
        foreach (var whole in (byte[][])[Zlib("{\"Limit\": 1} "), Raw("{\"Limit\": 1} ")])
        {
            for (var cut = 1; cut < whole.Length; cut++)
            {
                (await SendAsync(test, whole[..cut], "deflate")).Status.ShouldBe(500, $"{cut} of {whole.Length} bytes");
            }
        }
    }

    [Fact]
    public async Task A_body_may_not_grow_without_end()
    {
        await using var test = await TestCloud.StartAsync();
        (await SendAsync(test, Gzip(new string(' ', 17 * 1024 * 1024)))).Status.ShouldBe(413);
    }

    private static byte[] Zlib(string text) => Compress(text, into => new ZLibStream(into, CompressionLevel.Fastest));

    private static byte[] Raw(string text) => Compress(text, into => new DeflateStream(into, CompressionLevel.Fastest));

    private static byte[] Compress(string text, Func<Stream, Stream> compress)
    {
        using var compressed = new MemoryStream();
        using (var stream = compress(compressed))
        {
            stream.Write(Encoding.UTF8.GetBytes(text));
        }
        return compressed.ToArray();
    }

    private static byte[] Gzip(string text) => Compress(text, into => new GZipStream(into, CompressionLevel.Fastest));

    private static async Task<Answer> SendAsync(TestCloud test, byte[] body, string encoding = "gzip")
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, test.Endpoint)
        {
            Content = new ByteArrayContent(body) { Headers = { ContentEncoding = { encoding } } },
        };
        request.Headers.Add("X-Amz-Target", "DynamoDB_20120810.ListTables");
        RequestSigner.Sign(request, body, test.Cloud.Credentials, "us-east-1", "dynamodb");
        return await TestCloud.SendAsync(request);
    }
}
