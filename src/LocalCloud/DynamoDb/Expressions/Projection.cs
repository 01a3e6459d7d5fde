using LocalCloud.DynamoDb.Values;

namespace LocalCloud.DynamoDb.Expressions;

/// <summary>Cuts an item down to chosen paths. List elements move together, maps keep their shape.</summary>
internal sealed class Projection
{
    private readonly PathTree tree = new();
    private readonly List<DocumentPath> paths = [];

    private Projection() { }

    /// <summary>The top-level attributes that the paths begin with.</summary>
    public IEnumerable<string> Roots => paths.Select(path => path.Root);

    public IReadOnlyList<DocumentPath> Paths => paths;

    /// <summary>
    /// The projection onto paths; null and <paramref name="problem"/> when two of them get in each other's way.
    /// </summary>
    public static Projection? Make(IEnumerable<DocumentPath> paths, out string? problem)
    {
        var projection = new Projection();
        problem = null;
        foreach (var path in paths)
        {
            problem ??= projection.tree.Add(path);
            projection.paths.Add(path);
        }
        return problem is null ? projection : null;
    }

    public static Projection Of(IEnumerable<string> attributes) =>
        Make(attributes.Distinct().Select(a => new DocumentPath(a)), out _)!;

    public Item Apply(Item item)
    {
        var cut = new Item();
        foreach (var (element, branch) in tree.Children)
        {
            if (item.TryGetValue(element.Name!, out var value) && Cut(value, branch) is { } part)
            {
                cut.Add(element.Name!, part);
            }
        }
        return cut;
    }

    private static AttributeValue? Cut(AttributeValue value, PathTree branch)
    {
        if (branch.IsEnd)
        {
            return value;
        }
        if (value is MapValue map)
        {
            var entries = new Item();
            foreach (var (element, child) in branch.Children)
            {
                if (
                    element.Name is { } name
                    && map.Entries.TryGetValue(name, out var inner)
                    && Cut(inner, child) is { } part
                )
                {
                    entries.Add(name, part);
                }
            }
            return entries.Count == 0 ? null : new MapValue(entries);
        }
        if (value is not ListValue list)
        {
            return null;
        }
        var elements = new List<AttributeValue>();
        foreach (var (element, child) in branch.Children.OrderBy(c => c.Key.Index))
        {
            if (
                element.Name is null
                && element.Index < list.Elements.Count
                && Cut(list.Elements[element.Index], child) is { } part
            )
            {
                elements.Add(part);
            }
        }
        return elements.Count == 0 ? null : new ListValue(elements);
    }
}
