using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;

namespace LocalCloud.Protocol;

/// <summary>
/// REST with JSON bodies, as Lambda speaks it (smithy.io/2.0/aws/protocols/aws-restjson1-protocol.html).
/// </summary>
internal sealed class RestFront(IEnumerable<Service> services) : Front
{
    private static readonly UTF8Encoding StrictUtf8 = new(
        encoderShouldEmitUTF8Identifier: false,
        throwOnInvalidBytes: true
    );

    private readonly Lazy<List<(Service Service, RestRoute Route)>> routes = new(() =>
        [.. services.SelectMany(s => s.Routes.Select(r => (s, r)))]
    );

    public override Service? FindService(HttpRequest request) => Find(request)?.Service;

    public override Call Read(Service service, HttpRequest request, ReadOnlyMemory<byte> body)
    {
        var (_, route, path) = Find(request)!.Value;
        var members = route.RequestPayload is { } payload
            ? new JsonObject { [payload] = Text(body) }
            : ParseObject(body);
        foreach (var (name, value) in request.Query)
        {
            members[name] = route.Integers.Contains(name) ? Integer(name, value.ToString()) : value.ToString();
        }
        foreach (var (header, member) in route.RequestHeaders)
        {
            if (request.Headers.TryGetValue(header, out var value))
            {
                members[member] = value.ToString();
            }
        }
        foreach (var (name, value) in path)
        {
            members[name] = value;
        }
        return new Call(route.Operation, members, route);
    }

    public override Task WriteAsync(HttpContext context, Service service, Call call, JsonObject answer)
    {
        var route = call.Route!;
        foreach (var (member, header) in route.AnswerHeaders)
        {
            if (answer[member] is { } value)
            {
                context.Response.Headers[header] = value.GetValue<string>();
            }
        }
        var status = route.AnswerStatus is { } member2 ? answer[member2]!.GetValue<int>() : route.Status;
        var body = route.AnswerPayload is { } payload
            ? Encoding.UTF8.GetBytes(answer[payload]?.GetValue<string>() ?? "")
            : Json.Utf8(answer);
        return SendAsync(context, status, "application/json", body);
    }

    public override Task WriteErrorAsync(HttpContext context, Service? service, AwsException e)
    {
        context.Response.Headers["x-amzn-ErrorType"] = e.Type;
        var body = new JsonObject
        {
            ["Type"] = e.Status < 500 ? "User" : "Service",
            ["Message"] = e.Message,
            ["message"] = e.Message,
        };
        return SendAsync(context, e.Status, "application/json", ErrorBody.Write(body));
    }

    public override AwsException Refuse(Service service, AwsException refused) =>
        new(refused.Type, refused.Message, 403);

    private (Service Service, RestRoute Route, IReadOnlyList<KeyValuePair<string, string>> Path)? Find(
        HttpRequest request
    )
    {
        // The path as it was sent: an encoded slash is part of a member, not a separator.
        var raw = request.HttpContext.Features.GetRequiredFeature<IHttpRequestFeature>().RawTarget;
        var path = raw.Split('?', 2)[0];
        var segments = path.Split('/', StringSplitOptions.RemoveEmptyEntries).Select(Uri.UnescapeDataString).ToList();
        foreach (var (service, route) in routes.Value)
        {
            if (route.Match(request.Method, segments) is { } members)
            {
                return (service, route, members);
            }
        }
        return null;
    }

    private static JsonNode Integer(string name, string value) =>
        int.TryParse(value, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number)
            ? number
            : throw new AwsException("SerializationException", $"{name} is '{value}', expected a whole number.");

    private static string Text(ReadOnlyMemory<byte> body)
    {
        try
        {
            return StrictUtf8.GetString(body.Span);
        }
        catch (ArgumentException)
        {
            throw new AwsException(
                "InvalidRequestContentException",
                "Could not parse request body into json: it is not UTF-8."
            );
        }
    }
}
