using LocalCloud.Matching;

namespace LocalCloud.EventBridge.Patterns;

/// <summary>
/// What hangs on one field: alternatives by the exact text, the text in any case, or the beginning or end of the text
/// that they need there, and those that only need the field. A value is looked up; it is not compared with every
/// pattern.
/// </summary>
internal sealed class Anchors<T>
{
    private readonly Dictionary<string, List<T>> equal = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<T>> equalIgnoringCase = new(StringComparer.OrdinalIgnoreCase);
    private readonly SortedDictionary<int, Dictionary<string, List<T>>> beginnings = [];
    private readonly SortedDictionary<int, Dictionary<string, List<T>>> ends = [];

    /// <summary>Whatever the value is.</summary>
    public List<T> Present { get; } = [];

    /// <summary>Whether each of a field's tests can be looked up.</summary>
    public static bool Takes(ValueTest test) =>
        test
            is Exactly { Kind: FieldKind.String }
                or EqualsIgnoringCase
                or StartsWith { How: StringComparison.Ordinal, Text.Length: > 0 }
                or EndsWith { How: StringComparison.Ordinal, Text.Length: > 0 }
                or MatchesWildcard { Wildcard.Beginning.Length: > 0 };

    public void Hang(ValueTest test, T item)
    {
        switch (test)
        {
            case Exactly exactly:
                Add(equal, exactly.Text, item);
                break;
            case EqualsIgnoringCase ignoring:
                Add(equalIgnoringCase, ignoring.Text, item);
                break;
            case StartsWith starts:
                Add(OfLength(beginnings, starts.Text.Length), starts.Text, item);
                break;
            case EndsWith ends:
                Add(OfLength(this.ends, ends.Text.Length), ends.Text, item);
                break;
            case MatchesWildcard wildcard:
                Add(OfLength(beginnings, wildcard.Wildcard.Beginning.Length), wildcard.Wildcard.Beginning, item);
                break;
            default:
                Present.Add(item);
                break;
        }
    }

    /// <summary>Visits what a value of the field may set off, beside <see cref="Present"/>.</summary>
    public void Visit(in FieldValue value, Action<List<T>> visit)
    {
        if (value.Kind != FieldKind.String)
        {
            return;
        }
        Visit(equal, value.Text, visit);
        Visit(equalIgnoringCase, value.Text, visit);
        foreach (var (length, texts) in beginnings)
        {
            if (length > value.Text.Length)
            {
                break;
            }
            Visit(texts, value.Text.AsSpan(0, length), visit);
        }
        foreach (var (length, texts) in ends)
        {
            if (length > value.Text.Length)
            {
                break;
            }
            Visit(texts, value.Text.AsSpan(value.Text.Length - length), visit);
        }
    }

    private static void Visit(Dictionary<string, List<T>> texts, ReadOnlySpan<char> text, Action<List<T>> visit)
    {
        if (texts.Count > 0 && texts.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(text, out var found))
        {
            visit(found);
        }
    }

    private static Dictionary<string, List<T>> OfLength(
        SortedDictionary<int, Dictionary<string, List<T>>> byLength,
        int length
    )
    {
        if (!byLength.TryGetValue(length, out var texts))
        {
            byLength.Add(length, texts = new Dictionary<string, List<T>>(StringComparer.Ordinal));
        }
        return texts;
    }

    private static void Add(Dictionary<string, List<T>> texts, string text, T item)
    {
        if (!texts.TryGetValue(text, out var list))
        {
            texts.Add(text, list = []);
        }
        list.Add(item);
    }
}
