using LocalCloud.Matching;

namespace LocalCloud.EventBridge.Patterns;

/// <summary>Reads the value of <c>anything-but</c>: a value, a list, or a matcher around either.</summary>
internal sealed class AnythingButExpression(PatternReader reader)
{
    private const string NoOthers = "Inside anything but list, start|null|boolean is not supported.";

    public ValueTest Read()
    {
        var matcher = "";
        if (reader.Next() == PatternToken.StartObject)
        {
            if (reader.Next() != PatternToken.FieldName)
            {
                throw reader.Error("Anything-But expression name not found");
            }
            matcher = reader.FieldName;
            if (matcher is not ("prefix" or "suffix" or "equals-ignore-case" or "wildcard"))
            {
                throw reader.Error($"Unsupported anything-but pattern: {matcher}");
            }
            reader.Next();
        }
        if (reader.Token is not (PatternToken.StartArray or PatternToken.String or PatternToken.Number))
        {
            throw reader.Error("Value of anything-but must be an array or single string/number value.");
        }
        ValueTest[] those = reader.Token == PatternToken.StartArray ? ReadList(matcher) : [ReadMember(matcher)];
        var test = new AnythingBut(matcher == "wildcard" ? [.. those.Cast<Exactly>().Select(ToWildcard)] : those);
        if (reader.Next() != PatternToken.EndObject || (matcher.Length > 0 && reader.Next() != PatternToken.EndObject))
        {
            throw reader.Error(NumericExpression.TooMany);
        }
        return test;
    }

    private ValueTest[] ReadList(string matcher)
    {
        var tests = new List<ValueTest>();
        try
        {
            while (reader.Next() != PatternToken.EndArray)
            {
                tests.Add(ReadMember(matcher));
            }
        }
        catch (PatternException e)
        {
            // AWS reports what goes wrong inside a list with the position twice.
            throw reader.Error(e.Message);
        }
        if (matcher.Length == 0 && tests.Select(t => t.GetType()).Distinct().Count() != 1)
        {
            throw reader.Error(
                "Inside anything but list, either all values are number or string, mixed type is not supported"
            );
        }
        return [.. tests];
    }

    private ValueTest ReadMember(string matcher)
    {
        if (reader.Token == PatternToken.Number && matcher.Length == 0)
        {
            return Number(CanonicalNumber.ParsePattern(reader.Text));
        }
        if (reader.Token != PatternToken.String)
        {
            throw reader.Error(
                matcher switch
                {
                    "" => NoOthers,
                    "equals-ignore-case" =>
                        "Inside anything-but/equals-ignore-case list, number|start|null|boolean is not supported.",
                    "wildcard" => "wildcard match pattern must be a string",
                    _ => "prefix/suffix match pattern must be a string",
                }
            );
        }
        var text = reader.Text;
        if (text.Length == 0 && matcher is "prefix" or "suffix")
        {
            throw reader.Error("Null prefix/suffix not allowed");
        }
        return matcher switch
        {
            "prefix" => new StartsWith(text, StringComparison.Ordinal),
            "suffix" => new EndsWith(text, StringComparison.Ordinal),
            "equals-ignore-case" => new EqualsIgnoringCase(text),
            _ => new Exactly(FieldKind.String, text),
        };
    }

    private static InRange Number(long value) => new(value, false, value, false);

    /// <summary>Wildcards are looked into once the whole list is read, so their errors stand at its end.</summary>
    private ValueTest ToWildcard(Exactly text)
    {
        try
        {
            return new MatchesWildcard(WildcardText.Parse(text.Text));
        }
        catch (PatternException e)
        {
            throw reader.Error(e.Message);
        }
    }
}
