using ServiceModels;

namespace LocalCloud.Protocol;

/// <summary>
/// A method and path of a REST service, and how its parts become members of the operation's request and answer
/// (smithy.io/2.0/spec/http-bindings.html).
/// </summary>
public sealed class RestRoute
{
    private readonly string method;
    private readonly string[] parts;
    private readonly ServiceModels.Operation operation;

    private RestRoute(ServiceModels.Operation operation)
    {
        this.operation = operation;
        method = operation.Traits.Text("http", "method")!;
        Template = operation.Traits.Text("http", "uri")!.Split('?')[0];
        parts = Template.Split('/', StringSplitOptions.RemoveEmptyEntries);
        Status = (int)(operation.Traits.Number("http", "code") ?? 200);
        Integers =
        [
            .. Bound(operation.Input, "httpQuery").Where(m => m.Target.Kind == ShapeKind.Integer).Select(m => m.Name),
        ];
        RequestHeaders = Headers(operation.Input).ToDictionary(m => m.Header, m => m.Member);
        AnswerHeaders = Headers(operation.Output).ToDictionary(m => m.Member, m => m.Header);
    }

    public string Method => method;

    /// <summary>For example <c>/2015-03-31/functions/{FunctionName}</c>; what is in braces is a member.</summary>
    public string Template { get; }

    public string Operation => operation.Name;

    /// <summary>The HTTP status of success.</summary>
    public int Status { get; }

    /// <summary>Members in the query that are numbers.</summary>
    public IReadOnlyList<string> Integers { get; }

    /// <summary>Header → member.</summary>
    public IReadOnlyDictionary<string, string> RequestHeaders { get; }

    /// <summary>The member that is the whole body, as text; null when the body is a JSON object of members.</summary>
    public string? RequestPayload => Bound(operation.Input, "httpPayload").FirstOrDefault()?.Name;

    /// <summary>
    /// The member that is the whole answer, as text; null when the answer is a JSON object of members.
    /// </summary>
    public string? AnswerPayload => Bound(operation.Output, "httpPayload").FirstOrDefault()?.Name;

    /// <summary>The member that is the HTTP status; null for <see cref="Status"/>.</summary>
    public string? AnswerStatus => Bound(operation.Output, "httpResponseCode").FirstOrDefault()?.Name;

    /// <summary>Member → header.</summary>
    public IReadOnlyDictionary<string, string> AnswerHeaders { get; }

    /// <summary>All routes of a service, also those of operations that the local cloud refuses by their name.</summary>
    public static IEnumerable<RestRoute> Of(ServiceModel model) => model.Operations.Select(o => new RestRoute(o));

    /// <summary>The members in the path, or null when the path is another one.</summary>
    public IReadOnlyList<KeyValuePair<string, string>>? Match(string method, IReadOnlyList<string> segments)
    {
        if (method != this.method || parts.Length != segments.Count)
        {
            return null;
        }
        var members = new List<KeyValuePair<string, string>>();
        foreach (var (part, segment) in parts.Zip(segments))
        {
            if (part[0] == '{')
            {
                members.Add(new(part[1..^1], segment));
            }
            else if (part != segment)
            {
                return null;
            }
        }
        return members;
    }

    private static IEnumerable<(string Member, string Header)> Headers(Shape shape) =>
        Bound(shape, "httpHeader").Select(m => (m.Name, m.Traits.Text("httpHeader")!));

    private static IEnumerable<Member> Bound(Shape shape, string trait) =>
        shape.Members.Where(m => m.Traits.Has(trait));
}
