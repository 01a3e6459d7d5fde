namespace LocalCloud.StepFunctions.Language;

/// <summary>
/// A compiled JSONPath (https://docs.aws.amazon.com/step-functions/latest/dg/amazon-states-language-paths.html).
/// <c>$</c> is the value it is applied to, <c>$$</c> the context object, <c>$name</c> a variable. The dialect is
/// Jayway's, which AWS runs.
/// </summary>
public sealed class JsonPath
{
    private readonly IReadOnlyList<PathToken> tokens;

    private JsonPath(string text, PathRoot root, string? variable, IReadOnlyList<PathToken> tokens)
    {
        Text = text;
        Root = root;
        Variable = variable;
        this.tokens = tokens;
        IsDefinite = tokens.All(t => t.IsDefinite) || tokens is [.., FunctionToken];
        Normal = "$" + string.Concat(tokens);
    }

    /// <summary>The whole value: the default of InputPath and OutputPath.</summary>
    public static JsonPath Whole { get; } = Parse("$");

    /// <summary>The path as it was written.</summary>
    public string Text { get; }

    /// <summary>
    /// The path as errors show it: one into the context object begins with a single <c>$</c>, as AWS applies it.
    /// </summary>
    internal string Local => Root == PathRoot.Context ? Text[1..] : Text;

    public PathRoot Root { get; }

    /// <summary>The variable's name when <see cref="Root"/> is <see cref="PathRoot.Variable"/>.</summary>
    public string? Variable { get; }

    /// <summary>
    /// Whether the path names at most one value. The others give an array, which is empty when they find nothing, be it
    /// because a name on the way is missing: <c>$.items[*]</c> of <c>{}</c> is <c>[]</c>.
    /// </summary>
    public bool IsDefinite { get; }

    /// <summary>Whether the path is a Reference Path: nothing but names and indexes.</summary>
    public bool IsReference => tokens.All(t => t is PropertyToken { IsSingle: true } or IndexToken { IsSingle: true });

    /// <summary>The path in bracket notation, as error messages show it: <c>$['a'][0]</c>.</summary>
    internal string Normal { get; }

    internal IReadOnlyList<PathToken> Tokens => tokens;

    internal bool IsWhole => tokens.Count == 0 && Root == PathRoot.Input;

    /// <exception cref="PathSyntaxException">The text is not a JSONPath.</exception>
    public static JsonPath Parse(string text) => Parse(text, 0);

    /// <summary>Parses a path inside a filter, which is <paramref name="depth"/> levels deep.</summary>
    internal static JsonPath Parse(string text, int depth)
    {
        var (root, variable, tokens) = new PathParser(text, depth).Parse();
        return new JsonPath(text, root, variable, tokens);
    }

    /// <summary>Whether a text could be a path: it starts with <c>$</c>.</summary>
    public static bool LooksLikePath(string text) => text.StartsWith('$');

    /// <summary>Reads the value; false when the path leads nowhere.</summary>
    public bool TryRead(JsonNode? input, Scope scope, out JsonNode? value) =>
        TryRead(input, scope, new PathEffort(), out value);

    internal bool TryRead(JsonNode? input, Scope scope, PathEffort effort, out JsonNode? value)
    {
        var found = Walk(input, scope, effort);
        if (!IsDefinite)
        {
            value = found?.ToArray();
            return found is not null;
        }
        value = found?.First;
        return found is { Missed: null, Count: > 0 };
    }

    /// <summary>Reads the value for a field such as InputPath.</summary>
    /// <exception cref="StatesException">States.Runtime: the path leads nowhere.</exception>
    public JsonNode? ReadOrFail(JsonNode? input, Scope scope)
    {
        try
        {
            return Read(input, scope);
        }
        catch (PathNotFoundException e)
        {
            throw StatesException.Runtime($"Invalid path '{Text}' : {e.Message}");
        }
    }

    public override string ToString() => Text;

    /// <exception cref="PathNotFoundException">A definite path leads nowhere.</exception>
    internal JsonNode? Read(JsonNode? input, Scope scope) =>
        Result(Walk(input, scope, new PathEffort()), nullBehindEnd: false);

    /// <summary>
    /// Reads the value for a payload template, where an index past an array's end gives null although a missing name is
    /// an error.
    /// </summary>
    /// <exception cref="PathNotFoundException">A name in a definite path is missing.</exception>
    internal JsonNode? ReadForTemplate(JsonNode? input, Scope scope) =>
        Result(Walk(input, scope, new PathEffort()), nullBehindEnd: true);

    private JsonNode? Result(PathMatches? found, bool nullBehindEnd)
    {
        if (found is null)
        {
            throw new PathNotFoundException($"The variable '${Variable}' has no value here");
        }
        if (!IsDefinite)
        {
            return found.ToArray();
        }
        if (found.Missed is { } reason)
        {
            throw new PathNotFoundException(reason());
        }
        if (found.Count == 0 && !(nullBehindEnd && found.EndedAtIndex))
        {
            throw new PathNotFoundException("No results for path: " + Normal);
        }
        return found.First;
    }

    /// <summary>What the path finds; null when it begins at a variable that has no value.</summary>
    private PathMatches? Walk(JsonNode? input, Scope scope, PathEffort effort)
    {
        var start = Root == PathRoot.Context ? scope.Context : input;
        if (Root == PathRoot.Variable && !scope.Variables.TryGetValue(Variable!, out start))
        {
            return null;
        }
        var found = new PathMatches(effort);
        PathToken.Walk(tokens, 0, start, new PathWalk(start, scope, found));
        return found;
    }
}

/// <summary>What a path starts from.</summary>
public enum PathRoot
{
    /// <summary><c>$</c></summary>
    Input,

    /// <summary><c>$$</c></summary>
    Context,

    /// <summary><c>$name</c></summary>
    Variable,
}
