using System.Net;
using System.Xml.Linq;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Primitives;

namespace LocalCloud.Protocol;

/// <summary>
/// Form-encoded requests and XML answers, as STS speaks them (smithy.io/2.0/aws/protocols/aws-query-protocol.html).
/// </summary>
internal sealed class QueryFront(IEnumerable<Service> services) : Front
{
    private readonly Service? only = services.SingleOrDefault(s => s.QueryNamespace is not null);

    public override Service? FindService(HttpRequest request)
    {
        var isForm =
            request.Method == "POST"
            && request.ContentType?.StartsWith("application/x-www-form-urlencoded", StringComparison.OrdinalIgnoreCase)
                == true;
        if (!isForm && (request.Method != "GET" || !request.Query.ContainsKey("Action")))
        {
            return null;
        }
        // SNS, CloudFormation and others speak this protocol too.
        if (CredentialScope.ServiceOf(request) is not { } name || name == only?.SigningName)
        {
            return only;
        }
        throw services.Any(s => s.SigningName == name)
            ? new AwsException(
                "UnsupportedProtocol",
                $"The local cloud speaks JSON with {name}, not the query protocol of old clients. Use an SDK or CLI of 2024 or later."
            )
            : Service.NotHere(name);
    }

    public override Call Read(Service service, HttpRequest request, ReadOnlyMemory<byte> body)
    {
        var fields =
            request.Method == "GET" ? request.Query : new QueryCollection(Fields(Encoding.UTF8.GetString(body.Span)));
        var action = fields["Action"].ToString();
        if (action.Length == 0)
        {
            throw new AwsException("MissingAction", "The request has no Action.");
        }
        return new Call(
            action,
            new JsonObject(fields.Select(f => KeyValuePair.Create(f.Key, (JsonNode?)f.Value.ToString())))
        );
    }

    public override Task WriteAsync(HttpContext context, Service service, Call call, JsonObject answer)
    {
        XNamespace ns = service.QueryNamespace!;
        return SendXmlAsync(
            context,
            200,
            new XElement(
                ns + (call.Operation + "Response"),
                new XElement(
                    ns + (call.Operation + "Result"),
                    answer.Select(m => new XElement(ns + m.Key, m.Value!.GetValue<string>()))
                ),
                new XElement(ns + "ResponseMetadata", new XElement(ns + "RequestId", Guid.NewGuid()))
            )
        );
    }

    public override Task WriteErrorAsync(HttpContext context, Service? service, AwsException e)
    {
        XNamespace ns = service?.QueryNamespace ?? "";
        return SendXmlAsync(
            context,
            e.Status,
            new XElement(
                ns + "ErrorResponse",
                new XElement(
                    ns + "Error",
                    new XElement(ns + "Type", e.Status < 500 ? "Sender" : "Receiver"),
                    new XElement(ns + "Code", e.Type),
                    new XElement(ns + "Message", Printable(e.Message))
                ),
                new XElement(ns + "RequestId", Guid.NewGuid())
            )
        );
    }

    public override AwsException Refuse(Service service, AwsException refused) =>
        new(
            refused.Type switch
            {
                "MissingAuthenticationTokenException" => "MissingAuthenticationToken",
                "IncompleteSignatureException" => "IncompleteSignature",
                "UnrecognizedClientException" => "InvalidClientTokenId",
                _ => "SignatureDoesNotMatch",
            },
            refused.Message,
            403
        );

    /// <summary>
    /// The fields of a form. ASP.NET's own reader takes room for a field from the pool that all share, which keeps it
    /// for each thread.
    /// </summary>
    private static Dictionary<string, StringValues> Fields(string form)
    {
        var fields = new Dictionary<string, StringValues>(StringComparer.OrdinalIgnoreCase);
        foreach (var field in form.Split('&', StringSplitOptions.RemoveEmptyEntries))
        {
            var parts = field.Split('=', 2);
            var name = WebUtility.UrlDecode(parts[0]);
            var value = parts.Length > 1 ? WebUtility.UrlDecode(parts[1]) : "";
            fields[name] = StringValues.Concat(fields.GetValueOrDefault(name), value);
        }
        return fields;
    }

    private static Task SendXmlAsync(HttpContext context, int status, XElement root) =>
        SendAsync(context, status, "text/xml", Encoding.UTF8.GetBytes(root.ToString()));

    /// <summary>XML has no control characters; an error may quote some.</summary>
    public static string Printable(string text) =>
        string.Concat(text.Select(c => System.Xml.XmlConvert.IsXmlChar(c) ? c : '\uFFFD'));
}
