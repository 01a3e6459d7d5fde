namespace LocalCloud.DynamoDb.Values;

/// <summary>DynamoDB's order within a type: numbers by value, strings and binaries by unsigned bytes (UTF-8).</summary>
internal static class Ordering
{
    public static bool IsOrdered(this AttributeType type) =>
        type is AttributeType.S or AttributeType.N or AttributeType.B;

    /// <summary>Both values must be of one ordered type.</summary>
    public static int Compare(AttributeValue? left, AttributeValue? right) =>
        (left, right) switch
        {
            (StringValue a, StringValue b) => Compare(a.Value, b.Value),
            (NumberValue a, NumberValue b) => a.Value.CompareTo(b.Value),
            (BinaryValue a, BinaryValue b) => a.Value.AsSpan().SequenceCompareTo(b.Value),
            _ => throw new InvalidOperationException("Only two strings, numbers or binaries have an order."),
        };

    /// <summary>
    /// The order of the strings' UTF-8 bytes, which is that of their code points, not of UTF-16 units.
    /// </summary>
    public static int Compare(string left, string right)
    {
        var shorter = Math.Min(left.Length, right.Length);
        for (var i = 0; i < shorter; i++)
        {
            var (a, b) = (left[i], right[i]);
            if (a != b)
            {
                // Surrogates stand for code points above all others of the basic plane.
                return char.IsSurrogate(a) == char.IsSurrogate(b) ? a.CompareTo(b)
                    : char.IsSurrogate(a) ? 1
                    : -1;
            }
        }
        return left.Length.CompareTo(right.Length);
    }
}
