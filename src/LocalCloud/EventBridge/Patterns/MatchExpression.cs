using LocalCloud.Matching;

namespace LocalCloud.EventBridge.Patterns;

/// <summary>Reads one match expression, <c>{ "prefix": "x" }</c>, behind its opening brace.</summary>
internal sealed class MatchExpression(PatternReader reader)
{
    private const string OneKey = "Only one key allowed in match expression";
    private const string IgnoreCase = "equals-ignore-case";

    public ValueTest Read()
    {
        if (reader.Next() != PatternToken.FieldName)
        {
            throw reader.Error("Match expression name not found");
        }
        switch (reader.FieldName)
        {
            case "exactly":
                return ReadText("exact match pattern must be a string", text => new Exactly(FieldKind.String, text));
            case "prefix":
                return ReadAffix("prefix", "Prefix", (text, how) => new StartsWith(text, how));
            case "suffix":
                return ReadAffix("suffix", "Suffix", (text, how) => new EndsWith(text, how));
            case IgnoreCase:
                return ReadText($"{IgnoreCase} match pattern must be a string", text => new EqualsIgnoringCase(text));
            case "wildcard":
                return ReadText("wildcard match pattern must be a string", text => new MatchesWildcard(
                    ParseWildcard(text)
                ));
            case "cidr":
                // The sentence says prefix; so does AWS's.
                return ReadText("prefix match pattern must be a string", text => new InNetwork(
                    IpAddressRange.ParseCidr(text)
                ));
            case "numeric":
                return ReadNumeric();
            case "exists":
                return ReadExists();
            case "anything-but":
                return new AnythingButExpression(reader).Read();
            default:
                throw reader.Error($"Unrecognized match type {reader.FieldName}");
        }
    }

    private ValueTest ReadText(string otherwise, Func<string, ValueTest> make)
    {
        if (reader.Next() != PatternToken.String)
        {
            throw reader.Error(otherwise);
        }
        var test = make(reader.Text);
        return End(test);
    }

    private ValueTest ReadAffix(string name, string capitalized, Func<string, StringComparison, ValueTest> make)
    {
        if (reader.Next() != PatternToken.StartObject)
        {
            return reader.Token == PatternToken.String
                ? End(make(reader.Text, StringComparison.Ordinal))
                : throw reader.Error($"{name} match pattern must be a string");
        }
        if (reader.Next() != PatternToken.FieldName)
        {
            throw reader.Error($"{capitalized} expression name not found");
        }
        if (reader.FieldName != IgnoreCase)
        {
            throw reader.Error($"Unsupported {name} pattern: {reader.FieldName}");
        }
        if (reader.Next() != PatternToken.String)
        {
            throw reader.Error($"{IgnoreCase} match pattern must be a string");
        }
        var test = make(reader.Text, StringComparison.OrdinalIgnoreCase);
        End(test);
        return End(test);
    }

    private ValueTest ReadExists()
    {
        ValueTest test = reader.Next() switch
        {
            PatternToken.True => new Present(),
            PatternToken.False => new Absent(),
            _ => throw reader.Error("exists match pattern must be either true or false."),
        };
        return End(test);
    }

    private ValueTest ReadNumeric()
    {
        if (reader.Next() != PatternToken.StartArray)
        {
            throw reader.Error("Value of numeric must be an array.");
        }
        var test = new NumericExpression(reader).Read();
        return reader.Next() == PatternToken.EndObject ? test : throw reader.Error(NumericExpression.TooMany);
    }

    private ValueTest End(ValueTest test) =>
        reader.Next() == PatternToken.EndObject ? test : throw reader.Error(OneKey);

    private Wildcard ParseWildcard(string text)
    {
        try
        {
            return WildcardText.Parse(text);
        }
        catch (PatternException e)
        {
            throw reader.Error(e.Message);
        }
    }
}
