using System.Runtime.InteropServices;

namespace Workshop;

/// <summary>
/// Ctrl+C and SIGTERM, from the program's first moment: the first asks what runs to end and clean up, the second ends
/// the process as if nobody listened.
/// </summary>
internal sealed class Termination : IDisposable
{
    private readonly CancellationTokenSource source = new();
    private readonly List<PosixSignalRegistration> signals = [];
    private int exitCode;

    public Termination()
    {
        Listen(PosixSignal.SIGINT, 130);
        Listen(PosixSignal.SIGTERM, 143);
    }

    public CancellationToken Token => source.Token;

    /// <summary>128 and the signal's number, as shells have it; 0 when there was none.</summary>
    public int ExitCode => Volatile.Read(ref exitCode);

    public void Dispose()
    {
        signals.ForEach(signal => signal.Dispose());
        source.Dispose();
    }

    private void Listen(PosixSignal signal, int code) => signals.Add(PosixSignalRegistration.Create(signal, context =>
            {
                context.Cancel = Interlocked.CompareExchange(ref exitCode, code, 0) == 0;
                source.Cancel();
            }));
}
