using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Host.Mef;
using Microsoft.CodeAnalysis.Text;
using NotebookHost.Scripting;

namespace Workbench.Sessions;

/// <summary>
/// The session's cells as Roslyn's services want them: each a project that is a submission on top of the one before
/// it, and the cell that is being written as the last.
/// </summary>
internal sealed class ScriptWorkspace : IDisposable
{
    private static readonly CSharpParseOptions ParseOptions = new(LanguageVersion.Latest, kind: SourceCodeKind.Script);

    private readonly AdhocWorkspace workspace = new(MefHostServices.DefaultHost);
    private readonly Dictionary<CSharpCompilation, ProjectId> known = new(ReferenceEqualityComparer.Instance);
    private readonly Lock guard = new();
    private Solution? solution;

    /// <summary>The cell that is being written, on top of the session's state.</summary>
    public Document Open(ScriptState state, string code)
    {
        Solution cells;
        ProjectId? last;
        lock (guard)
        {
            solution ??= workspace.CurrentSolution;
            last = Add(state.Previous);
            cells = solution;
        }
        var options = new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, allowUnsafe: true).WithUsings(
            state.Previous is null ? state.Imports : []
        );
        var (withCell, document) = With(cells, last, state.References, options, "cell", code, null);
        return withCell.GetDocument(document)!;
    }

    private ProjectId? Add(CSharpCompilation? compilation)
    {
        // From the first to the last, by hand: a chain of hundreds of cells must not be walked by recursion.
        var missing = new Stack<CSharpCompilation>();
        for (
            var at = compilation;
            at is not null && !known.ContainsKey(at);
            at = at.ScriptCompilationInfo?.PreviousScriptCompilation
        )
        {
            missing.Push(at);
        }
        foreach (var submission in missing)
        {
            var before = submission.ScriptCompilationInfo?.PreviousScriptCompilation;
            // The last tree is the cell's; those before it are files that it loads, which Roslyn loads again.
            var tree = submission.SyntaxTrees[^1];
            var previous = before is null ? null : known[before];
            (solution, var document) = With(
                solution!,
                previous,
                submission.References,
                submission.Options,
                submission.AssemblyName!,
                tree.ToString(),
                tree.FilePath
            );
            known[submission] = document.ProjectId;
        }
        return compilation is null ? null : known[compilation];
    }

    private static (Solution Solution, DocumentId Document) With(
        Solution solution,
        ProjectId? previous,
        IEnumerable<MetadataReference> references,
        CompilationOptions options,
        string name,
        string code,
        string? path
    )
    {
        var project = ProjectInfo.Create(
            ProjectId.CreateNewId(),
            VersionStamp.Create(),
            name,
            name,
            LanguageNames.CSharp,
            compilationOptions: options,
            parseOptions: ParseOptions,
            projectReferences: previous is null ? [] : [new ProjectReference(previous)],
            metadataReferences: references,
            isSubmission: true
        );
        var document = DocumentId.CreateNewId(project.Id);
        var loader = TextLoader.From(TextAndVersion.Create(SourceText.From(code), VersionStamp.Create(), path));
        return (
            solution
                .AddProject(project)
                .AddDocument(
                    DocumentInfo.Create(
                        document,
                        name,
                        sourceCodeKind: SourceCodeKind.Script,
                        loader: loader,
                        filePath: path
                    )
                ),
            document
        );
    }

    public void Dispose() => workspace.Dispose();
}
