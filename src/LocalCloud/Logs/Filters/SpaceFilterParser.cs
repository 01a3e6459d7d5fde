namespace LocalCloud.Logs.Filters;

/// <summary>
/// Reads <c>[ip, ..., status = 4* &amp;&amp; status != 404, bytes &gt; 1000]</c>; "and" binds before "or".
/// </summary>
internal sealed class SpaceFilterParser : FilterParser
{
    private const string Ellipsis = "...";
    private const string Ends = ",]&|";

    private readonly List<Func<string, bool>> fields = [];
    private int ellipsis = -1;

    private SpaceFilterParser(string text)
        : base(text) { }

    /// <exception cref="AwsException">InvalidParameterException: the pattern is not valid.</exception>
    public static SpaceFilter Parse(string pattern)
    {
        var parser = new SpaceFilterParser(pattern);
        parser.Require("[");
        do
        {
            parser.ReadField();
        } while (parser.Take(","));
        parser.Require("]");
        return parser.At == pattern.Length ? new SpaceFilter(parser.fields, parser.ellipsis) : throw parser.Invalid();
    }

    private void ReadField()
    {
        if (Take(Ellipsis))
        {
            ellipsis = ellipsis < 0 ? fields.Count : throw Invalid(Ellipsis);
            return;
        }
        var name = ReadName();
        SkipSpace();
        if (At < Text.Length && Text[At] is ',' or ']')
        {
            fields.Add(_ => true);
            return;
        }
        var any = new List<List<FieldTest>> { new() };
        any[^1].Add(ReadTest(Ends));
        while (true)
        {
            if (Take("||"))
            {
                any.Add([]);
            }
            else if (!Take("&&"))
            {
                break;
            }
            // The conditions of a field name the field again.
            any[^1].Add(ReadName() == name ? ReadTest(Ends) : throw Invalid());
        }
        fields.Add(word => any.Exists(all => all.TrueForAll(test => test.Holds(word))));
    }

    private string ReadName()
    {
        SkipSpace();
        var start = At;
        while (At < Text.Length && (char.IsLetterOrDigit(Text[At]) || Text[At] is '_' or '-'))
        {
            At++;
        }
        return At > start ? Text[start..At] : throw Invalid();
    }
}
