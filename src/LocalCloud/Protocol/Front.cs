using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http;

namespace LocalCloud.Protocol;

/// <summary>One of AWS's wire protocols: how requests, answers and errors look.</summary>
internal abstract class Front
{
    /// <summary>
    /// The service that a request is for, known before its body is read; null when the request is of another protocol.
    /// </summary>
    /// <exception cref="AwsException">The request is of this protocol, but for a service that is not here.</exception>
    public abstract Service? FindService(HttpRequest request);

    /// <exception cref="AwsException">The request has no operation, or its body can't be read.</exception>
    public abstract Call Read(Service service, HttpRequest request, ReadOnlyMemory<byte> body);

    public abstract Task WriteAsync(HttpContext context, Service service, Call call, JsonObject answer);

    public abstract Task WriteErrorAsync(HttpContext context, Service? service, AwsException e);

    /// <summary>A refused signature, named as services of this protocol name it.</summary>
    /// <param name="refused">As <see cref="Security.SignatureCheck"/> names it.</param>
    public abstract AwsException Refuse(Service service, AwsException refused);

    /// <exception cref="AwsException">SerializationException: the body is not a JSON object.</exception>
    public static JsonObject ParseObject(ReadOnlyMemory<byte> body)
    {
        if (body.IsEmpty)
        {
            return [];
        }
        try
        {
            Json.CheckText(body.Span);
            return Json.Parse(body.Span) as JsonObject
                ?? throw new AwsException("SerializationException", "The request's body must be a JSON object.");
        }
        catch (JsonException e)
        {
            throw new AwsException("SerializationException", $"The request's body is not valid JSON: {e.Message}");
        }
    }

    public static async Task SendAsync(HttpContext context, int status, string? contentType, ReadOnlyMemory<byte> body)
    {
        var response = context.Response;
        if (response.HasStarted || context.RequestAborted.IsCancellationRequested)
        {
            return;
        }
        response.StatusCode = status;
        response.Headers["x-amzn-RequestId"] = Guid.NewGuid().ToString();
        context.Features.Get<AnswerProof>()?.Add(context, body.Span);
        if (status is 204 or 304)
        {
            return;
        }
        response.ContentType = contentType;
        response.ContentLength = body.Length;
        await response.Body.WriteAsync(body, context.RequestAborted).ConfigureAwait(false);
    }

    /// <summary>An operation and its request, as the wire named them.</summary>
    /// <param name="Route">Set for REST requests.</param>
    public sealed record Call(string Operation, JsonObject Request, RestRoute? Route = null);
}
