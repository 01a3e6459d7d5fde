using System.Text.RegularExpressions;
using NotebookHost.Packages;

namespace NotebookHost.Cells;

/// <summary>Splits a cell at its magic commands, and takes the packages out of its C#.</summary>
internal static partial class CellParser
{
    private const string WhatWorks =
        "In a C# cell these do: #!csharp, #!import FILE, #r \"nuget: PACKAGE, VERSION\", #r \"FILE.dll\", "
        + "#load \"FILE.csx\".";

    /// <exception cref="DirectiveException">A magic command is unknown or not complete.</exception>
    public static IReadOnlyList<Segment> Parse(SourceText source)
    {
        var segments = new List<Segment>();
        var code = new CodeLines();
        var lines = source.Text.ReplaceLineEndings("\n").Split('\n');
        for (var i = 0; i < lines.Length; i++)
        {
            var line = lines[i];
            if (Nuget().Match(line) is { Success: true } nuget)
            {
                code.AddPackage(Package(nuget, source, i + 1));
            }
            else if (RestoreSource().IsMatch(line))
            {
                throw new DirectiveException(
                    source.Name,
                    i + 1,
                    "#i does not work here. Name the package source in a nuget.config beside the notebook "
                        + "or above it."
                );
            }
            else if (!Magic().IsMatch(line))
            {
                code.Add(line);
            }
            else if (ImportPath(line, source, i + 1) is { } path)
            {
                code.MoveTo(segments);
                segments.Add(new ImportSegment(path, i + 1));
                code = new CodeLines(blankLines: i + 1);
            }
            else
            {
                code.Add("");
            }
        }

        code.MoveTo(segments);
        return segments;
    }

    /// <summary>The file to import; null for a command that only says "this is C#".</summary>
    private static string? ImportPath(string line, SourceText source, int lineNumber)
    {
        var magic = Magic().Match(line);
        var command = magic.Groups["command"].Value;
        var argument = magic.Groups["argument"].Value.Trim().Trim('"');
        switch (command)
        {
            case "#!csharp" or "#!c#" or "#!C#" when argument.Length == 0:
                return null;
            case "#!import" when argument.Length > 0:
                return argument;
            case "#!import":
                throw new DirectiveException(
                    source.Name,
                    lineNumber,
                    "#!import needs the path of a file: #!import ../helpers/workshop.csx"
                );
            default:
                throw new DirectiveException(source.Name, lineNumber, $"{command} does not work here. {WhatWorks}");
        }
    }

    private static PackageReference Package(Match nuget, SourceText source, int lineNumber)
    {
        var parts = nuget.Groups["package"].Value.Split(',', StringSplitOptions.TrimEntries);
        if (parts.Length > 2 || parts[0].Length == 0 || parts[0].Contains(' '))
        {
            throw new DirectiveException(
                source.Name,
                lineNumber,
                $"'{nuget.Groups["package"].Value.Trim()}' is not a package and a version. "
                    + "It should read: #r \"nuget: PACKAGE, VERSION\""
            );
        }

        return new PackageReference(parts[0], parts.Length == 2 && parts[1].Length > 0 ? parts[1] : null);
    }

    [GeneratedRegex("""^\s*#r\s+"nuget:\s*(?<package>[^"]*)"\s*(//.*)?$""", RegexOptions.IgnoreCase)]
    private static partial Regex Nuget();

    [GeneratedRegex("""^\s*#i\s+"nuget:""", RegexOptions.IgnoreCase)]
    private static partial Regex RestoreSource();

    [GeneratedRegex(@"^\s*(?<command>#!\S*)(?<argument>.*)$")]
    private static partial Regex Magic();

    private sealed class CodeLines(int blankLines = 0)
    {
        private readonly List<string> _lines = [.. Enumerable.Repeat("", blankLines)];
        private readonly List<PackageReference> _packages = [];

        public void Add(string line) => _lines.Add(line);

        public void AddPackage(PackageReference package)
        {
            _packages.Add(package);
            _lines.Add("");
        }

        public void MoveTo(List<Segment> segments)
        {
            if (_packages.Count > 0 || _lines.Any(line => !string.IsNullOrWhiteSpace(line)))
            {
                segments.Add(new CodeSegment(string.Join('\n', _lines), _packages));
            }
        }
    }
}
