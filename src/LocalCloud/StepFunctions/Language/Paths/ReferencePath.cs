namespace LocalCloud.StepFunctions.Language;

/// <summary>
/// A path of nothing but names and indexes, which can also be written to
/// (https://docs.aws.amazon.com/step-functions/latest/dg/amazon-states-language-paths.html#amazon-states-language-reference-paths).
/// </summary>
public sealed class ReferencePath
{
    private readonly JsonPath path;

    private ReferencePath(JsonPath path)
    {
        this.path = path;
        Names =
            path.Tokens.Count > 0 && path.Tokens.All(t => t is PropertyToken)
                ? [.. path.Tokens.Select(t => ((PropertyToken)t).Names[0])]
                : null;
    }

    /// <summary>The names on the way; null when there is an index among them, or no name at all.</summary>
    public IReadOnlyList<string>? Names { get; }

    /// <summary>
    /// The path as AWS names it: one into the context object without that object's second dollar sign (recorded).
    /// </summary>
    public string Local => path.Local;

    /// <exception cref="PathSyntaxException">The text is no path, or one that can name several values.</exception>
    public static ReferencePath Parse(string text, bool allowsContext = true, bool allowsVariable = true)
    {
        CheckBrackets(text);
        var path = JsonPath.Parse(text);
        var fault =
            !path.IsReference ? "can name several values; only names and indexes are allowed here"
            : path.Root == PathRoot.Context && !allowsContext
                ? "leads into the context object, which is not allowed here"
            : path.Root == PathRoot.Variable && !allowsVariable ? "leads into a variable, which is not allowed here"
            : null;
        return fault is null ? new ReferencePath(path) : throw new PathSyntaxException($"'{text}' {fault}");
    }

    /// <summary>Measured: Stedi-Public-Archive/ts2asl, issue 912.</summary>
    private static void CheckBrackets(string text)
    {
        for (var at = text.IndexOf('['); at >= 0; at = text.IndexOf('[', at))
        {
            at++;
            var next = at < text.Length ? text[at] : ']';
            if (next is '\'' or '"')
            {
                var end = text.IndexOf(next, at + 1);
                at = end < 0 ? text.Length : end;
            }
            else if (!char.IsAsciiDigit(next) && next != '-')
            {
                throw new PathSyntaxException("'[' must be followed by ' or '['");
            }
        }
    }

    /// <exception cref="StatesException">States.ReferencePathConflict: the value has no such part.</exception>
    public JsonNode? Read(JsonNode? input, Scope scope)
    {
        if (path.Root != PathRoot.Input)
        {
            return path.ReadOrFail(input, scope);
        }
        var node = input;
        foreach (var token in path.Tokens)
        {
            node = token switch
            {
                PropertyToken name
                    when node is JsonObject map && map.TryGetPropertyValue(name.Names[0], out var value) => value,
                IndexToken index when node is JsonArray list && At(list, index) is { } at => list[at],
                _ => throw Conflict(token, node, scope.Quote(node)),
            };
        }
        return node;
    }

    /// <summary>A copy of the value with one part set; objects on the way are made where they are missing.</summary>
    /// <exception cref="StatesException">
    /// States.ReferencePathConflict: a name is applied to something that is no object.
    /// </exception>
    public JsonNode? With(JsonNode? input, JsonNode? value)
    {
        if (path.Tokens.Count == 0)
        {
            return value;
        }
        var root = input?.DeepClone();
        var node = root;
        for (var i = 0; i < path.Tokens.Count; i++)
        {
            var isLast = i == path.Tokens.Count - 1;
            switch (path.Tokens[i])
            {
                case PropertyToken name when node is JsonObject map:
                    if (isLast)
                    {
                        map[name.Names[0]] = value?.DeepClone();
                    }
                    else if (map[name.Names[0]] is null)
                    {
                        map[name.Names[0]] = new JsonObject();
                    }
                    node = map[name.Names[0]];
                    break;
                case IndexToken index when node is JsonArray list && At(list, index) is { } at:
                    if (isLast)
                    {
                        list[at] = value?.DeepClone();
                    }
                    else
                    {
                        list[at] ??= new JsonObject();
                    }
                    node = list[at];
                    break;
                default:
                    throw Conflict(path.Tokens[i], node, AwsText.Of(node));
            }
        }
        return root;
    }

    private static int? At(JsonArray list, IndexToken index)
    {
        var at = index.Indexes[0] < 0 ? list.Count + index.Indexes[0] : index.Indexes[0];
        return at >= 0 && at < list.Count ? at : null;
    }

    private static StatesException Conflict(PathToken token, JsonNode? node, string quoted)
    {
        var step = token is PropertyToken name ? name.Names[0] : ((IndexToken)token).Indexes[0].ToString();
        return new StatesException(
            ErrorNames.ReferencePathConflict,
            $"Unable to apply step \"{step}\" to input {quoted}"
        );
    }
}
