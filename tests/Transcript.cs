using System.Runtime.CompilerServices;
using System.Text;

namespace Transcripts;

/// <summary>
/// A text file of inputs and of what each gives, kept beside its test and read like documentation: <c>&gt; </c> begins an input,
/// <c>| </c> goes on with it, what it gives stands below it, indented, and any other line is a remark. A change of what others see is then a change of a file that a
/// reviewer reads. <c>WORKSHOP_TRANSCRIPTS=write</c> in the environment writes the files anew instead of comparing them.
/// </summary>
internal static class Transcript
{
    private const string Begin = "> ";
    private const string GoOn = "|";
    private const string Indent = "    ";

    /// <param name="file">Below the folder of the test that calls.</param>
    /// <param name="answer">What an input gives, without anything that differs from run to run.</param>
    /// <param name="test">The compiler tells it.</param>
    public static async Task CheckAsync(
        string file,
        Func<string, Task<string>> answer,
        [CallerFilePath] string test = ""
    )
    {
        var path = Path.Combine(Path.GetDirectoryName(test)!, file);
        var written = (await File.ReadAllTextAsync(path)).ReplaceLineEndings("\n");
        var now = await ReplayAsync(written.Split('\n'), answer);
        if (Environment.GetEnvironmentVariable("WORKSHOP_TRANSCRIPTS") == "write")
        {
            await File.WriteAllTextAsync(path, now);
            return;
        }
        var (before, after) = (written.Split('\n'), now.Split('\n'));
        var first = before.Zip(after).TakeWhile(lines => lines.First == lines.Second).Count();
        if (written != now)
        {
            Assert.Fail(
                $"""
                {file}, line {first + 1}, is another one now.
                written: {before.ElementAtOrDefault(first) ?? "(nothing)"}
                now:     {after.ElementAtOrDefault(first) ?? "(nothing)"}
                If that is meant, run the test again with WORKSHOP_TRANSCRIPTS=write, and look at the difference.
                """
            );
        }
    }

    /// <summary>The file as it would be written now: remarks and inputs as they stand, each input's answer below it.</summary>
    private static async Task<string> ReplayAsync(string[] lines, Func<string, Task<string>> answer)
    {
        var text = new StringBuilder();
        var kept = lines.Where(line => line.Length > 0 && !line.StartsWith(Indent, StringComparison.Ordinal)).ToList();
        string? input = null;
        for (var i = 0; i < kept.Count; i++)
        {
            text.Append(kept[i]).Append('\n');
            input =
                kept[i].StartsWith(Begin, StringComparison.Ordinal) ? kept[i][Begin.Length..]
                : kept[i].StartsWith(GoOn, StringComparison.Ordinal) ? $"{input}\n{kept[i][GoOn.Length..].TrimStart()}"
                : null;
            var isLast = i + 1 == kept.Count;
            if (input is not null && (isLast || !kept[i + 1].StartsWith(GoOn, StringComparison.Ordinal)))
            {
                Append(text, await answer(input));
                text.Append(isLast ? "" : "\n");
            }
        }
        return text.ToString();
    }

    private static void Append(StringBuilder text, string answer)
    {
        foreach (var line in answer.TrimEnd().ReplaceLineEndings("\n").Split('\n').Select(line => line.TrimEnd()))
        {
            text.Append(line.Length == 0 ? "" : Indent).Append(line).Append('\n');
        }
    }
}
