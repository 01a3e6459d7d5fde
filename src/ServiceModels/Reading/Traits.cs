namespace ServiceModels;

/// <summary>
/// What a model says about a shape, a member or an operation: <c>@required</c>, <c>@length(min: 1)</c>.
/// </summary>
public sealed class Traits
{
    /// <summary>The key of a trait's only argument, which has no name: <c>@pattern("…")</c>.</summary>
    private const string Unnamed = "";

    private readonly Dictionary<string, IReadOnlyDictionary<string, string>> traits = [];

    public bool Has(string trait) => traits.ContainsKey(trait);

    /// <summary>The trait's only argument; null without the trait or an argument.</summary>
    public string? Text(string trait) => Text(trait, Unnamed);

    /// <summary>The trait's argument of that name; null without it.</summary>
    public string? Text(string trait, string argument) =>
        traits.TryGetValue(trait, out var arguments) && arguments.TryGetValue(argument, out var value) ? value : null;

    /// <summary>The trait's argument of that name as a number; null without it.</summary>
    public double? Number(string trait, string argument) =>
        Text(trait, argument) is { } text
            ? double.Parse(text, System.Globalization.CultureInfo.InvariantCulture)
            : null;

    internal void Set(string trait, IReadOnlyDictionary<string, string> arguments) => traits[trait] = arguments;

    internal void SetAll(Traits others)
    {
        foreach (var other in others.traits)
            traits[other.Key] = other.Value;
    }
}
