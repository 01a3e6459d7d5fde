using Microsoft.AspNetCore.Http;

namespace LocalCloud.Protocol;

/// <summary>One of AWS's wire protocols: how requests, answers and errors look.</summary>
internal abstract class Front
{
    private const int MostValues = 500_000;

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
    /// <param name="refused">As the check of signatures names it.</param>
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
            CheckValues(body.Span);
            return Json.Parse(body.Span) as JsonObject
                ?? throw new AwsException("SerializationException", "The request's body must be a JSON object.");
        }
        catch (JsonException e)
        {
            throw new AwsException("SerializationException", $"The request's body is not valid JSON: {e.Message}");
        }
    }

    /// <summary>
    /// A value takes some 150 bytes of memory once it is looked at, whatever it takes on the wire. DynamoDB's largest
    /// item has some 270,000; nothing else that AWS takes has as many.
    /// </summary>
    private static void CheckValues(ReadOnlySpan<byte> body)
    {
        // A value and what parts it from the next are two bytes at least.
        if (body.Length < 2 * MostValues)
        {
            return;
        }
        var reader = new Utf8JsonReader(body, new JsonReaderOptions { MaxDepth = Nesting.Json });
        var values = 0;
        while (reader.Read())
        {
            values += reader.TokenType
                is JsonTokenType.PropertyName
                    or JsonTokenType.EndArray
                    or JsonTokenType.EndObject
                ? 0
                : 1;
            if (values > MostValues)
            {
                throw new AwsException(
                    "SerializationException",
                    $"The request has more than {MostValues} values. Send it in parts."
                );
            }
        }
    }

    public static async Task SendAsync(
        HttpContext context,
        int status,
        string? contentType,
        ReadOnlyMemory<byte> body,
        string? requestId = null
    )
    {
        LargeBody.Came(body.Length);
        var response = context.Response;
        if (response.HasStarted || context.RequestAborted.IsCancellationRequested)
        {
            return;
        }
        response.StatusCode = status;
        response.Headers["x-amzn-RequestId"] = requestId ?? Guid.NewGuid().ToString();
        context.Features.Get<IAnswerProof>()?.Add(context, body.Span);
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
