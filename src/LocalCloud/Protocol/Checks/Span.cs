using ServiceModels;

namespace LocalCloud.Protocol.Checks;

/// <summary>The least and the most that a model lets a length or a number be.</summary>
internal readonly record struct Span(double Least, double Most)
{
    public static Span Of(Shape shape, string trait) =>
        new(
            shape.Traits.Number(trait, "min") ?? double.NegativeInfinity,
            shape.Traits.Number(trait, "max") ?? double.PositiveInfinity
        );

    public bool IsAll => double.IsInfinity(Least) && double.IsInfinity(Most);

    /// <summary>What is wrong with that many; null when nothing is.</summary>
    /// <param name="measure">length or value.</param>
    public string? Fault(double count, string measure) =>
        count < Least ? $"Member must have {measure} greater than or equal to {Least}"
        : count > Most ? $"Member must have {measure} less than or equal to {Most}"
        : null;
}
