using System.Text;
using NotebookHost.Notebooks;
using Workbench.Sessions;

namespace Workshop.Commands;

/// <summary>A lesson's session, which the page of `open` starts and speaks with. Nobody needs to call it by hand.</summary>
internal static class SessionCommand
{
    public const string Name = "session";

    public static async Task<int> RunAsync()
    {
        var folder = Repository.Find().Notebooks;
        using var requests = new StreamReader(Console.OpenStandardInput(), new UTF8Encoding(false));
        await using var replies = new StreamWriter(Console.OpenStandardOutput(), new UTF8Encoding(false));
        // What code prints outside a cell's flow would break into the replies.
        Console.SetOut(TextWriter.Null);
        await SessionServer.RunAsync(requests, replies, folder, FirstCells(folder));
        return 0;
    }

    /// <summary>Each notebook is read when it is its turn: the session waits for the first of them only.</summary>
    private static IEnumerable<string> FirstCells(string folder) =>
        Directory
            .EnumerateFiles(folder, "*.ipynb")
            .Order(StringComparer.Ordinal)
            .Select(file => Notebook.Load(file).Cells.FirstOrDefault(cell => cell.Kind == CellKind.Code)?.Source ?? "");
}
