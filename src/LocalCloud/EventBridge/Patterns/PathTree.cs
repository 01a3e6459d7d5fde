namespace LocalCloud.EventBridge.Patterns;

/// <summary>
/// The paths that patterns ask for, so that the rest of an event is skipped. A dot inside a key counts as a step, as it
/// does on AWS: <c>{"a.b": …}</c> and <c>{"a": {"b": …}}</c> are the same path.
/// </summary>
internal sealed class PathTree
{
    public Node Root { get; } = new();

    public int Count { get; private set; }

    /// <summary>The number of a path, which it gets on first sight.</summary>
    public int Add(string path)
    {
        var node = Root;
        foreach (var step in path.Split('.'))
        {
            node = node.Child(step);
        }
        if (node.Path < 0)
        {
            node.Path = Count++;
        }
        return node.Path;
    }

    internal sealed class Node
    {
        private readonly Dictionary<string, Node> children = new(StringComparer.Ordinal);

        /// <summary>-1 when only paths below this one are asked for.</summary>
        public int Path { get; set; } = -1;

        public Node Child(string step)
        {
            if (!children.TryGetValue(step, out var child))
            {
                child = new Node();
                children.Add(step, child);
            }
            return child;
        }

        /// <summary>The node of the property that the reader stands on, or null when nobody asks for it.</summary>
        public Node? Find(ref Utf8JsonReader property)
        {
            if (children.Count == 0)
            {
                return null;
            }
            var length = property.ValueSpan.Length;
            Span<char> buffer = length <= 256 ? stackalloc char[length] : new char[length];
            ReadOnlySpan<char> name = buffer[..property.CopyString(buffer)];
            var node = this;
            for (var dot = name.IndexOf('.'); dot >= 0; dot = name.IndexOf('.'))
            {
                if (!node.Lookup.TryGetValue(name[..dot], out node))
                {
                    return null;
                }
                name = name[(dot + 1)..];
            }
            return node.Lookup.TryGetValue(name, out var found) ? found : null;
        }

        private Dictionary<string, Node>.AlternateLookup<ReadOnlySpan<char>> Lookup =>
            children.GetAlternateLookup<ReadOnlySpan<char>>();
    }
}
