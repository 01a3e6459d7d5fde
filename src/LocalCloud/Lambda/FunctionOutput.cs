namespace LocalCloud.Lambda;

/// <summary>
/// Stands in for this process's console: what a function writes goes to its own log, all else goes where it went
/// before.
/// </summary>
internal sealed class FunctionOutput : TextWriter
{
    private static readonly AsyncLocal<InvocationLog?> Current = new();
    private static readonly Lock Installing = new();
    private static TextWriter? installedOut;
    private static TextWriter? installedError;

    private readonly TextWriter others;

    private FunctionOutput(TextWriter others) => this.others = others;

    public override Encoding Encoding => others.Encoding;

    private TextWriter? Others => Current.Value is null ? others : null;

    /// <summary>From here on, what the current asynchronous flow writes goes to <paramref name="log"/>.</summary>
    public static void Capture(InvocationLog log)
    {
        lock (Installing)
        {
            // Somebody may have set the console anew in the meantime (a test runner does).
            if (!ReferenceEquals(Console.Out, installedOut))
            {
                Console.SetOut(new FunctionOutput(Console.Out));
                installedOut = Console.Out;
            }
            if (!ReferenceEquals(Console.Error, installedError))
            {
                Console.SetError(new FunctionOutput(Console.Error));
                installedError = Console.Error;
            }
        }
        Current.Value = log;
    }

    public override void Write(char value) => Write([value]);

    public override void Write(string? value) => Write(value.AsSpan());

    public override void Write(char[] buffer, int index, int count) => Write(buffer.AsSpan(index, count));

    public override void Write(ReadOnlySpan<char> buffer)
    {
        if (Current.Value is { } log)
        {
            log.Write(buffer);
            return;
        }
        others.Write(buffer);
    }

    public override void Flush() => Others?.Flush();
}
