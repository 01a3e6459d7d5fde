using ServiceModels;

namespace LocalCloud.Protocol.Checks;

/// <summary>Checks values of one type of a model. A type without constraints has no check.</summary>
internal abstract class ShapeCheck
{
    /// <param name="value">Of the type's JSON kind.</param>
    public abstract void Check(JsonNode value, Failures failures);
}

/// <summary>Makes the checks of a model's types, each once.</summary>
/// <param name="whole">How the service reads a whole number.</param>
internal sealed class ShapeChecks(ShownValue shown, Func<JsonNode, long> whole)
{
    private readonly Dictionary<Shape, ShapeCheck?> made = [];

    /// <summary>The check of values of that type; null when any will do.</summary>
    public ShapeCheck? Of(Shape shape)
    {
        if (!made.TryGetValue(shape, out var check))
        {
            // A type that holds itself has no constraints of its own on the way down, as far as AWS's models go.
            made[shape] = null;
            made[shape] = check = Make(shape);
        }
        return check;
    }

    private ShapeCheck? Make(Shape shape) =>
        shape.Kind switch
        {
            ShapeKind.String or ShapeKind.Enum => TextCheck.Make(shape, shown),
            ShapeKind.Integer or ShapeKind.Long => NumberCheck.Make(shape, whole),
            ShapeKind.List => ListCheck.Make(shape, this, shown),
            ShapeKind.Map => MapCheck.Make(shape, this, shown),
            ShapeKind.Structure or ShapeKind.Union => StructureCheck.Make(shape, this, shown),
            _ => null,
        };
}
