using Fields = System.Collections.Generic.SortedDictionary<string, LocalCloud.EventBridge.Patterns.ValueTest[]>;

namespace LocalCloud.EventBridge.Patterns;

/// <summary>
/// Compiles a pattern's JSON. What is refused, and in which words, follows event-ruler, the matcher that AWS publishes
/// (github.com/aws/event-ruler) and the recorded answers of TestEventPattern.
/// </summary>
internal sealed class PatternCompiler
{
    private const string Or = "$or";

    /// <summary>
    /// Names that may not be field names inside <c>$or</c>, so that a matcher is not taken for a field.
    /// </summary>
    private static readonly HashSet<string> Reserved =
    [
        "exactly",
        "equals-ignore-case",
        "prefix",
        "suffix",
        "anything-but",
        "exists",
        "wildcard",
        "numeric",
        "cidr",
        "html",
        "=",
        "<",
        "<=",
        ">",
        ">=",
        "regex",
        "not-wildcard",
        "not-equals-ignore-case",
        "date-after",
        "date-on-or-after",
        "date-before",
        "date-on-or-before",
        "in-date-range",
        "ip-address-in-range",
        "ip-address-not-in-range",
    ];

    private readonly PatternReader reader;
    private readonly Stack<string> path = new();

    private PatternCompiler(string source) => reader = new PatternReader(source);

    /// <exception cref="PatternException">The pattern is not valid; the message is AWS's reason.</exception>
    public static EventPattern Compile(string source)
    {
        var compiler = new PatternCompiler(source);
        if (compiler.reader.Next() != PatternToken.StartObject)
        {
            throw compiler.reader.Error("Filter is not an object");
        }
        var alternatives = compiler.ReadObject([], insideOr: false);
        return new EventPattern([
            .. alternatives.Select(a => new Alternative([.. a.Select(f => new FieldTest(f.Key, f.Value))])),
        ]);
    }

    private List<Fields> ReadObject(List<Fields> alternatives, bool insideOr)
    {
        var empty = true;
        while (reader.Next() != PatternToken.EndObject)
        {
            empty = false;
            var name = reader.FieldName;
            if (name == Or)
            {
                alternatives = ReadOr(alternatives);
                continue;
            }
            if (insideOr && Reserved.Contains(name))
            {
                throw reader.Error($"{name} is Ruler reserved fieldName which cannot be used inside {Or}.");
            }
            switch (reader.Next())
            {
                case PatternToken.StartObject:
                    path.Push(name);
                    alternatives = ReadObject(alternatives, insideOr);
                    path.Pop();
                    break;
                case PatternToken.StartArray:
                    AddField(alternatives, name, ReadValues());
                    break;
                default:
                    throw reader.Error($"\"{name}\" must be an object or an array");
            }
        }
        return empty ? throw reader.Error("Empty objects are not allowed") : alternatives;
    }

    /// <summary>Every alternative so far is continued once by each member of the array.</summary>
    private List<Fields> ReadOr(List<Fields> soFar)
    {
        if (reader.Next() != PatternToken.StartArray)
        {
            throw reader.Error($"It must be an Array followed with {Or}.");
        }
        var alternatives = new List<Fields>();
        var members = 0;
        while (reader.Next() != PatternToken.EndArray)
        {
            members++;
            if (reader.Token != PatternToken.StartObject)
            {
                throw reader.Error($"Only JSON object is allowed in array of {Or} relationship.");
            }
            var copies = soFar.Select(a => new Fields(a, StringComparer.Ordinal)).ToList();
            if (copies.Count == 0)
            {
                copies.Add(new Fields(StringComparer.Ordinal));
            }
            alternatives.AddRange(ReadObject(copies, insideOr: true));
            PatternLimits.CheckAlternatives(alternatives.Count);
        }
        return members < 2
            ? throw reader.Error($"There must have at least 2 Objects in {Or} relationship.")
            : alternatives;
    }

    private void AddField(List<Fields> alternatives, string name, ValueTest[] values)
    {
        if (alternatives.Count == 0)
        {
            alternatives.Add(new Fields(StringComparer.Ordinal));
        }
        var full = string.Join('.', path.Reverse().Append(name));
        foreach (var alternative in alternatives)
        {
            // The same path again replaces what was there, as in event-ruler.
            alternative[full] = values;
        }
    }

    private ValueTest[] ReadValues()
    {
        var values = new List<ValueTest>();
        while (reader.Next() != PatternToken.EndArray)
        {
            switch (reader.Token)
            {
                case PatternToken.StartObject:
                    values.Add(new MatchExpression(reader).Read());
                    break;
                case PatternToken.String:
                    values.Add(
                        IpAddressRange.TryParse(reader.Text, out var address)
                            ? new InNetwork(address)
                            : new Exactly(FieldKind.String, reader.Text)
                    );
                    break;
                case PatternToken.Number:
                    if (CanonicalNumber.TryParse(reader.Text, out var number))
                    {
                        values.Add(new InRange(number, false, number, false));
                    }
                    else
                    {
                        // An account number, say: too large to compare, but it can still be the same digits.
                        values.Add(new Exactly(FieldKind.Number, reader.Text));
                    }
                    break;
                case PatternToken.True or PatternToken.False or PatternToken.Null:
                    values.Add(new Exactly(FieldKind.Literal, reader.Text));
                    break;
                default:
                    throw reader.Error("Match value must be String, number, true, false, or null");
            }
        }
        if (values.Count == 0)
        {
            throw reader.Error("Empty arrays are not allowed");
        }
        PatternLimits.CheckWildcards(values);
        return [.. values];
    }
}
