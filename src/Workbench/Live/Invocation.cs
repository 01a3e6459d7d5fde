using System.Globalization;
using System.Text.RegularExpressions;

namespace Workbench.Live;

/// <summary>One run of a function, as its log tells it.</summary>
/// <param name="Milliseconds">Null while it runs.</param>
/// <param name="Failed">A line says so.</param>
public sealed partial record Invocation(
    string RequestId,
    DateTimeOffset Began,
    double? Milliseconds,
    bool Failed,
    IReadOnlyList<string> Lines
)
{
    /// <summary>The runs that the lines tell of (START, END and REPORT frame each), newest first.</summary>
    public static IReadOnlyList<Invocation> Read(IEnumerable<LogLine> lines)
    {
        var runs = new List<Invocation>();
        var open = new Dictionary<string, int>();
        foreach (var line in lines)
        {
            if (Start().Match(line.Message) is { Success: true } start)
            {
                open[line.Stream] = runs.Count;
                runs.Add(new Invocation(start.Groups[1].Value, line.Time, null, false, []));
            }
            else if (open.TryGetValue(line.Stream, out var at))
            {
                runs[at] = runs[at].After(line.Message.TrimEnd());
            }
        }
        runs.Reverse();
        return runs;
    }

    private Invocation After(string message)
    {
        if (Report().Match(message) is { Success: true } report)
        {
            var milliseconds = double.Parse(report.Groups[1].Value, CultureInfo.InvariantCulture);
            var failed = Failed || message.Contains("Status: ", StringComparison.Ordinal);
            return this with { Milliseconds = milliseconds, Failed = failed };
        }
        return message.StartsWith("END RequestId", StringComparison.Ordinal)
            ? this
            : this with
            {
                Lines = [.. Lines, message],
                Failed = Failed || Trouble().IsMatch(message),
            };
    }

    [GeneratedRegex(@"^START RequestId: (\S+)")]
    private static partial Regex Start();

    [GeneratedRegex(@"^REPORT RequestId: \S+\s+Duration: ([0-9.]+) ms")]
    private static partial Regex Report();

    [GeneratedRegex("""Task timed out|"errorType"|Unhandled exception|\[ERROR\]|^\S*Exception: """)]
    private static partial Regex Trouble();
}
