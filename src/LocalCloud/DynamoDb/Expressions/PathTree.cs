namespace LocalCloud.DynamoDb.Expressions;

/// <summary>
/// Document paths that must not get in each other's way. They stand in a tree, so that a path that overlaps or
/// conflicts with an earlier one is found on its own way down.
/// </summary>
internal sealed class PathTree
{
    private readonly Dictionary<PathElement, PathTree> children = [];
    private DocumentPath? path;
    private bool wholeEnds;

    /// <summary>The children in the order in which they were added; an end has none.</summary>
    public IEnumerable<KeyValuePair<PathElement, PathTree>> Children => children;

    public bool IsEnd => wholeEnds;

    /// <summary>Adds a path; when it can't stand beside an earlier one, DynamoDB's message says why.</summary>
    public string? Add(DocumentPath added)
    {
        var node = this;
        foreach (var element in added.Elements)
        {
            if (node.wholeEnds)
            {
                return Message("overlap", node.path!, added);
            }
            if (node.children.Count > 0 && node.children.Keys.First().Name is null != element.Name is null)
            {
                return Message("conflict", node.children.Values.First().path!, added);
            }
            if (!node.children.TryGetValue(element, out var child))
            {
                node.children.Add(element, child = new PathTree { path = added });
            }
            node = child;
        }
        if (node.wholeEnds || node.children.Count > 0)
        {
            return Message("overlap", node.path!, added);
        }
        node.wholeEnds = true;
        return null;
    }

    private static string Message(string verb, DocumentPath one, DocumentPath two) =>
        $"Two document paths {verb} with each other; must remove or rewrite one of these paths; path one: {one}, path two: {two}";
}
