using ServiceModels;

namespace LocalCloud.Protocol.Checks;

/// <summary>
/// Values as AWS's messages spell them: <c>[a, b]</c>, <c>{k=v}</c>, <c>Type(member=value, other=null)</c>.
/// </summary>
/// <param name="hidden">Members that AWS's messages show of a type and its public model lacks.</param>
/// <param name="orders">Values of enumerations, and members of structures, in the order in which AWS's messages tell of them.</param>
internal sealed class ShownValue(
    IReadOnlyDictionary<string, string[]> hidden,
    IReadOnlyDictionary<string, string[]> orders
)
{
    /// <summary>An enumeration's values.</summary>
    public string Values(Shape shape) => $"[{string.Join(", ", orders.GetValueOrDefault(shape.Name) ?? shape.Values)}]";

    /// <summary>A structure's members in the order in which they are told of.</summary>
    public IEnumerable<Member> Members(Shape shape) =>
        orders.TryGetValue(shape.Name, out var order)
            ? shape.Members.OrderBy(member => Array.IndexOf(order, member.Name))
            : shape.Members;

    public static bool IsSensitive(Shape shape) => shape.Traits.Has("sensitive");

    /// <summary>A blank and the value in quotes; empty for a value that AWS keeps out of its messages.</summary>
    public string Quoted(JsonNode value, Shape shape) => IsSensitive(shape) ? "" : $" '{Of(value, shape)}'";

    private string Of(JsonNode? value, Shape shape) =>
        (value, shape.Kind) switch
        {
            (null, _) => "null",
            (JsonArray list, ShapeKind.List) => List(list, shape.Find("member")!.Target),
            (JsonObject map, ShapeKind.Map) => Map(map, shape.Find("value")!.Target),
            (JsonObject structure, ShapeKind.Structure or ShapeKind.Union) => Structure(structure, shape),
            (JsonValue text, _) when text.GetValueKind() == JsonValueKind.String => text.GetValue<string>(),
            _ => Json.Text(value),
        };

    private string List(JsonArray list, Shape item) => $"[{string.Join(", ", list.Select(one => Of(one, item)))}]";

    private string Map(JsonObject map, Shape item) =>
        $"{{{string.Join(", ", map.Select(entry => $"{entry.Key}={Of(entry.Value, item)}"))}}}";

    private string Structure(JsonObject structure, Shape shape)
    {
        var members = shape
            .Members.Select(m => $"{LowerFirst(m.Name)}={Of(structure[m.JsonName], m.Target)}")
            .Concat(hidden.GetValueOrDefault(shape.Name, []).Select(name => $"{name}=null"));
        return $"{shape.Name}({string.Join(", ", members)})";
    }

    private static string LowerFirst(string name) => char.ToLowerInvariant(name[0]) + name[1..];
}
