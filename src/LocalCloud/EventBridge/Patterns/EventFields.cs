using System.Runtime.InteropServices;

namespace LocalCloud.EventBridge.Patterns;

/// <summary>
/// The leaves of an event that somebody asks for, by path, each with the array elements it stands in. Two leaves of one
/// array of objects belong together only when they are in the same element (event-ruler's array consistency).
/// </summary>
internal sealed class EventFields
{
    private readonly List<Leaf>?[] byPath;
    private int arrays;

    private EventFields(int paths) => byPath = new List<Leaf>?[paths];

    public ReadOnlySpan<Leaf> this[int path] => CollectionsMarshal.AsSpan(byPath[path]);

    public static EventFields Read(ReadOnlySpan<byte> json, PathTree paths)
    {
        var fields = new EventFields(paths.Count);
        var reader = new Utf8JsonReader(json, new JsonReaderOptions { MaxDepth = Nesting.Stored });
        reader.Read();
        if (reader.TokenType == JsonTokenType.StartObject)
        {
            fields.ReadObject(ref reader, paths.Root, []);
        }
        return fields;
    }

    private void ReadObject(ref Utf8JsonReader reader, PathTree.Node node, ArrayElement[] within)
    {
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var child = node.Find(ref reader);
            reader.Read();
            if (child is null)
            {
                reader.Skip();
            }
            else
            {
                ReadValue(ref reader, child, within);
            }
        }
    }

    private void ReadValue(ref Utf8JsonReader reader, PathTree.Node node, ArrayElement[] within)
    {
        switch (reader.TokenType)
        {
            case JsonTokenType.StartObject:
                ReadObject(ref reader, node, within);
                break;
            case JsonTokenType.StartArray:
                ReadArray(ref reader, node, within);
                break;
            case JsonTokenType.String:
                Add(node, FieldKind.String, node.Path < 0 ? "" : reader.GetString()!, within);
                break;
            case JsonTokenType.Number:
                Add(node, FieldKind.Number, node.Path < 0 ? "" : Encoding.UTF8.GetString(reader.ValueSpan), within);
                break;
            case JsonTokenType.True:
                Add(node, FieldKind.Literal, "true", within);
                break;
            case JsonTokenType.False:
                Add(node, FieldKind.Literal, "false", within);
                break;
            default:
                Add(node, FieldKind.Literal, "null", within);
                break;
        }
    }

    private void ReadArray(ref Utf8JsonReader reader, PathTree.Node node, ArrayElement[] within)
    {
        var array = arrays++;
        for (var index = 0; reader.Read() && reader.TokenType != JsonTokenType.EndArray; index++)
        {
            // Plain values of an array stand for themselves; only what is inside of objects belongs to an element.
            var structured = reader.TokenType is JsonTokenType.StartObject or JsonTokenType.StartArray;
            ReadValue(ref reader, node, structured ? [.. within, new ArrayElement(array, index)] : within);
        }
    }

    private void Add(PathTree.Node node, FieldKind kind, string text, ArrayElement[] within)
    {
        if (node.Path >= 0)
        {
            (byPath[node.Path] ??= []).Add(new Leaf(new FieldValue(kind, text), within));
        }
    }

    internal readonly record struct ArrayElement(int Array, int Index);

    internal readonly record struct Leaf(FieldValue Value, ArrayElement[] Within);
}
