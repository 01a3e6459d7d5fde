using Microsoft.DotNet.Interactive;
using Microsoft.DotNet.Interactive.Commands;
using Microsoft.DotNet.Interactive.Events;
using Microsoft.DotNet.Interactive.Formatting;

namespace NotebookHost.Interactive;

/// <summary>
/// The kernel that a notebook's code sees as Kernel.Current: schedule, cancellation, events and formatters are .NET
/// Interactive's, running the code is the host's.
/// </summary>
internal sealed class ScriptKernel : Microsoft.DotNet.Interactive.Kernel, IKernelCommandHandler<RequestInput>
{
    private readonly Func<CancellationToken, Task> _runCell;

    public ScriptKernel(Func<CancellationToken, Task> runCell)
        : base("csharp")
    {
        _runCell = runCell;
        KernelInfo.LanguageName = "C#";
        KernelInfo.DisplayName = "csharp - C# Script";
        RegisterCommandHandler<RunCell>(RunAsync);
    }

    Task IKernelCommandHandler<RequestInput>.HandleAsync(RequestInput command, KernelInvocationContext context)
    {
        context.Fail(
            command,
            message: $"This notebook runs without an editor, so nobody can answer the question '{command.Prompt}'. "
                + "Open it in VS Code or Jupyter, or give the value in the cell."
        );
        return Task.CompletedTask;
    }

    /// <summary>Shows the value of a cell's last expression, as .NET Interactive's C# kernel does.</summary>
    public static void ShowResult(object? value)
    {
        var context = KernelInvocationContext.Current;
        var formatted = value switch
        {
            FormattedValue one => [one],
            IEnumerable<FormattedValue> many => [.. many],
            _ => FormattedValue.CreateManyFromObject(value),
        };
        context.Publish(new ReturnValueProduced(value, context.Command, formatted));
    }

    private async Task RunAsync(RunCell command, KernelInvocationContext context)
    {
        try
        {
            // On the thread pool, so that a cell that blocks its thread does not block the kernel once it is cancelled.
            await Task.Run(() => _runCell(context.CancellationToken), CancellationToken.None);
        }
        catch (Exception e)
        {
            context.Fail(command, e);
        }
    }
}
