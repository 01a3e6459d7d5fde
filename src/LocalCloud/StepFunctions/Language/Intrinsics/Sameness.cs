namespace LocalCloud.StepFunctions.Language;

/// <summary>
/// When two values count as equal: member order does not matter; <c>1</c> and <c>1.0</c> differ, as in AWS's JSON
/// library.
/// </summary>
internal sealed class Sameness : IEqualityComparer<JsonNode?>
{
    private Sameness() { }

    public static Sameness Comparer { get; } = new();

    public static bool AreSame(JsonNode? left, JsonNode? right) =>
        (left, right) switch
        {
            (null, null) => true,
            (JsonObject a, JsonObject b) => a.Count == b.Count
                && a.All(p => b.TryGetPropertyValue(p.Key, out var value) && AreSame(p.Value, value)),
            (JsonArray a, JsonArray b) => a.Count == b.Count && a.Zip(b).All(p => AreSame(p.First, p.Second)),
            (JsonValue a, JsonValue b) when Numbers.IsNumber(a) && Numbers.IsNumber(b) => SameNumber(a, b),
            (JsonValue a, JsonValue b) => JsonNode.DeepEquals(a, b),
            _ => false,
        };

    public bool Equals(JsonNode? left, JsonNode? right) => AreSame(left, right);

    /// <summary>By kind and size for containers, which is enough to keep unlike ones apart at no great cost.</summary>
    public int GetHashCode(JsonNode? node) =>
        node switch
        {
            null => 0,
            JsonObject map => HashCode.Combine(
                1,
                map.Count,
                map.Aggregate(0, (sum, p) => sum ^ HashCode.Combine(p.Key, GetHashCode(p.Value)))
            ),
            JsonArray list => list.Aggregate(2, (sum, item) => HashCode.Combine(sum, GetHashCode(item))),
            _ when node.GetValueKind() == JsonValueKind.String => node.GetValue<string>()
                .GetHashCode(StringComparison.Ordinal),
            _ when Numbers.IsNumber(node) => Numbers.Double(node).GetHashCode(),
            _ => (int)node.GetValueKind(),
        };

    private static bool SameNumber(JsonNode left, JsonNode right) =>
        IsFraction(left) == IsFraction(right) && Numbers.Compare(left, right) == 0;

    private static bool IsFraction(JsonNode number) => Json.Text(number).AsSpan().ContainsAny('.', 'e', 'E');
}
