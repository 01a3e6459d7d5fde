namespace LocalCloud.EventBridge.Patterns;

/// <summary>Reads the array of a numeric match, <c>[ "&gt;", 0, "&lt;=", 5 ]</c>, behind its opening bracket.</summary>
internal sealed class NumericExpression(PatternReader reader)
{
    public const string TooMany = "Too many elements in numeric expression";

    public ValueTest Read()
    {
        if (reader.Next() != PatternToken.String)
        {
            throw reader.Error($"Invalid member in numeric match: {reader.Text}");
        }
        var comparison = reader.Text;
        reader.Next();
        switch (comparison)
        {
            case "=":
                var value = ReadLast("equals");
                return new InRange(value, false, value, false);
            case "<" or "<=":
                return new InRange(-CanonicalNumber.Limit, false, ReadLast(comparison), comparison == "<");
            case ">" or ">=":
                return ReadFromBottom(comparison);
            default:
                throw reader.Error($"Unrecognized numeric range operator: {comparison}");
        }
    }

    private ValueTest ReadFromBottom(string comparison)
    {
        var bottomText = NumberText(comparison);
        if (reader.Next() == PatternToken.EndArray)
        {
            return new InRange(Number(bottomText), comparison == ">", CanonicalNumber.Limit, false);
        }
        if (reader.Token != PatternToken.String)
        {
            throw reader.Error($"Bad value in numeric range: {reader.Text}");
        }
        var upper = reader.Text;
        if (upper is not ("<" or "<="))
        {
            throw reader.Error($"Bad numeric range operator: {upper}");
        }
        reader.Next();
        var topText = NumberText(upper);
        if (reader.Next() != PatternToken.EndArray)
        {
            throw reader.Error("Too many terms in numeric range expression");
        }
        var bottom = Number(bottomText);
        var top = Number(topText);
        return bottom < top
            ? new InRange(bottom, comparison == ">", top, upper == "<")
            : throw reader.Error("Bottom must be less than top");
    }

    private long ReadLast(string comparison)
    {
        var text = NumberText(comparison);
        return reader.Next() == PatternToken.EndArray ? Number(text) : throw reader.Error(TooMany);
    }

    private string NumberText(string comparison) =>
        reader.Token == PatternToken.Number
            ? reader.Text
            : throw reader.Error($"Value of {comparison} must be numeric");

    private long Number(string text)
    {
        try
        {
            return CanonicalNumber.ParsePattern(text);
        }
        catch (PatternException e)
        {
            throw reader.Error(e.Message);
        }
    }
}
