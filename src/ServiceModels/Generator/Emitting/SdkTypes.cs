namespace ServiceModels.Generator.Emitting;

/// <summary>The C# types of members: value types nullable, enumerations in collections as plain text.</summary>
internal static class SdkTypes
{
    public static string Of(Member member) =>
        member.Traits.Has("sdk#dateTime") ? "DateTime?" : Of(member.Target) + (IsValue(member.Target) ? "?" : "");

    public static bool IsCollection(Shape shape) => shape.Kind is ShapeKind.List or ShapeKind.Map;

    /// <summary>The type of a list's items.</summary>
    public static string Item(Shape list) => Inner(list.Find("member")!.Target);

    private static string Of(Shape shape) =>
        shape.Kind switch
        {
            ShapeKind.String => "string",
            ShapeKind.Boolean => "bool",
            ShapeKind.Integer => "int",
            ShapeKind.Long => "long",
            ShapeKind.Float => "float",
            ShapeKind.Double => "double",
            ShapeKind.Timestamp => "DateTime",
            ShapeKind.Blob => shape.Traits.Has("streaming") ? "Stream" : "MemoryStream",
            ShapeKind.List => $"List<{Item(shape)}>",
            ShapeKind.Map => $"Dictionary<{Inner(shape.Find("key")!.Target)}, {Inner(shape.Find("value")!.Target)}>",
            _ => SdkNames.Type(shape),
        };

    private static string Inner(Shape shape) => shape.Kind == ShapeKind.Enum ? "string" : Of(shape);

    private static bool IsValue(Shape shape) =>
        shape.Kind
            is ShapeKind.Boolean
                or ShapeKind.Integer
                or ShapeKind.Long
                or ShapeKind.Float
                or ShapeKind.Double
                or ShapeKind.Timestamp;
}
