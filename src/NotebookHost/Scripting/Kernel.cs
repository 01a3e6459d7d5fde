using NotebookHost.Cells;
using NotebookHost.Outputs;
using NotebookHost.Packages;

namespace NotebookHost.Scripting;

/// <summary>
/// The kernel of one notebook: runs cells one after the other, each on what the ones before it made. It is .NET
/// Interactive's kernel, with a compiler of its own that knows the failing line.
/// </summary>
public sealed class Kernel : IDisposable
{
    private static int _kernels;

    private readonly KernelOptions _options;
    private readonly SemaphoreSlim _turn = new(1);
    private readonly InteractiveCopy _interactive;
    private readonly ScriptErrors _errors = new();
    private readonly ScriptSession _session;
    private CellOutputs _outputs = new(1, null);
    private CellSource _cell = new(new SourceText("", ""));
    private string _workingDirectory;
    private int _executionCount;
    private volatile Task _code = Task.CompletedTask;

    public Kernel(KernelOptions options)
    {
        _options = options;
        _workingDirectory = Path.GetFullPath(options.WorkingDirectory);
        var assemblies = new KernelAssemblies($"Kernel {Interlocked.Increment(ref _kernels)}");
        _interactive = new InteractiveCopy(assemblies, RunCodeAsync, (kind, id, forms) =>
            _outputs.Add(kind, id, forms)
        );
        _session = new ScriptSession(
            options,
            assemblies,
            _errors,
            new SubmissionRunner(assemblies, _interactive, _errors).RunAsync
        );
    }

    /// <summary>What the next cell will be compiled on.</summary>
    public ScriptState State => _session.State;

    /// <summary>Completes when the code of the last cell has ended: after a cancelled cell's answer, or never.</summary>
    public Task CodeEnded => _code;

    /// <inheritdoc cref="RunAsync(string, string, Action{OutputChange}, CancellationToken)"/>
    public Task<CellRun> RunAsync(string name, string code, CancellationToken cancellation = default) =>
        RunAsync(name, code, null, cancellation);

    /// <summary>
    /// Runs one cell. What goes wrong in it is in the result, not thrown; also that it was cancelled. A cell that is
    /// cancelled ends at once and the next may run; its code goes on in the background unless it heeds
    /// <c>KernelInvocationContext.Current.CancellationToken</c>.
    /// </summary>
    /// <param name="name">What errors call it: "Cell 3".</param>
    /// <param name="code">C# script with magic commands.</param>
    /// <param name="onOutput">Hears of each output while the cell runs, on the thread that made it.</param>
    /// <param name="cancellation">Ends the cell.</param>
    public async Task<CellRun> RunAsync(
        string name,
        string code,
        Action<OutputChange>? onOutput,
        CancellationToken cancellation = default
    )
    {
        var cell = new SourceText(name, code);
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        try
        {
            await _turn.WaitAsync(cancellation);
        }
        catch (OperationCanceledException)
        {
            return new CellRun(_executionCount, [], _errors.Cancelled(cell));
        }

        try
        {
            var outputs = _outputs = new CellOutputs(++_executionCount, onOutput);
            _cell = new CellSource(cell);
            var error = await RunCellAsync(limit, cancellation);
            if (error is not null)
            {
                outputs.Add(error);
            }

            return new CellRun(_executionCount, outputs.ToList(), error);
        }
        finally
        {
            _turn.Release();
        }
    }

    /// <summary>Ends the kernel. A cell that still runs is left alone.</summary>
    public void Dispose() => _interactive.Dispose();

    /// <summary>
    /// Runs a cell of nothing, so that the first one need not wait for what runs cells. It counts as none.
    /// </summary>
    public Task WarmUpAsync() => _interactive.RunCellAsync(CancellationToken.None);

    /// <summary>
    /// Compiles a cell without running it, so that it is ready when a kernel runs it first. What is wrong with it is said
    /// then.
    /// </summary>
    /// <param name="options">Those of the kernel that will run it.</param>
    /// <param name="name">What errors will call it.</param>
    public static async Task RehearseAsync(KernelOptions options, string name, string code)
    {
        var errors = new ScriptErrors();
        var assemblies = new KernelAssemblies("Rehearsal");
        var session = new ScriptSession(options, assemblies, errors, _ => Task.CompletedTask);
        try
        {
            await session.RunAsync(new CellSource(new SourceText(name, code)), CancellationToken.None);
        }
        catch (Exception e)
            when (e is CompilationFailedException or DirectiveException or PackageException or IOException)
        {
            // The kernel that runs it says so to who reads it.
        }
    }

    private async Task RunCodeAsync(CancellationToken cancellation)
    {
        var ended = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        _code = ended.Task;
        try
        {
            ConsoleRouter.Route(_interactive.Out, _interactive.Error);
            await _session.RunAsync(_cell, cancellation);
        }
        finally
        {
            ended.SetResult();
        }
    }

    private async Task<CellError?> RunCellAsync(CancellationTokenSource limit, CancellationToken cancellation)
    {
        var cell = _cell;
        try
        {
            using (await WorkingDirectory.EnterAsync(_workingDirectory, limit.Token))
            {
                limit.CancelAfter(_options.CellTimeLimit);
                var failure = await _interactive.RunCellAsync(limit.Token);
                _workingDirectory = Directory.GetCurrentDirectory();
                return failure switch
                {
                    null => null,
                    _ when cancellation.IsCancellationRequested => _errors.Cancelled(cell.Text),
                    _ when limit.IsCancellationRequested => _errors.TimedOut(cell.Text, _options.CellTimeLimit),
                    _ => _errors.From(failure, cell.Text, cell.ImportLine),
                };
            }
        }
        catch (OperationCanceledException)
        {
            return _errors.Cancelled(cell.Text);
        }
    }
}
