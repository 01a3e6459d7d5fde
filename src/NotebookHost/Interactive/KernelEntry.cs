using Microsoft.DotNet.Interactive.Events;

namespace NotebookHost.Interactive;

/// <summary>
/// The way into a kernel. .NET Interactive's formatters are static, so each kernel loads it anew, and this assembly
/// with it: what one notebook registers must not show in another. Only types of the framework can cross from copy to
/// copy.
/// </summary>
internal static class KernelEntry
{
    /// <summary>
    /// Makes the kernel. See <see cref="Scripting.InteractiveCopy"/>, which calls this in the kernel's copy.
    /// </summary>
    public static (
        Func<CancellationToken, Task<Exception?>> RunCell,
        Action<object?> ShowResult,
        TextWriter Out,
        TextWriter Error,
        IDisposable Kernel
    ) Open(
        Func<CancellationToken, Task> runCell,
        Action<string, string?, IEnumerable<KeyValuePair<string, string>>> onOutput
    )
    {
        var (output, error) = ConsoleCapture.Begin();
        var kernel = new ScriptKernel(runCell);
        kernel.KernelEvents.Subscribe(happened => Tell(happened, onOutput));
        return (cancellation => RunAsync(kernel, cancellation), ScriptKernel.ShowResult, output, error, kernel);
    }

    /// <summary>
    /// Why the cell failed, null if it did not. A cancelled cell ends at once, whatever its code does.
    /// </summary>
    private static async Task<Exception?> RunAsync(ScriptKernel kernel, CancellationToken cancellation)
    {
        try
        {
            var result = await kernel.SendAsync(new RunCell(), cancellation);
            return result.Events.OfType<CommandFailed>().FirstOrDefault() is { } failed
                ? failed.Exception ?? new OperationCanceledException(failed.Message)
                : null;
        }
        catch (OperationCanceledException e)
        {
            return e;
        }
    }

    private static void Tell(
        KernelEvent happened,
        Action<string, string?, IEnumerable<KeyValuePair<string, string>>> onOutput
    )
    {
        if (happened is not DisplayEvent shown)
        {
            return;
        }

        var kind = shown switch
        {
            StandardOutputValueProduced => "stdout",
            StandardErrorValueProduced => "stderr",
            ReturnValueProduced => "result",
            DisplayedValueProduced or DisplayedValueUpdated => "display",
            _ => null,
        };
        if (kind is not null)
        {
            onOutput(
                kind,
                shown.ValueId,
                shown.FormattedValues.Select(form => KeyValuePair.Create(form.MimeType, form.Value))
            );
        }
    }
}
