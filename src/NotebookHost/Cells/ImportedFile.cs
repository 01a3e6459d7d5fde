using NotebookHost.Notebooks;

namespace NotebookHost.Cells;

/// <summary>Reads what <c>#!import</c> names: the C# of a script, or of each C# cell of a notebook.</summary>
internal static class ImportedFile
{
    public static IReadOnlyList<SourceText> Read(ImportSegment import, string importingSource)
    {
        var path = Path.GetFullPath(import.Path);
        if (!File.Exists(path))
        {
            throw new DirectiveException(
                importingSource,
                import.Line,
                $"The file '{import.Path}' does not exist in the working directory "
                    + $"'{Directory.GetCurrentDirectory()}'."
            );
        }

        return Path.GetExtension(path).ToLowerInvariant() switch
        {
            ".csx" or ".cs" => [new SourceText(import.Path, File.ReadAllText(path))],
            ".dib" => Blocks(import, importingSource, File.ReadAllText(path)),
            ".ipynb" => Cells(import, importingSource, Notebook.Load(path)),
            var extension => throw new DirectiveException(
                importingSource,
                import.Line,
                $"'{import.Path}' can't be imported: the file should be .csx, .cs, .dib or .ipynb, not '{extension}'."
            ),
        };
    }

    private static List<SourceText> Cells(ImportSegment import, string importingSource, Notebook notebook)
    {
        var sources = new List<SourceText>();
        foreach (var (index, cell) in notebook.Cells.Index().Where(cell => cell.Item.Kind == CellKind.Code))
        {
            var language = (string?)cell.Metadata["polyglot_notebook"]?["kernelName"]
                ?? (string?)cell.Metadata["dotnet_interactive"]?["language"]
                ?? throw new DirectiveException(
                    importingSource,
                    import.Line,
                    $"Cell {index + 1} of '{import.Path}' does not name its kernel, so .NET Interactive can't import "
                        + "it. Its metadata should have polyglot_notebook.kernelName \"csharp\"."
                );
            if (language != "csharp")
            {
                throw new DirectiveException(
                    importingSource,
                    import.Line,
                    $"Cell {index + 1} of '{import.Path}' is in '{language}'; only csharp works here."
                );
            }

            sources.Add(new SourceText($"{import.Path}, cell {index + 1}", cell.Source));
        }

        return sources;
    }

    // A .dib file is a text of blocks, each headed by the magic command of its language.
    private static List<SourceText> Blocks(ImportSegment import, string importingSource, string text)
    {
        var lines = text.ReplaceLineEndings("\n").Split('\n');
        string[] languages =
        [
            "csharp",
            "markdown",
            "meta",
            "fsharp",
            "pwsh",
            "html",
            "javascript",
            "mermaid",
            "sql",
            "kql",
            "value",
            "http",
        ];
        var code = new string[lines.Length];
        var language = "csharp";
        for (var i = 0; i < lines.Length; i++)
        {
            var line = lines[i].Trim();
            var heading = line.StartsWith("#!", StringComparison.Ordinal) && languages.Contains(line[2..]);
            language = heading ? line[2..] : language;
            if (heading && language is not ("csharp" or "markdown" or "meta"))
            {
                throw new DirectiveException(
                    importingSource,
                    import.Line,
                    $"Line {i + 1} of '{import.Path}' starts a block in '{language}'; "
                        + "only csharp and markdown work here."
                );
            }

            code[i] = heading || language != "csharp" ? "" : lines[i];
        }

        return [new SourceText(import.Path, string.Join('\n', code))];
    }
}
