using System.Diagnostics;
using System.Globalization;
using System.Net.Sockets;
using System.Text;

namespace LocalCloud.Tests.Protocol;

/// <summary>Clients that send little, late or too much, beside one that behaves.</summary>
public sealed class SlowClientTests
{
    [Fact]
    public async Task Half_open_and_slow_clients_cost_the_others_nothing()
    {
        await using var test = await TestCloud.StartAsync();
        var idle = new List<TcpClient>();
        try
        {
            for (var i = 0; i < 200; i++)
            {
                var client = new TcpClient();
                await client.ConnectAsync(test.Endpoint.Host, test.Endpoint.Port);
                idle.Add(client);
                // A third says nothing, a third stops within its headers, a third within its body.
                var sent = (i % 3) switch
                {
                    0 => "",
                    1 => "POST / HTTP/1.1\r\nHost: 127.0.0.1\r\nX-Amz-Tar",
                    _ => Headers(test, "Authorization: AWS4-HMAC-SHA256 Credential=" + Scope(test) + "\r\n", 1_000)
                        + "{\"Tab",
                };
                await client.GetStream().WriteAsync(Encoding.ASCII.GetBytes(sent));
            }
            var began = Stopwatch.GetTimestamp();
            for (var i = 0; i < 100; i++)
            {
                await test.OkAsync("dynamodb", "ListTables");
            }
            Stopwatch.GetElapsedTime(began).ShouldBeLessThan(TimeSpan.FromSeconds(5));
        }
        finally
        {
            idle.ForEach(client => client.Dispose());
        }
    }

    [Fact]
    public async Task A_body_that_does_not_come_is_given_up_with_an_error()
    {
        await using var test = await TestCloud.StartAsync();
        using var client = new TcpClient();
        await client.ConnectAsync(test.Endpoint.Host, test.Endpoint.Port);
        var sent = Headers(test, "Authorization: AWS4-HMAC-SHA256 Credential=" + Scope(test) + "\r\n", 100_000) + "{";
        await client.GetStream().WriteAsync(Encoding.ASCII.GetBytes(sent));
        var answer = await AnswerAsync(client, seconds: 15);
        answer.ShouldStartWith("HTTP/1.1 408 ");
        answer.ShouldContain("RequestTimeoutException");
    }

    [Theory]
    [InlineData("", "MissingAuthenticationTokenException")]
    [InlineData(
        "Authorization: AWS4-HMAC-SHA256 Credential=STRANGER/20261122/us-east-1/dynamodb/aws4_request, SignedHeaders=host, Signature=00\r\n"
            + "X-Amz-Date: NOW\r\n",
        "UnrecognizedClientException"
    )]
    public async Task A_strangers_body_is_not_read(string authorization, string error)
    {
        await using var test = await TestCloud.StartAsync();
        authorization = authorization.Replace(
            "NOW",
            DateTime.UtcNow.ToString("yyyyMMdd'T'HHmmss'Z'", CultureInfo.InvariantCulture),
            StringComparison.Ordinal
        );
        using var client = new TcpClient();
        await client.ConnectAsync(test.Endpoint.Host, test.Endpoint.Port);
        // Not a byte of the 16 MB that are announced is sent, and the answer comes all the same.
        await client.GetStream().WriteAsync(Encoding.ASCII.GetBytes(Headers(test, authorization, 16 * 1024 * 1024)));
        (await AnswerAsync(client, seconds: 3)).ShouldContain(error);
    }

    [Fact]
    public async Task Too_many_headers_are_refused()
    {
        await using var test = await TestCloud.StartAsync();
        using var client = new TcpClient();
        await client.ConnectAsync(test.Endpoint.Host, test.Endpoint.Port);
        var many = string.Concat(Enumerable.Range(0, 200).Select(i => $"X-Header-{i}: 1\r\n"));
        await client.GetStream().WriteAsync(Encoding.ASCII.GetBytes(Headers(test, many, 2) + "{}"));
        (await AnswerAsync(client, seconds: 3)).ShouldStartWith("HTTP/1.1 431 ");
    }

    private static string Headers(TestCloud test, string more, int length) =>
        $"POST / HTTP/1.1\r\nHost: 127.0.0.1:{test.Endpoint.Port}\r\nX-Amz-Target: "
        + $"DynamoDB_20120810.ListTables\r\n{more}Content-Length: {length}\r\n\r\n";

    /// <summary>What the headers alone must say to have the body read.</summary>
    private static string Scope(TestCloud test)
    {
        var now = DateTime.UtcNow;
        return $"{test.Cloud.Credentials.AccessKeyId}/{now:yyyyMMdd}/us-east-1/dynamodb/aws4_request, SignedHeaders=host, Signature=00\r\n"
            + $"X-Amz-Date: {now:yyyyMMddTHHmmssZ}";
    }

    private static async Task<string> AnswerAsync(TcpClient client, int seconds)
    {
        using var limit = new CancellationTokenSource(TimeSpan.FromSeconds(seconds));
        var buffer = new byte[8_192];
        var text = "";
        while (!text.Contains("\r\n\r\n", StringComparison.Ordinal) || !text.EndsWith('}'))
        {
            var count = await client.GetStream().ReadAsync(buffer, limit.Token);
            if (count == 0)
            {
                return text;
            }
            text += Encoding.ASCII.GetString(buffer, 0, count);
        }
        return text;
    }
}
