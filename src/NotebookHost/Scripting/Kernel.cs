using System.Collections.Concurrent;
using System.Reflection;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using NotebookHost.Cells;
using NotebookHost.Outputs;
using NotebookHost.Packages;

namespace NotebookHost.Scripting;

/// <summary>
/// The C# state of one notebook: runs cells one after the other, each on what the ones before it made.
/// </summary>
public sealed class Kernel
{
    private const int DeepestImport = 32;
    private static int _kernels;

    private readonly KernelOptions _options;
    private readonly StandIns _standIns;
    private readonly KernelPackages _packages;
    private readonly KernelAssemblies _assemblies = new($"Kernel {Interlocked.Increment(ref _kernels)}");
    private readonly ConcurrentDictionary<string, string> _texts = new();
    private readonly SubmissionCompiler _compiler;
    private readonly List<MetadataReference> _references = [.. FrameworkReferences.All];
    private readonly DisplayBridge _display;
    private readonly ScriptErrors _errors;
    private CellOutputs _outputs = new();
    private CSharpCompilation? _previous;
    private object?[] _state = new object?[16];
    private string _workingDirectory;
    private int _executionCount;

    public Kernel(KernelOptions options)
    {
        _options = options;
        _workingDirectory = Path.GetFullPath(options.WorkingDirectory);
        var packages = options.CreatePackageResolver();
        _standIns = packages.StandIns;
        _packages = new KernelPackages(packages);
        _compiler = new SubmissionCompiler(new LoadedFiles(_texts), DisplayBridge.Imports, options.Optimization);
        _errors = new ScriptErrors(_texts);
        var displayApi = DisplayBridge.Find(_standIns);
        _references.Add(References.FromFile(displayApi));
        _assemblies.AddFiles([displayApi], []);
        _display = new DisplayBridge(_assemblies.LoadFromAssemblyPath(displayApi), (id, mimeBundle) =>
            _outputs.Display(id, mimeBundle)
        );
    }

    /// <summary>Runs one cell. What goes wrong in it is in the result, not thrown.</summary>
    /// <param name="name">What errors call it: "Cell 3".</param>
    /// <param name="code">C# script with magic commands.</param>
    /// <exception cref="OperationCanceledException">The caller cancelled.</exception>
    public async Task<CellRun> RunAsync(string name, string code, CancellationToken cancellation = default)
    {
        var outputs = _outputs = new CellOutputs();
        var count = ++_executionCount;
        var source = new SourceText(name, code);
        CellError? error;
        using (var limit = CancellationTokenSource.CreateLinkedTokenSource(cancellation))
        using (await WorkingDirectory.EnterAsync(_workingDirectory, cancellation))
        {
            limit.CancelAfter(_options.CellTimeLimit);
            error = await RunInDirectoryAsync(source, count, limit.Token, cancellation);
            _workingDirectory = Directory.GetCurrentDirectory();
        }

        if (error is not null)
        {
            outputs.Add(CellOutput.Error(error));
        }

        return new CellRun(count, outputs.ToList(), error);
    }

    /// <summary>Runs everyday code that names no files, so it need not wait for the working directory.</summary>
    internal Task WarmUpAsync() =>
        RunSourceAsync(
            new SourceText(
                "Warm-up",
                "var a = await Task.FromResult(1); display(new[] { new { a } }.Where(x => x.a > 0));"
            ),
            new CellProgress(),
            1,
            0,
            CancellationToken.None
        );

    private async Task<CellError?> RunInDirectoryAsync(
        SourceText cell,
        int count,
        CancellationToken limit,
        CancellationToken cancellation
    )
    {
        var progress = new CellProgress();
        try
        {
            // On the thread pool, so that code which blocks its thread can still be left alone.
            var run = Task.Run(
                () =>
                {
                    ConsoleRouter.Route((stream, text) => _outputs.Write(stream, text));
                    return RunSourceAsync(cell, progress, count, 0, limit);
                },
                CancellationToken.None
            );
            await run.WaitAsync(limit);
            return null;
        }
        catch (OperationCanceledException) when (cancellation.IsCancellationRequested)
        {
            throw;
        }
        catch (OperationCanceledException) when (limit.IsCancellationRequested)
        {
            return _errors.TimedOut(cell, _options.CellTimeLimit);
        }
        catch (Exception e)
        {
            return _errors.From(e, cell, progress.CellLine);
        }
    }

    private async Task RunSourceAsync(
        SourceText source,
        CellProgress progress,
        int count,
        int depth,
        CancellationToken limit
    )
    {
        _texts[source.Name] = source.Text;
        var segments = CellParser.Parse(source);
        await AddPackagesAsync(segments.OfType<CodeSegment>().SelectMany(segment => segment.Packages), limit);
        foreach (var segment in segments)
        {
            limit.ThrowIfCancellationRequested();
            switch (segment)
            {
                case CodeSegment code:
                    await RunCodeAsync(source.Name, code.Text, count, limit);
                    break;
                case ImportSegment import when depth == DeepestImport:
                    throw new DirectiveException(
                        source.Name,
                        import.Line,
                        $"Files import each other more than {DeepestImport} deep; '{import.Path}' is one of them."
                    );
                case ImportSegment import:
                    progress.CellLine = depth == 0 ? import.Line : progress.CellLine;
                    foreach (var imported in ImportedFile.Read(import, source.Name))
                    {
                        await RunSourceAsync(imported, progress, count, depth + 1, limit);
                    }

                    progress.CellLine = depth == 0 ? null : progress.CellLine;
                    break;
            }
        }
    }

    private async Task AddPackagesAsync(IEnumerable<PackageReference> packages, CancellationToken limit)
    {
        var added = await _packages.AddAsync(packages, Directory.GetCurrentDirectory(), limit);
        if (added is null)
        {
            return;
        }

        foreach (var note in added.Notes)
        {
            _outputs.Write("stdout", note + "\n");
        }

        _references.AddRange(added.CompileFiles.Select(References.FromFile).Except(_references));
        _assemblies.AddFiles(added.RuntimeFiles, added.NativeFiles);
    }

    private async Task RunCodeAsync(string name, string code, int count, CancellationToken limit)
    {
        var submission = _compiler.Compile(name, code, _references, _previous, limit);
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
            await StartAsync(compiled, count);
        }
    }

    private async Task StartAsync(SubmissionCode code, int count)
    {
        var assembly = _assemblies.LoadSubmission(code.Assembly, code.Symbols);
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
            _outputs.Add(CellOutput.Result(_display.Format(result), count));
        }
    }

    private sealed class CellProgress
    {
        /// <summary>The line of the cell that imports what runs now; null while the cell's own code runs.</summary>
        public int? CellLine { get; set; }
    }
}
