using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using NotebookHost.Cells;
using NotebookHost.Packages;

namespace NotebookHost.Scripting;

/// <summary>The C# of one kernel: what its cells declared, and the references and packages that they have.</summary>
internal sealed class ScriptSession
{
    private const int DeepestImport = 32;

    private readonly KernelPackages _packages;
    private readonly KernelAssemblies _assemblies;
    private readonly Func<SubmissionCode, Task> _run;
    private readonly ScriptErrors _errors;
    private readonly SubmissionCompiler _compiler;
    private readonly List<MetadataReference> _references;
    private CSharpCompilation? _previous;

    /// <param name="run">Runs what was compiled.</param>
    public ScriptSession(
        KernelOptions options,
        KernelAssemblies assemblies,
        ScriptErrors errors,
        Func<SubmissionCode, Task> run
    )
    {
        _assemblies = assemblies;
        _run = run;
        _errors = errors;
        _packages = new KernelPackages(options.CreatePackageResolver());
        _compiler = new SubmissionCompiler(errors.LoadedFiles, InteractiveCopy.Imports, options);
        _references = FirstReferences();
        _previous = _compiler
            .Compile("Kernel", InteractiveCopy.FirstCode, _references, null, CancellationToken.None)
            .Compilation;
    }

    /// <summary>Compiles everyday code for nothing.</summary>
    public static void WarmUp(KernelOptions options) => SubmissionCompiler.WarmUp(options, FirstReferences());

    /// <summary>What the next cell will be compiled on.</summary>
    public ScriptState State => new(_previous, [.. _references], InteractiveCopy.Imports);

    /// <summary>Runs a cell. To be called in the kernel's invocation context.</summary>
    public Task RunAsync(CellSource cell, CancellationToken cancellation) => RunAsync(cell.Text, cell, 0, cancellation);

    private static List<MetadataReference> FirstReferences() =>
        [.. FrameworkReferences.All, .. InteractiveCopy.CompileFiles.Select(References.FromFile)];

    private async Task RunAsync(SourceText source, CellSource cell, int depth, CancellationToken cancellation)
    {
        _errors.AddText(source.Name, source.Text);
        var segments = CellParser.Parse(source);
        await AddPackagesAsync(segments.OfType<CodeSegment>().SelectMany(segment => segment.Packages), cancellation);
        foreach (var segment in segments)
        {
            cancellation.ThrowIfCancellationRequested();
            switch (segment)
            {
                case CodeSegment code:
                    await RunCodeAsync(source.Name, code.Text, cancellation);
                    break;
                case ImportSegment import when depth == DeepestImport:
                    throw new DirectiveException(
                        source.Name,
                        import.Line,
                        $"Files import each other more than {DeepestImport} deep; '{import.Path}' is one of them."
                    );
                case ImportSegment import:
                    cell.ImportLine = depth == 0 ? import.Line : cell.ImportLine;
                    foreach (var imported in ImportedFile.Read(import, source.Name))
                    {
                        await RunAsync(imported, cell, depth + 1, cancellation);
                    }

                    cell.ImportLine = depth == 0 ? null : cell.ImportLine;
                    break;
            }
        }
    }

    private async Task AddPackagesAsync(IEnumerable<PackageReference> packages, CancellationToken cancellation)
    {
        var added = await _packages.AddAsync(packages, Directory.GetCurrentDirectory(), cancellation);
        if (added is null)
        {
            return;
        }

        foreach (var note in added.Notes)
        {
            Console.WriteLine(note);
        }

        _references.AddRange(added.CompileFiles.Select(References.FromFile).Except(_references));
        _assemblies.AddFiles(added.RuntimeFiles, added.NativeFiles);
    }

    private async Task RunCodeAsync(string name, string code, CancellationToken cancellation)
    {
        var submission = _compiler.Compile(name, code, _references, _previous, cancellation);
        foreach (var file in submission.Files)
        {
            if (!_references.Contains(file))
            {
                _references.Add(file);
                _assemblies.AddWithNeighbours(file.FilePath!);
            }
        }

        _previous = submission.Compilation;
        if (submission.Code is { } compiled)
        {
            await _run(compiled);
        }
    }
}
