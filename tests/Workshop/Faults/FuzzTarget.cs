using System.Text;
using System.Text.Json.Nodes;
using LocalCloud;
using LocalCloud.Protocol;

namespace Workshop.Tests.Faults;

/// <summary>An operation as a client addresses it on the wire, in its service's protocol.</summary>
internal sealed record FuzzTarget(
    string Service,
    string Operation,
    string SigningName,
    HttpMethod Method,
    string Path,
    string? Header
)
{
    /// <summary>What a REST path's members are, unless something odd takes their place.</summary>
    private static readonly Dictionary<string, string> Members = new()
    {
        ["{FunctionName}"] = "WaitingCompletion",
        ["{Resource}"] = "arn%3Aaws%3Alambda%3Aus-east-1%3A000000000000%3Afunction%3AWaitingCompletion",
        ["{StatementId}"] = "fuzz",
    };

    public string Name => $"{Service}:{Operation}";

    /// <summary>Every operation of every service that this cloud has.</summary>
    public static async Task<List<FuzzTarget>> AllAsync()
    {
        var folder = Directory.CreateTempSubdirectory("workshop-tests-").FullName;
        try
        {
            await using var cloud = Cloud.Open(new LocalCloudOptions { DataFolder = folder });
            // A long poll is no hang: GetActivityTask waits for a minute by design.
            return
            [
                .. cloud
                    .Services.Values.SelectMany(Of)
                    .Where(t => t.Operation != "GetActivityTask")
                    .OrderBy(t => t.Name, StringComparer.Ordinal),
            ];
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    /// <summary>
    /// A request of this operation. REST members in the path, form fields and bodies alike can be odd.
    /// </summary>
    public HttpRequestMessage Request(Uri endpoint, byte[] body, string? odd = null)
    {
        var path = Path;
        foreach (var (member, value) in Members)
        {
            path = path.Replace(member, odd is null ? value : Uri.EscapeDataString(odd), StringComparison.Ordinal);
        }
        var request = new HttpRequestMessage(Method, new Uri(endpoint, path)) { Content = new ByteArrayContent(body) };
        if (Header is not null)
        {
            request.Headers.Add("X-Amz-Target", Header);
        }
        if (Service == "sts")
        {
            request.Content.Headers.ContentType = new("application/x-www-form-urlencoded");
        }
        return request;
    }

    /// <summary>The request's members in the service's protocol.</summary>
    public byte[] Body(JsonObject members) =>
        Encoding.UTF8.GetBytes(
            Service == "sts"
                ? string.Join('&', members.Select(m => $"{m.Key}={Uri.EscapeDataString(m.Value?.ToString() ?? "")}"))
                : members.ToJsonString()
        );

    /// <summary>Whether an answer names its error as the service's protocol does.</summary>
    public bool HasErrorType(WireAnswer answer) =>
        Service switch
        {
            "sts" => answer.Text.Contains("<Code>", StringComparison.Ordinal),
            "lambda" when answer.ErrorType is { Length: > 0 } => true,
            // What is no path of Lambda's at all is told so by the front.
            _ => (JsonNode.Parse(answer.Text) as JsonObject)?["__type"] is not null,
        };

    private static IEnumerable<FuzzTarget> Of(Service service)
    {
        var operations = service.Operations.Keys;
        if (service.TargetPrefix is { } prefix)
        {
            return operations.Select(o => new FuzzTarget(
                service.Name,
                o,
                service.SigningName,
                HttpMethod.Post,
                "/",
                $"{prefix}.{o}"
            ));
        }
        return service.QueryNamespace is not null
            ? operations.Select(o => new FuzzTarget(service.Name, o, service.SigningName, HttpMethod.Post, "/", null))
            : service
                .Routes.Select(r => new FuzzTarget(
                    service.Name,
                    r.Operation,
                    service.SigningName,
                    new HttpMethod(r.Method),
                    r.Template,
                    null
                ))
                .Where(t => operations.Contains(t.Operation));
    }
}
