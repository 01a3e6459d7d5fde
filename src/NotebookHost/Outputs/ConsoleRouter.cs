namespace NotebookHost.Outputs;

/// <summary>
/// Console output of code that a kernel runs goes to that kernel; everybody else's goes where it went before.
/// The kernel is found through the flow of async calls, so tasks and threads that a cell starts belong to it too.
/// </summary>
internal static class ConsoleRouter
{
    private static readonly AsyncLocal<(TextWriter Out, TextWriter Error)?> Current = new();
    private static readonly Lock Installing = new();
    private static bool _installed;

    /// <summary>From here on, in this flow of calls, console output goes to these.</summary>
    public static void Route(TextWriter output, TextWriter error)
    {
        Install();
        Current.Value = (output, error);
    }

    private static void Install()
    {
        lock (Installing)
        {
            if (_installed)
            {
                return;
            }

            Console.SetOut(new RoutedWriter(current => current.Out, Console.Out));
            Console.SetError(new RoutedWriter(current => current.Error, Console.Error));
            Console.SetIn(new RoutedReader(Console.In));
            _installed = true;
        }
    }

    private sealed class RoutedWriter(Func<(TextWriter Out, TextWriter Error), TextWriter> choose, TextWriter elsewhere)
        : TextWriter
    {
        public override Encoding Encoding => elsewhere.Encoding;

        public override string NewLine => "\n";

        public override void Write(char value) => Write(value.ToString());

        public override void Write(char[] buffer, int index, int count) => Write(new string(buffer, index, count));

        public override void Write(ReadOnlySpan<char> buffer) => Write(buffer.ToString());

        public override void Write(string? value) =>
            (Current.Value is { } current ? choose(current) : elsewhere).Write(value);

        public override void WriteLine() => Write(Current.Value is null ? elsewhere.NewLine : "\n");

        public override void WriteLine(string? value) =>
            Write(value + (Current.Value is null ? elsewhere.NewLine : "\n"));

        public override void Flush() => elsewhere.Flush();
    }

    // Nobody sits at a notebook's keyboard: reading ends at once.
    private sealed class RoutedReader(TextReader elsewhere) : TextReader
    {
        public override int Peek() => Current.Value is null ? elsewhere.Peek() : -1;

        public override int Read() => Current.Value is null ? elsewhere.Read() : -1;

        public override int Read(char[] buffer, int index, int count) =>
            Current.Value is null ? elsewhere.Read(buffer, index, count) : 0;

        public override string? ReadLine() => Current.Value is null ? elsewhere.ReadLine() : null;

        public override string ReadToEnd() => Current.Value is null ? elsewhere.ReadToEnd() : "";
    }
}
