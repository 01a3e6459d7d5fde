using System.IO.Hashing;
using Microsoft.AspNetCore.Http;

namespace LocalCloud.Protocol;

/// <summary>
/// AWS JSON 1.0 and 1.1: the header X-Amz-Target names the operation
/// (smithy.io/2.0/aws/protocols/aws-json-1_1-protocol.html).
/// </summary>
internal sealed class JsonFront(IEnumerable<Service> services) : Front
{
    /// <summary>DynamoDB compresses what is larger, for clients that ask for it.</summary>
    private const int CompressedAbove = 4096;

    private readonly Dictionary<string, Service> byTarget = services
        .Where(s => s.TargetPrefix is not null)
        .ToDictionary(s => s.TargetPrefix!);

    public override Service? FindService(HttpRequest request)
    {
        var target = request.Headers["X-Amz-Target"].ToString();
        if (target.Length == 0)
        {
            return null;
        }
        var dot = target.LastIndexOf('.');
        return
            dot > 0
            && byTarget.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(target.AsSpan(0, dot), out var service)
            ? service
            : throw new AwsException(
                "UnknownOperationException",
                $"The local cloud has no service for X-Amz-Target {target}."
            );
    }

    public override Call Read(Service service, HttpRequest request, ReadOnlyMemory<byte> body)
    {
        var plain = CompressedBody.Read(request, body);
        if (plain.IsEmpty && service.NeedsBody)
        {
            throw new AwsException("SerializationException", "The request has no body; it must be a JSON object.");
        }
        return new(
            request.Headers["X-Amz-Target"].ToString()[(service.TargetPrefix!.Length + 1)..],
            ParseObject(plain)
        );
    }

    public override Task WriteAsync(HttpContext context, Service service, Call call, JsonObject answer) =>
        SendAsync(context, service, 200, service.WithoutBody.Contains(call.Operation) ? [] : Json.Utf8(answer));

    public override Task WriteErrorAsync(HttpContext context, Service? service, AwsException e)
    {
        var type = e.Type.Contains('#', StringComparison.Ordinal) ? e.Type : service?.ErrorType(e.Type) ?? e.Type;
        if (service?.QueryErrorCode is { } codeOf && !context.Response.HasStarted)
        {
            var code = codeOf(e.Type);
            code = code[(code.IndexOf('#', StringComparison.Ordinal) + 1)..];
            context.Response.Headers["x-amzn-query-error"] = $"{code};{(e.Status < 500 ? "Sender" : "Receiver")}";
        }
        var text = service?.CapitalMessages.Contains(e.Type) == true ? "Message" : "message";
        var body = new JsonObject { ["__type"] = type, [text] = e.Message };
        foreach (var (name, value) in e.Members ?? [])
        {
            body[name] = value?.DeepClone();
        }
        return SendAsync(context, service, e.Status, ErrorBody.Write(body));
    }

    /// <summary>These errors come from what all services share, not from the service.</summary>
    public override AwsException Refuse(Service service, AwsException refused) =>
        service.JsonVersion == "1.0"
            ? new AwsException("com.amazon.coral.service#" + refused.Type, refused.Message)
            : refused;

    private static Task SendAsync(HttpContext context, Service? service, int status, byte[] body)
    {
        if (service?.HasChecksum == true && !context.Response.HasStarted)
        {
            context.Response.Headers.Server = "Server";
            if (
                body.Length > CompressedAbove
                && AcceptedEncoding.Choose(context.Request.Headers.AcceptEncoding) is { } encoding
            )
            {
                body = AcceptedEncoding.Compress(body, encoding);
                context.Response.Headers.ContentEncoding = encoding;
            }
            context.Response.Headers["x-amz-crc32"] = Crc32.HashToUInt32(body).ToString(CultureInfo.InvariantCulture);
        }
        return SendAsync(context, status, ContentType(service), body, RequestId(service));
    }

    /// <summary>52 letters and digits, as DynamoDB's are; null for those of all other services.</summary>
    private static string? RequestId(Service? service) =>
        service?.HasLongRequestIds == true
            ? string.Create(52, 0, (text, _) => Random.Shared.GetItems("0123456789ABCDEFGHIJKLMNOPQRSTUV", text))
            : null;

    private static string ContentType(Service? service) =>
        service?.JsonVersion == "1.0" ? "application/x-amz-json-1.0" : "application/x-amz-json-1.1";
}
