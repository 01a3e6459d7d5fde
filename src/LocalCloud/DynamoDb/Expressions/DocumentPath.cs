using LocalCloud.DynamoDb.Values;

namespace LocalCloud.DynamoDb.Expressions;

/// <summary>
/// One step into a document: a name in a map or, when <see cref="Name"/> is null, an index in a list.
/// </summary>
internal readonly record struct PathElement(string? Name, int Index)
{
    public override string ToString() => Name ?? $"[{Index}]";
}

/// <summary>Where an attribute stands in an item: <c>a.b[2]</c>.</summary>
internal sealed class DocumentPath(IReadOnlyList<PathElement> elements)
{
    public DocumentPath(string attribute)
        : this([new PathElement(attribute, 0)]) { }

    public IReadOnlyList<PathElement> Elements => elements;

    public string Root => elements[0].Name!;

    public bool IsNested => elements.Count > 1;

    public AttributeValue? Find(Item item)
    {
        var value = item.GetValueOrDefault(Root);
        for (var i = 1; i < elements.Count && value is not null; i++)
        {
            value = Step(value, elements[i]);
        }
        return value;
    }

    public static AttributeValue? Step(AttributeValue value, PathElement element) =>
        (element.Name, value) switch
        {
            ({ } name, MapValue map) => map.Entries.GetValueOrDefault(name),
            (null, ListValue list) => element.Index < list.Elements.Count ? list.Elements[element.Index] : null,
            _ => null,
        };

    public bool SameAs(DocumentPath other) => elements.SequenceEqual(other.Elements);

    /// <summary>As DynamoDB's messages show a path: <c>[a, b, [2]]</c>.</summary>
    public override string ToString() => $"[{string.Join(", ", elements)}]";
}
