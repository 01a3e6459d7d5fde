using LocalCloud.Matching;

namespace LocalCloud.Logs.Filters;

/// <summary>Reads <c>{ ($.a = 1 || $.b != "x*") &amp;&amp; $.c IS TRUE }</c>; "and" binds before "or".</summary>
internal sealed class JsonFilterParser : FilterParser
{
    private const string Ends = ")}&|";

    private int depth;

    private JsonFilterParser(string text)
        : base(text) { }

    /// <exception cref="AwsException">InvalidParameterException: the pattern is not valid.</exception>
    public static JsonFilter Parse(string pattern)
    {
        var parser = new JsonFilterParser(pattern);
        parser.Require("{");
        var condition = parser.ReadEither();
        parser.Require("}");
        return parser.At == pattern.Length ? new JsonFilter(condition) : throw parser.Invalid();
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
        if (++depth > Nesting.Language)
        {
            throw Invalid();
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
            var start = At;
            if (Take("IS") && Take(what))
            {
                return new Is(path, what);
            }
            At = start;
        }
        if (Take("NOT"))
        {
            Require("EXISTS");
            return new Is(path, "NOT EXISTS");
        }
        return new Compares(path, ReadTest(Ends));
    }

    private EventPath ReadPath()
    {
        SkipSpace();
        var start = At;
        while (At < Text.Length && (char.IsLetterOrDigit(Text[At]) || "$._-[]*':".Contains(Text[At])))
        {
            At++;
        }
        return EventPath.TryParse(Text[start..At]) ?? throw Invalid(Text[start..At]);
    }
}
