using System.Text.RegularExpressions;
using LocalCloud.Matching;

namespace LocalCloud.Logs.Filters;

/// <summary>Reads a filter pattern from left to right; what the patterns for JSON and for words share.</summary>
internal abstract class FilterParser(string text)
{
    private static readonly string[] Comparisons = ["!=", ">=", "<=", "=", ">", "<"];

    protected string Text => text;

    protected int At { get; set; }

    protected AwsException Invalid(string? term = null) => LogFilter.Invalid(term ?? text);

    /// <summary>An expression between percent signs.</summary>
    /// <param name="term">What the error quotes.</param>
    /// <exception cref="AwsException">InvalidParameterException.</exception>
    public static Regex Expression(string expression, string term)
    {
        if (!Nesting.IsShallow(expression))
        {
            throw LogFilter.Invalid(term);
        }
        try
        {
            return new Regex(expression, RegexOptions.NonBacktracking | RegexOptions.CultureInvariant);
        }
        catch (Exception e) when (e is ArgumentException or NotSupportedException)
        {
            throw LogFilter.Invalid(term);
        }
    }

    /// <summary>A comparison and the value behind it.</summary>
    /// <param name="ends">What ends a value that stands without quotes.</param>
    protected FieldTest ReadTest(string ends)
    {
        var comparison = Array.Find(Comparisons, Take) ?? throw Invalid();
        SkipSpace();
        var isEquality = comparison is "=" or "!=";
        var equal = comparison == "=";
        if (isEquality && Take("%"))
        {
            var end = text.IndexOf('%', At);
            var expression = end < 0 ? throw Invalid() : text[At..end];
            At = end + 1;
            return new IsLike(equal, Expression(expression, $"%{expression}%"));
        }
        var quoted = Take("\"");
        var value = quoted ? ReadQuoted() : ReadBare(ends);
        if (!quoted && double.TryParse(value, NumberStyles.Float, CultureInfo.InvariantCulture, out var number))
        {
            return new IsNumber(comparison, number);
        }
        return isEquality ? new IsText(equal, Wildcard.Of(value.Split('*'))) : throw Invalid(value);
    }

    protected bool Take(string what)
    {
        SkipSpace();
        if (string.CompareOrdinal(text, At, what, 0, what.Length) != 0)
        {
            return false;
        }
        At += what.Length;
        return true;
    }

    protected void Require(string what)
    {
        if (!Take(what))
        {
            throw Invalid();
        }
    }

    protected void SkipSpace()
    {
        while (At < text.Length && char.IsWhiteSpace(text[At]))
        {
            At++;
        }
    }

    private string ReadQuoted()
    {
        var built = new StringBuilder();
        while (At < text.Length && text[At] != '"')
        {
            At += text[At] == '\\' && At + 1 < text.Length ? 1 : 0;
            built.Append(text[At++]);
        }
        Require("\"");
        return built.ToString();
    }

    private string ReadBare(string ends)
    {
        var start = At;
        while (At < text.Length && !char.IsWhiteSpace(text[At]) && !ends.Contains(text[At]))
        {
            At++;
        }
        return At > start ? text[start..At] : throw Invalid();
    }
}
