using LocalCloud.DynamoDb.Requests;

namespace LocalCloud.DynamoDb.Values;

/// <summary>The error for a set in which an element stands twice, in both of AWS's wordings.</summary>
internal static class RepeatedElement
{
    public static AwsException Error(AttributeType type, IReadOnlyList<AttributeValue> asGiven, bool older)
    {
        if (type == AttributeType.NS)
        {
            return older
                ? DynamoErrors.Validation("Input collection contains duplicates")
                : DynamoErrors.Invalid("Input collection contains duplicates.");
        }
        var shown = older
            ? string.Join(", ", asGiven.Select(Text))
            : string.Join(type == AttributeType.SS ? ", " : ",", UpToRepeat(asGiven).Select(e => $"\"{Text(e)}\""));
        return DynamoErrors.Invalid(
            type == AttributeType.SS
                ? $"Input collection [{shown}] contains duplicates."
                : $"Input collection [{shown}]of type BS contains duplicates."
        );
    }

    /// <summary>
    /// The elements before the first repeated one stand sorted, as in the set that AWS had gathered when it met it.
    /// </summary>
    private static IEnumerable<AttributeValue> UpToRepeat(IReadOnlyList<AttributeValue> asGiven)
    {
        var repeat = Enumerable.Range(0, asGiven.Count).First(i => asGiven.Take(i).Any(e => e.EqualTo(asGiven[i])));
        return asGiven
            .Take(repeat)
            .Order(Comparer<AttributeValue>.Create(Ordering.Compare))
            .Concat(asGiven.Skip(repeat));
    }

    private static string Text(AttributeValue element) =>
        element is StringValue text ? text.Value : Convert.ToBase64String(((BinaryValue)element).Value);
}
