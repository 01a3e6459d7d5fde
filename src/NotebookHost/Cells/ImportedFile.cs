using System.Text.Json;
using Microsoft.DotNet.Interactive.Documents;
using JupyterNotebook = Microsoft.DotNet.Interactive.Documents.Jupyter.Notebook;

namespace NotebookHost.Cells;

/// <summary>Reads what <c>#!import</c> names: the C# of a script, or of each C# cell of a notebook.</summary>
internal static class ImportedFile
{
    public static IReadOnlyList<SourceText> Read(ImportSegment import, string importingSource)
    {
        var path = Path.GetFullPath(import.Path);
        if (!File.Exists(path))
        {
            throw Wrong(
                $"The file '{import.Path}' does not exist in the working directory "
                    + $"'{Directory.GetCurrentDirectory()}'."
            );
        }

        var text = File.ReadAllText(path);
        return Path.GetExtension(path).ToLowerInvariant() switch
        {
            ".csx" or ".cs" => [new SourceText(import.Path, text)],
            ".dib" => Cells(CodeSubmission.Parse(text, Languages())),
            ".ipynb" => Cells(Parse(text)),
            var extension => throw Wrong(
                $"'{import.Path}' can't be imported: the file should be .csx, .cs, .dib or .ipynb, not '{extension}'."
            ),
        };

        DirectiveException Wrong(string message) => new(importingSource, import.Line, message);

        InteractiveDocument Parse(string notebook)
        {
            try
            {
                return JupyterNotebook.Parse(notebook);
            }
            catch (JsonException e)
            {
                throw Wrong($"'{import.Path}' is not a notebook: {e.Message}");
            }
        }

        List<SourceText> Cells(InteractiveDocument document)
        {
            var sources = new List<SourceText>();
            foreach (var (index, cell) in document.Elements.Index().Where(cell => cell.Item.KernelName != "markdown"))
            {
                var name = $"Cell {index + 1} of '{import.Path}'";
                sources.Add(
                    cell.KernelName switch
                    {
                        "csharp" => new SourceText($"{import.Path}, cell {index + 1}", cell.Contents),
                        null => throw Wrong(
                            $"{name} does not name its kernel, so .NET Interactive can't import it. "
                                + "Its metadata should have polyglot_notebook.kernelName \"csharp\"."
                        ),
                        var other => throw Wrong($"{name} is in '{other}'; only csharp works here."),
                    }
                );
            }

            return sources;
        }
    }

    // A .dib file is a text of blocks, each headed by the magic command of its language; others would pass as C#.
    private static KernelInfoCollection Languages()
    {
        var languages = new KernelInfoCollection { DefaultKernelName = "csharp" };
        languages.AddRange(
            new[] { "csharp", "fsharp", "pwsh", "html", "javascript", "mermaid", "sql", "kql", "value", "http" }.Select(
                language => new KernelInfo(language)
            )
        );
        return languages;
    }
}
