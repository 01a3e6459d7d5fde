using ServiceModels;

namespace LocalCloud.Protocol.Checks;

/// <summary>Which JSON carries the values of a type.</summary>
internal static class JsonKinds
{
    public static bool Fits(JsonNode value, Shape shape) => value.GetValueKind() == Of(shape);

    /// <exception cref="AwsException">
    /// SerializationException: the member is of another JSON kind, or too large for its type.
    /// </exception>
    public static void Require(JsonNode value, Shape shape, string member)
    {
        if (!Fits(value, shape))
        {
            throw RequestExtensions.WrongType(member, value.GetValueKind(), Of(shape));
        }
        if (shape.Kind == ShapeKind.Integer)
        {
            RequestExtensions.Whole32(value, member);
        }
    }

    private static JsonValueKind Of(Shape shape) =>
        shape.Kind switch
        {
            ShapeKind.String or ShapeKind.Enum => JsonValueKind.String,
            ShapeKind.List => JsonValueKind.Array,
            ShapeKind.Map or ShapeKind.Structure or ShapeKind.Union => JsonValueKind.Object,
            _ => JsonValueKind.Number,
        };
}
