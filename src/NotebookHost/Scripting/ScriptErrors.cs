using System.Collections.Concurrent;
using System.Diagnostics;
using System.Reflection;
using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using NotebookHost.Cells;
using NotebookHost.Notebooks;
using NotebookHost.Outputs;
using NotebookHost.Packages;

namespace NotebookHost.Scripting;

/// <summary>Says what went wrong in a cell: the sentence, the line of code, the way there.</summary>
internal sealed partial class ScriptErrors
{
    private const int MostErrors = 20;
    private readonly ConcurrentDictionary<string, string> _texts = new();
    private readonly ConcurrentDictionary<Assembly, bool> _scripts = new();

    public ScriptErrors() => LoadedFiles = new LoadedFiles(_texts);

    /// <summary>Finds files to load, and remembers them, so that their lines can be quoted.</summary>
    public LoadedFiles LoadedFiles { get; }

    public void AddText(string name, string text) => _texts[name] = text;

    public void AddScript(Assembly assembly) => _scripts[assembly] = true;

    /// <param name="cell">The cell that failed.</param>
    /// <param name="importLine">The cell's line that imports what failed; null if it is its own code.</param>
    public CellError From(Exception exception, SourceText cell, int? importLine) =>
        exception switch
        {
            CompilationFailedException failed => FromCompilation(failed, cell, importLine),
            DirectiveException directive => Make(
                "DirectiveError",
                directive.Message,
                cell,
                importLine,
                [(directive.SourceName, directive.Line, "")]
            ),
            PackageException or NotebookFormatException => Make(
                "PackageError",
                exception.Message,
                cell,
                importLine ?? FirstLine(cell, "#r"),
                []
            ),
            _ => FromScript(exception, cell, importLine),
        };

    public CellError TimedOut(SourceText cell, TimeSpan limit) =>
        Make(
            "CellTimeout",
            $"The cell did not finish within {limit.TotalSeconds:0.#} s, the limit for one cell.",
            cell,
            null,
            []
        );

    public CellError Cancelled(SourceText cell) =>
        Make(
            "Cancelled",
            "The cell was cancelled. Code that does not watch for that may still be running.",
            cell,
            null,
            []
        );

    private CellError FromCompilation(CompilationFailedException failed, SourceText cell, int? importLine)
    {
        var errors = failed.Errors.OrderBy(error => error.Location.SourceSpan.Start).ToList();
        var places = errors.Take(MostErrors).Select(error => Place(error, cell)).ToList();
        var first = places[0];
        var traceback = new List<string>();
        foreach (var (error, place) in errors.Zip(places))
        {
            traceback.Add($"{place.Source}, line {place.Line}: error {error.Id}: {error.GetMessage(null)}");
            traceback.Add($"    {Line(place.Source, place.Line)}");
        }

        if (errors.Count > MostErrors)
        {
            traceback.Add($"... and {errors.Count - MostErrors} more errors");
        }

        var line = first.Source == cell.Name ? first.Line : importLine;
        var advice = Advice.About(errors[0]);
        if (advice is not null)
        {
            traceback.Add(advice);
        }

        return new CellError(
            "CompilationError",
            WithAdvice($"{errors[0].Id}: {errors[0].GetMessage(null)}", advice),
            line,
            Line(cell.Name, line),
            traceback
        );
    }

    private CellError FromScript(Exception exception, SourceText cell, int? importLine)
    {
        var traceback = new List<string>();
        for (var e = exception; e is not null; e = e.InnerException)
        {
            traceback.Add($"{(e == exception ? "" : "caused by ")}{TypeName(e)}: {e.Message}");
            traceback.AddRange(ScriptFrames(e).Select(Describe));
        }

        var advice = Advice.About(exception);
        if (advice is not null)
        {
            traceback.Add(advice);
        }

        var own = ScriptFrames(exception).FirstOrDefault(frame => frame.Source == cell.Name);
        var line = own.Source is null ? importLine : own.Line;
        var message = WithAdvice(exception.Message, advice);
        return new CellError(TypeName(exception), message, line, Line(cell.Name, line), traceback);
    }

    private static string WithAdvice(string message, string? advice) =>
        advice is null ? message : $"{message}\n{advice}";

    private CellError Make(
        string name,
        string message,
        SourceText cell,
        int? importLine,
        List<(string Source, int Line, string Method)> frames
    )
    {
        var own = frames.FirstOrDefault(frame => frame.Source == cell.Name);
        var line = own.Source is null ? importLine : own.Line;
        if (frames.Count == 0 && line is not null)
        {
            frames = [(cell.Name, line.Value, "")];
        }

        return new CellError(name, message, line, Line(cell.Name, line), [message, .. frames.Select(Describe)]);
    }

    private IEnumerable<(string Source, int Line, string Method)> ScriptFrames(Exception exception)
    {
        foreach (var frame in new StackTrace(exception, fNeedFileInfo: true).GetFrames())
        {
            var method = frame.GetMethod();
            var line = frame.GetFileLineNumber();
            if (method?.DeclaringType is { } type && _scripts.ContainsKey(type.Assembly) && line > 0)
            {
                yield return (frame.GetFileName() ?? "", line, MethodName(method, type));
            }
        }
    }

    private string Describe((string Source, int Line, string Method) frame)
    {
        var source = Path.IsPathRooted(frame.Source)
            ? Path.GetRelativePath(Directory.GetCurrentDirectory(), frame.Source)
            : frame.Source;
        var code = Line(frame.Source, frame.Line);
        return $"   at {source}, line {frame.Line}{(frame.Method.Length > 0 ? $", in {frame.Method}" : "")}"
            + (code is { Length: > 0 } ? $": {code}" : "");
    }

    private static (string Source, int Line) Place(Diagnostic error, SourceText cell)
    {
        if (!error.Location.IsInSource)
        {
            return (cell.Name, 1);
        }

        var position = error.Location.GetLineSpan();
        return (position.Path, position.StartLinePosition.Line + 1);
    }

    private string? Line(string source, int? line)
    {
        if (line is null || !_texts.TryGetValue(source, out var text))
        {
            return null;
        }

        var lines = text.ReplaceLineEndings("\n").Split('\n');
        return line <= lines.Length ? lines[line.Value - 1].Trim() : null;
    }

    private static int? FirstLine(SourceText cell, string start)
    {
        var index = Array.FindIndex(cell.Text.ReplaceLineEndings("\n").Split('\n'), line =>
            line.TrimStart().StartsWith(start, StringComparison.Ordinal)
        );
        return index < 0 ? null : index + 1;
    }

    /// <summary>
    /// A type that a script defines is nested in the class of its cell, whose name means nothing to the reader.
    /// </summary>
    private static string TypeName(Exception exception) => ScriptClass().Replace(exception.GetType().FullName!, "");

    /// <summary>The name that the author gave; nothing for code outside any method.</summary>
    private static string MethodName(MethodBase method, Type type)
    {
        // The compiler names what it makes after the method it comes from: <Pour>d__3.MoveNext, <Pour>b__3_0.
        var made = GeneratedName().Match(method.Name.StartsWith('<') ? method.Name : type.Name);
        var name = made.Success ? made.Groups["name"].Value : method.Name;
        return name is "Initialize" or "Factory" or "MoveNext" or ".ctor" or "Main" ? "" : name;
    }

    [GeneratedRegex(@"^Submission#\d+\+")]
    private static partial Regex ScriptClass();

    [GeneratedRegex("^<+(?<name>[^<>]+)>")]
    private static partial Regex GeneratedName();
}
