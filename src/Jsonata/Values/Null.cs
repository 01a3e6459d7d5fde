namespace Jsonata.Values;

/// <summary>JSON's null. A C# null is undefined: no value at all.</summary>
internal sealed class Null
{
    private Null() { }

    public static Null Value { get; } = new();
}
