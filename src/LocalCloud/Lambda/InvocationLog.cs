namespace LocalCloud.Lambda;

/// <summary>What one invocation writes, line by line, between Lambda's own START, END and REPORT lines.</summary>
internal sealed class InvocationLog(TimeProvider clock)
{
    private const int TailBytes = 4 * 1024;
    private const int MostLineCharacters = 256 * 1024;
    private const int MostLines = 10_000;

    private readonly List<(long TimeMs, string Text)> lines = [];
    private readonly StringBuilder open = new();
    private bool closed;

    /// <summary>Takes what a function writes; complete lines become events.</summary>
    public void Write(ReadOnlySpan<char> text)
    {
        lock (lines)
        {
            while (!closed)
            {
                var end = text.IndexOf('\n');
                if (end < 0)
                {
                    open.Append(text[..Math.Min(text.Length, Math.Max(0, MostLineCharacters - open.Length))]);
                    return;
                }
                open.Append(text[..end].TrimEnd('\r'));
                Add(open.ToString());
                open.Clear();
                text = text[(end + 1)..];
            }
        }
    }

    /// <summary>A line of the runtime's own; one that the function left open ends before it.</summary>
    public void WriteLine(string line)
    {
        lock (lines)
        {
            EndLine();
            Write(line + "\n");
        }
    }

    /// <summary>All lines so far; what an abandoned function writes later is dropped.</summary>
    public IReadOnlyList<(long TimeMs, string Text)> Close()
    {
        lock (lines)
        {
            EndLine();
            closed = true;
            return lines;
        }
    }

    /// <summary>The last 4 KB, as Invoke's LogResult gives it.</summary>
    public static string Tail(IReadOnlyList<(long TimeMs, string Text)> lines)
    {
        var all = Encoding.UTF8.GetBytes(string.Join('\n', lines.Select(l => l.Text)) + "\n");
        return Encoding.UTF8.GetString(all, Math.Max(0, all.Length - TailBytes), Math.Min(TailBytes, all.Length));
    }

    private void EndLine()
    {
        if (open.Length > 0 && !closed)
        {
            Add(open.ToString());
            open.Clear();
        }
    }

    private void Add(string text)
    {
        // A function that writes without end must not fill the memory.
        if (lines.Count < MostLines)
        {
            lines.Add((clock.GetUtcNow().ToUnixTimeMilliseconds(), text));
        }
    }
}
