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

    /// <param name="inBackground">
    /// Ctrl+C, and the end of a terminal or of a notebook's kernel, reach all that was started there. What runs in the
    /// background outlives them, and ends by SIGTERM only.
    /// </param>
    public Termination(bool inBackground)
    {
        Listen(PosixSignal.SIGTERM, 143);
        if (inBackground)
        {
            PosixSignal[] others = [PosixSignal.SIGINT, PosixSignal.SIGQUIT, PosixSignal.SIGHUP];
            signals.AddRange(others.Select(s => PosixSignalRegistration.Create(s, context => context.Cancel = true)));
        }
        else
        {
            Listen(PosixSignal.SIGINT, 130);
        }
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
