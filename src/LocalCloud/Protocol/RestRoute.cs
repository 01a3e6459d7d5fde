namespace LocalCloud.Protocol;

/// <summary>
/// A method and path of a REST service, and how its parts become members of the operation's request and answer.
/// </summary>
/// <param name="Template">
/// For example <c>/2015-03-31/functions/{FunctionName}</c>; what is in braces is a member.
/// </param>
/// <param name="Status">The HTTP status of success.</param>
public sealed record RestRoute(string Method, string Template, string Operation, int Status = 200)
{
    /// <summary>Members in the query that are numbers.</summary>
    public IReadOnlyList<string> Integers { get; init; } = [];

    /// <summary>Header → member.</summary>
    public IReadOnlyDictionary<string, string> RequestHeaders { get; init; } = new Dictionary<string, string>();

    /// <summary>The member that is the whole body, as text; null when the body is a JSON object of members.</summary>
    public string? RequestPayload { get; init; }

    /// <summary>
    /// The member that is the whole answer, as text; null when the answer is a JSON object of members.
    /// </summary>
    public string? AnswerPayload { get; init; }

    /// <summary>The member that is the HTTP status; null for <see cref="Status"/>.</summary>
    public string? AnswerStatus { get; init; }

    /// <summary>Member → header.</summary>
    public IReadOnlyDictionary<string, string> AnswerHeaders { get; init; } = new Dictionary<string, string>();

    /// <summary>The members in the path, or null when the path is another one.</summary>
    public IReadOnlyList<KeyValuePair<string, string>>? Match(string method, IReadOnlyList<string> segments)
    {
        var wanted = Template.Split('/', StringSplitOptions.RemoveEmptyEntries);
        if (method != Method || wanted.Length != segments.Count)
        {
            return null;
        }
        var members = new List<KeyValuePair<string, string>>();
        foreach (var (part, segment) in wanted.Zip(segments))
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
}
