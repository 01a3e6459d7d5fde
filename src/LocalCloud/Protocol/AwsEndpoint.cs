using System.Buffers;
using System.Text.Json;
using System.Text.Json.Nodes;
using LocalCloud.Security;
using LocalCloud.Storage;
using Microsoft.AspNetCore.Http;

namespace LocalCloud.Protocol;

/// <summary>The HTTP front: finds the service and operation a request names, runs it, and writes its answer or error.</summary>
internal sealed class AwsEndpoint(Cloud cloud)
{
    /// <summary>DynamoDB's largest request is 16 MB; all others are smaller.</summary>
    public const int MaxBody = 16 * 1024 * 1024;

    private readonly Dictionary<string, Service> byTarget =
        cloud.Services.Values.Where(s => s.TargetPrefix is not null).ToDictionary(s => s.TargetPrefix!);

    private readonly SignatureCheck? signatures = cloud.Options.Auth ? new SignatureCheck(cloud.Credentials, cloud.Options.Time) : null;

    /// <summary>What the workshop command asks of this cloud.</summary>
    public LocalEndpoints Local { get; } = new(cloud);

    public async Task HandleAsync(HttpContext context)
    {
        Service? service = null;
        try
        {
            BrowserGuard.Check(context.Request);
            var body = await ReadBodyAsync(context.Request).ConfigureAwait(false);
            if (context.Request.Path.StartsWithSegments("/_local"))
            {
                await HandleLocalAsync(context, body).ConfigureAwait(false);
                return;
            }
            var (found, name) = Route(context.Request);
            service = found;
            signatures?.Check(context.Request, body.Span, found.SigningName);
            var operation = cloud.Find(found.Name, name);
            var answer = await operation.RunAsync(cloud, ParseRequest(body), context.RequestAborted).ConfigureAwait(false);
            await WriteAsync(context, service, 200, answer).ConfigureAwait(false);
        }
        catch (AwsException e)
        {
            await WriteErrorAsync(context, service, e).ConfigureAwait(false);
        }
        catch (StoreException e)
        {
            await WriteErrorAsync(context, service, new AwsException("InternalServerError", e.Message, 500)).ConfigureAwait(false);
        }
        catch (BadHttpRequestException e)
        {
            await WriteErrorAsync(context, service, new AwsException("RequestEntityTooLargeException", e.Message, e.StatusCode)).ConfigureAwait(false);
        }
        catch (OperationCanceledException) when (context.RequestAborted.IsCancellationRequested)
        {
            // Nobody is left to answer.
        }
        catch (Exception e)
        {
            cloud.ReportDefect(context.Request.Headers["X-Amz-Target"].ToString(), e);
            var defect = new AwsException("InternalFailure", "The local cloud failed: " + e.Message + " This is its defect, not yours; its log has the details.", 500);
            await WriteErrorAsync(context, service, defect).ConfigureAwait(false);
        }
    }

    private async Task HandleLocalAsync(HttpContext context, ReadOnlyMemory<byte> body)
    {
        if (!LocalEndpoints.IsOpen(context.Request))
        {
            signatures?.Check(context.Request, body.Span, LocalEndpoints.SigningName);
        }
        var answer = await Local.RunAsync(context.Request, ParseRequest(body)).ConfigureAwait(false);
        await WriteAsync(context, null, 200, answer).ConfigureAwait(false);
    }

    private (Service Service, string Operation) Route(HttpRequest request)
    {
        var target = request.Headers["X-Amz-Target"].ToString();
        var dot = target.LastIndexOf('.');
        if (dot > 0 && byTarget.TryGetValue(target[..dot], out var service))
        {
            return (service, target[(dot + 1)..]);
        }
        throw new AwsException(
            "UnknownOperationException",
            target.Length > 0
                ? $"The local cloud has no service for X-Amz-Target {target}."
                : $"{request.Method} {request.Path} is not an AWS request that the local cloud knows.");
    }

    private static JsonObject ParseRequest(ReadOnlyMemory<byte> body)
    {
        if (body.IsEmpty)
        {
            return [];
        }
        try
        {
            return Json.Parse(body.Span) as JsonObject
                ?? throw new AwsException("SerializationException", "The request's body must be a JSON object.");
        }
        catch (JsonException e)
        {
            throw new AwsException("SerializationException", $"The request's body is not valid JSON: {e.Message}");
        }
    }

    private static async Task<ReadOnlyMemory<byte>> ReadBodyAsync(HttpRequest request)
    {
        var reader = request.BodyReader;
        while (true)
        {
            var read = await reader.ReadAsync().ConfigureAwait(false);
            if (read.IsCompleted)
            {
                var body = read.Buffer.ToArray();
                reader.AdvanceTo(read.Buffer.End);
                return body;
            }
            reader.AdvanceTo(read.Buffer.Start, read.Buffer.End);
        }
    }

    private static Task WriteErrorAsync(HttpContext context, Service? service, AwsException e)
    {
        var body = new JsonObject { ["__type"] = (service?.ErrorPrefix ?? "") + e.Type, ["message"] = e.Message };
        foreach (var (name, value) in e.Members ?? [])
        {
            body[name] = value?.DeepClone();
        }
        return WriteAsync(context, service, e.Status, body);
    }

    private static async Task WriteAsync(HttpContext context, Service? service, int status, JsonObject body)
    {
        var response = context.Response;
        if (response.HasStarted || context.RequestAborted.IsCancellationRequested)
        {
            return;
        }
        var bytes = Json.Utf8(body);
        response.StatusCode = status;
        response.ContentType = service?.JsonVersion == "1.0" ? "application/x-amz-json-1.0" : "application/x-amz-json-1.1";
        response.ContentLength = bytes.Length;
        response.Headers["x-amzn-RequestId"] = Guid.NewGuid().ToString();
        await response.Body.WriteAsync(bytes, context.RequestAborted).ConfigureAwait(false);
    }
}
