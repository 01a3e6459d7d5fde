namespace Microsoft.DotNet.Interactive.Formatting;

/// <summary>Where a formatter writes, and how deep in an object graph it is.</summary>
public class FormatContext(TextWriter writer)
{
    public TextWriter Writer { get; } = writer;

    public int Depth { get; internal set; }
}

/// <summary>Writes a value; false leaves it to the next formatter.</summary>
public delegate bool FormatDelegate<in T>(T value, FormatContext context);
