using System.Collections.Frozen;
using ServiceModels;

namespace LocalCloud.DynamoDb.Requests.Types;

/// <summary>Makes the types of the model's shapes, each structure once: an attribute value can hold others.</summary>
internal sealed class TypeReader
{
    private readonly Dictionary<Shape, StructureType> structures = [];

    public RequestType Read(Shape shape) =>
        shape.Kind switch
        {
            ShapeKind.Boolean => new FlagType(),
            ShapeKind.Integer => new NumberType("java.lang.Integer"),
            ShapeKind.Long => new NumberType("java.lang.Long"),
            ShapeKind.Float => new NumberType("java.lang.Float"),
            ShapeKind.Double => new NumberType("java.lang.Double"),
            ShapeKind.Timestamp => new NumberType("java.util.Date"),
            ShapeKind.Blob => new BlobType(),
            ShapeKind.List => new ListType(Read(shape.Find("member")!.Target)),
            ShapeKind.Map => new MapType(Read(shape.Find("value")!.Target)),
            ShapeKind.Structure or ShapeKind.Union => ReadStructure(shape),
            _ => new TextType(),
        };

    public StructureType ReadStructure(Shape shape)
    {
        if (!structures.TryGetValue(shape, out var type))
        {
            structures[shape] = type = new StructureType(shape.Name);
            type.Members = shape.Members.ToFrozenDictionary(m => m.JsonName, m => Read(m.Target));
        }
        return type;
    }
}
