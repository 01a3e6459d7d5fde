using System.IO.Compression;
using System.Text;
using System.Text.Json.Nodes;
using LocalCloud.Protocol;
using LocalCloud.Security;

namespace LocalCloud.Tests.Protocol;

/// <summary>
/// Recorded: scylladb/scylladb test/alternator/test_compressed_response.py, which also ran against AWS.
/// </summary>
public sealed class AcceptedEncodingTests
{
    private static readonly HttpClient Http = new();

    [Theory]
    [InlineData("identity", null)]
    [InlineData("br, zstd, x-gzip", null)]
    [InlineData("gzip, deflate", "gzip")]
    [InlineData("br, identity, deflate, gzip", "deflate")]
    [InlineData("dog, GZIP ,, cat", "gzip")]
    [InlineData("br, gzip;q=0, deflate; q = 0.5 , identity;q=0", "deflate")]
    [InlineData("*", "gzip")]
    [InlineData("*, gzip;q=0.5", "deflate")]
    [InlineData("*;q=0.5,identity", "gzip")]
    [InlineData("*;q=0", null)]
    [InlineData("gzip;q=31,deflate;q=51", "gzip")]
    [InlineData("deflate;q=0.5, gzip;q=1;q=0.2", "gzip")]
    [InlineData("deflate;q=0.5,gzip;q=0.x", "gzip")]
    [InlineData("deflate;q=-0.5,gzip;q=0.2", "gzip")]
    [InlineData("gzip;nq=1;q=0", null)]
    public async Task A_large_answer_is_compressed_as_the_client_likes_it_best(string accepted, string? expected)
    {
        await using var test = await TestCloud.StartAsync();
        var (encoding, answer) = await GetAsync(test, accepted, 5000);
        encoding.ShouldBe(expected);
        answer.ShouldContain(new string('x', 5000));
    }

    [Fact]
    public async Task A_small_answer_is_not_compressed()
    {
        await using var test = await TestCloud.StartAsync();
        (await GetAsync(test, "gzip", 4000)).Encoding.ShouldBeNull();
    }

    private static async Task<(string? Encoding, string Answer)> GetAsync(TestCloud test, string accepted, int size)
    {
        await test.OkAsync(
            "dynamodb",
            "CreateTable",
            Object(
                """
                {"TableName": "large", "BillingMode": "PAY_PER_REQUEST", "KeySchema": [{"AttributeName": "p", "KeyType": "HASH"}],
                 "AttributeDefinitions": [{"AttributeName": "p", "AttributeType": "S"}]}
                """
            )
        );
        await test.OkAsync(
            "dynamodb",
            "PutItem",
            Object(
                "{\"TableName\": \"large\", \"Item\": {\"p\": {\"S\": \"a\"}, \"x\": {\"S\": \""
                    + new string('x', size)
                    + "\"}}}"
            )
        );
        var body = Encoding.UTF8.GetBytes("""{"TableName": "large", "Key": {"p": {"S": "a"}}}""");
        using var request = new HttpRequestMessage(HttpMethod.Post, test.Endpoint)
        {
            Content = new ByteArrayContent(body),
        };
        request.Headers.Add("X-Amz-Target", "DynamoDB_20120810.GetItem");
        RequestSigner.Sign(request, body, test.Cloud.Credentials, "us-east-1", "dynamodb");
        request.Headers.TryAddWithoutValidation("Accept-Encoding", accepted);
        using var response = await Http.SendAsync(request);
        var sent = await response.Content.ReadAsByteArrayAsync();
        var encoding = response.Content.Headers.ContentEncoding.SingleOrDefault();
        using Stream stream = encoding switch
        {
            "gzip" => new GZipStream(new MemoryStream(sent), CompressionMode.Decompress),
            "deflate" => new ZLibStream(new MemoryStream(sent), CompressionMode.Decompress),
            _ => new MemoryStream(sent),
        };
        using var reader = new StreamReader(stream);
        return (encoding, await reader.ReadToEndAsync());
    }

    private static JsonObject Object(string json) => (JsonObject)Json.Parse(json)!;
}
