namespace LocalCloud.Tests;

/// <summary>
/// Cases as text, so that a topic can be read like documentation. Lines that begin with <c>//</c> are remarks, and say
/// where AWS's behaviour is documented or recorded.
/// </summary>
internal static class CaseFile
{
    private const string Arrow = " ⇶ ";
    private const string Input = "input: ";

    /// <summary>A line with its place in its file.</summary>
    public sealed record Line(string Where, string Text);

    /// <summary>Lines <c>expression ⇶ result</c>, each with the last <c>input: …</c> line above it.</summary>
    public static IEnumerable<(string Where, string Input, string Expression, string Result)> Results(string file)
    {
        var input = "{}";
        foreach (var (where, text) in Lines(file))
        {
            if (text.StartsWith(Input, StringComparison.Ordinal))
            {
                input = text[Input.Length..];
                continue;
            }
            var parts = text.Split(Arrow);
            parts.Length.ShouldBe(2, $"{where} is no 'expression{Arrow}result'");
            yield return (where, input, parts[0].TrimEnd(), parts[1]);
        }
    }

    /// <summary>A head at the margin and the indented lines below it.</summary>
    public static IEnumerable<(string Head, IReadOnlyList<Line> Lines)> Blocks(string file)
    {
        var head = "";
        var below = new List<Line>();
        foreach (var (where, text) in Lines(file))
        {
            if (text[0] == ' ')
            {
                below.Add(new Line(where, text.TrimStart()));
                continue;
            }
            if (below.Count > 0)
            {
                yield return (head, below);
            }
            (head, below) = (text, []);
        }
        below.ShouldNotBeEmpty($"{file} ends with a head that nothing is said of");
        yield return (head, below);
    }

    /// <param name="file">Below the tests' folder, as its source is.</param>
    private static IEnumerable<(string Where, string Text)> Lines(string file) =>
        File.ReadLines(Path.Combine(AppContext.BaseDirectory, file))
            .Select((text, i) => (Where: $"{file}:{i + 1}", Text: text))
            .Where(line => line.Text.Length > 0 && !line.Text.StartsWith("//", StringComparison.Ordinal));
}
