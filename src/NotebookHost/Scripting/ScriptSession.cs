using System.Reflection;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using NotebookHost.Cells;
using NotebookHost.Outputs;
using NotebookHost.Packages;

namespace NotebookHost.Scripting;

/// <summary>The C# of one kernel: what its cells declared, and the references and packages that they have.</summary>
internal sealed class ScriptSession
{
    private const int DeepestImport = 32;

    private readonly KernelPackages _packages;
    private readonly KernelAssemblies _assemblies;
    private readonly InteractiveCopy _interactive;
    private readonly ScriptErrors _errors;
    private readonly SubmissionCompiler _compiler;
    private readonly List<MetadataReference> _references;
    private CSharpCompilation? _previous;
    private object?[] _state = new object?[16];

    public ScriptSession(
        KernelOptions options,
        KernelAssemblies assemblies,
        InteractiveCopy interactive,
        ScriptErrors errors
    )
    {
        _assemblies = assemblies;
        _interactive = interactive;
        _errors = errors;
        _packages = new KernelPackages(options.CreatePackageResolver());
        _compiler = new SubmissionCompiler(errors.LoadedFiles, InteractiveCopy.Imports, options.Optimization);
        _references = [.. FrameworkReferences.All, .. InteractiveCopy.CompileFiles.Select(References.FromFile)];
        _previous = _compiler
            .Compile("Kernel", InteractiveCopy.FirstCode, _references, null, CancellationToken.None)
            .Compilation;
    }

    /// <summary>What the next cell will be compiled on.</summary>
    public ScriptState State => new(_previous, [.. _references], InteractiveCopy.Imports);

    /// <summary>Runs a cell. To be called in the kernel's invocation context.</summary>
    public Task RunAsync(CellSource cell, CancellationToken cancellation)
    {
        ConsoleRouter.Route(_interactive.Out, _interactive.Error);
        return RunAsync(cell.Text, cell, 0, cancellation);
    }

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
        foreach (var file in submission.Compilation.DirectiveReferences.OfType<PortableExecutableReference>())
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
            await StartAsync(compiled);
        }
    }

    private async Task StartAsync(SubmissionCode code)
    {
        var assembly = _assemblies.LoadSubmission(new MemoryStream(code.Assembly), new MemoryStream(code.Symbols));
        _errors.AddScript(assembly);
        var start = assembly
            .GetType(code.EntryType)!
            .GetMethod(code.EntryMethod, BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic)!
            .CreateDelegate<Func<object?[], Task<object?>>>();

        // Each submission puts itself into the next free place.
        if (_state[^2] is not null)
        {
            Array.Resize(ref _state, _state.Length * 2);
        }

        var result = await start(_state);
        if (code.HasResult)
        {
            _interactive.ShowResult(result);
        }
    }
}
