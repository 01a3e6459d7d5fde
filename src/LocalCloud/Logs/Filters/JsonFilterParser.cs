using System.Globalization;
using System.Text;
using LocalCloud.EventBridge.Patterns;
using LocalCloud.EventBridge.Targets;
using LocalCloud.Protocol;

namespace LocalCloud.Logs.Filters;

/// <summary>Reads <c>{ ($.a = 1 || $.b != "x*") &amp;&amp; $.c IS TRUE }</c>; "and" binds before "or".</summary>
internal sealed class JsonFilterParser
{
    private const int MostDepth = 50;

    private readonly string text;
    private int at;
    private int depth;

    private JsonFilterParser(string text) => this.text = text;

    /// <exception cref="AwsException">InvalidParameterException: the pattern is not valid.</exception>
    public static JsonFilter Parse(string pattern)
    {
        var parser = new JsonFilterParser(pattern);
        parser.Require("{");
        var condition = parser.ReadEither();
        parser.Require("}");
        return parser.at == pattern.Length ? new JsonFilter(condition) : throw LogFilter.Invalid(pattern);
    }

    private JsonCondition ReadEither()
    {
        var condition = ReadBoth();
        while (Take("||"))
        {
            condition = new Either(condition, ReadBoth());
        }
        return condition;
    }

    private JsonCondition ReadBoth()
    {
        var condition = ReadOne();
        while (Take("&&"))
        {
            condition = new Both(condition, ReadOne());
        }
        return condition;
    }

    private JsonCondition ReadOne()
    {
        if (++depth > MostDepth)
        {
            throw LogFilter.Invalid(text);
        }
        try
        {
            if (!Take("("))
            {
                return ReadComparison();
            }
            var inside = ReadEither();
            Require(")");
            return inside;
        }
        finally
        {
            depth--;
        }
    }

    private JsonCondition ReadComparison()
    {
        var path = ReadPath();
        foreach (var what in (ReadOnlySpan<string>)["TRUE", "FALSE", "NULL"])
        {
            var start = at;
            if (Take("IS") && Take(what))
            {
                return new Is(path, what);
            }
            at = start;
        }
        if (Take("NOT"))
        {
            Require("EXISTS");
            return new Is(path, "NOT EXISTS");
        }
        foreach (var comparison in (ReadOnlySpan<string>)["!=", ">=", "<=", "=", ">", "<"])
        {
            if (Take(comparison))
            {
                return ReadValue(path, comparison);
            }
        }
        throw LogFilter.Invalid(text);
    }

    private JsonCondition ReadValue(EventPath path, string comparison)
    {
        var quoted = Take("\"");
        var value = quoted ? ReadQuoted() : ReadBare();
        if (!quoted && double.TryParse(value, NumberStyles.Float, CultureInfo.InvariantCulture, out var number))
        {
            return new ComparesNumber(path, comparison, number);
        }
        return comparison is "=" or "!="
            ? new ComparesText(path, comparison == "=", Wildcard.Of(value.Split('*')))
            : throw LogFilter.Invalid(text);
    }

    private string ReadQuoted()
    {
        var built = new StringBuilder();
        while (at < text.Length && text[at] != '"')
        {
            at += text[at] == '\\' && at + 1 < text.Length ? 1 : 0;
            built.Append(text[at++]);
        }
        Require("\"");
        return built.ToString();
    }

    private string ReadBare()
    {
        SkipSpace();
        var start = at;
        while (at < text.Length && !char.IsWhiteSpace(text[at]) && text[at] is not (')' or '}' or '&' or '|'))
        {
            at++;
        }
        return at > start ? text[start..at] : throw LogFilter.Invalid(text);
    }

    private EventPath ReadPath()
    {
        SkipSpace();
        var start = at;
        while (at < text.Length && (char.IsLetterOrDigit(text[at]) || "$._-[]*':".Contains(text[at])))
        {
            at++;
        }
        return EventPath.TryParse(text[start..at]) ?? throw LogFilter.Invalid(text);
    }

    private bool Take(string what)
    {
        SkipSpace();
        if (string.CompareOrdinal(text, at, what, 0, what.Length) != 0)
        {
            return false;
        }
        at += what.Length;
        return true;
    }

    private void Require(string what)
    {
        if (!Take(what))
        {
            throw LogFilter.Invalid(text);
        }
    }

    private void SkipSpace()
    {
        while (at < text.Length && char.IsWhiteSpace(text[at]))
        {
            at++;
        }
    }
}
