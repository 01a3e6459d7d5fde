using System.Globalization;
using System.Net.Sockets;
using System.Text;
using System.Text.Json.Nodes;
using LocalCloud.Security;

namespace Bench;

/// <summary>
/// One keep-alive connection that signs each request as an SDK does and does as little else as it can: the client shares the
/// two cores with the cloud it measures.
/// </summary>
internal sealed class Connection : IDisposable
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    private readonly Socket socket;
    private readonly Uri endpoint;
    private readonly Credentials credentials;
    private byte[] buffer = new byte[64 * 1024];

    public Connection(Uri endpoint, Credentials credentials)
    {
        this.endpoint = endpoint;
        this.credentials = credentials;
        socket = new Socket(SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
        socket.Connect(endpoint.Host, endpoint.Port);
    }

    public static (string Target, string Signing, string Json) DynamoDb(string operation) =>
        ($"DynamoDB_20120810.{operation}", "dynamodb", "1.0");

    public static (string Target, string Signing, string Json) Events(string operation) =>
        ($"AWSEvents.{operation}", "events", "1.1");

    public static (string Target, string Signing, string Json) States(string operation) =>
        ($"AWSStepFunctions.{operation}", "states", "1.0");

    /// <summary>Sends a request and gives back its answer's JSON text; an error answer is an exception.</summary>
    public async ValueTask<string> SendAsync((string Target, string Signing, string Json) operation, string body)
    {
        var bytes = Utf8.GetBytes(body);
        var (date, authorization) = RequestSigner.Sign(
            "POST",
            endpoint.Authority,
            "/",
            "",
            operation.Target,
            bytes,
            credentials,
            "us-east-1",
            operation.Signing
        );
        var head = string.Create(
            CultureInfo.InvariantCulture,
            $"POST / HTTP/1.1\r\nHost: {endpoint.Authority}\r\nX-Amz-Target: {operation.Target}\r\nContent-Type: "
                + $"application/x-amz-json-{operation.Json}\r\n"
                + $"X-Amz-Date: {date}\r\nAuthorization: {authorization}\r\n"
                + $"Content-Length: {bytes.Length}\r\n\r\n"
        );
        var request = new byte[Utf8.GetByteCount(head) + bytes.Length];
        var headLength = Utf8.GetBytes(head, request);
        bytes.CopyTo(request, headLength);
        await socket.SendAsync(request);
        return await ReceiveAsync(operation.Target);
    }

    public async ValueTask<JsonNode> AskAsync((string Target, string Signing, string Json) operation, JsonNode body) =>
        JsonNode.Parse(await SendAsync(operation, body.ToJsonString()))!;

    public void Dispose() => socket.Dispose();

    private async ValueTask<string> ReceiveAsync(string target)
    {
        var length = 0;
        var headEnd = -1;
        var total = int.MaxValue;
        while (length < total)
        {
            if (length == buffer.Length)
            {
                Array.Resize(ref buffer, buffer.Length * 2);
            }
            var read = await socket.ReceiveAsync(buffer.AsMemory(length));
            if (read == 0)
            {
                throw new IOException("The local cloud closed the connection.");
            }
            length += read;
            if (headEnd < 0 && (headEnd = buffer.AsSpan(0, length).IndexOf("\r\n\r\n"u8)) >= 0)
            {
                total = headEnd + 4 + ContentLength(buffer.AsSpan(0, headEnd));
            }
        }
        var text = Utf8.GetString(buffer, headEnd + 4, total - headEnd - 4);
        return buffer.AsSpan(9, 3).SequenceEqual("200"u8)
            ? text
            : throw new InvalidOperationException($"{target}: {text}");
    }

    private static int ContentLength(ReadOnlySpan<byte> head)
    {
        var at = head.IndexOf("Content-Length: "u8) + "Content-Length: ".Length;
        var value = head[at..];
        var end = value.IndexOf((byte)'\r');
        return int.Parse(end < 0 ? value : value[..end], NumberStyles.None, CultureInfo.InvariantCulture);
    }
}
