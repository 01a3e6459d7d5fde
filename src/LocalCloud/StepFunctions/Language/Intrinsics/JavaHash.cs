using System.Numerics;

namespace LocalCloud.StepFunctions.Language;

/// <summary>
/// The order in which a Java <c>HashSet</c> keeps values. AWS's <c>States.ArrayUnique</c> answers in that order:
/// <c>[true, false]</c> becomes <c>[false, true]</c>, <c>[[1,2], [2,1]]</c> becomes <c>[[2,1], [1,2]]</c> (recorded:
/// gabrielmoreira/tiny-asl-machine, tests/conformance/cases/States.ArrayUnique.ts).
/// </summary>
internal static class JavaHash
{
    /// <param name="distinct">The values, each once.</param>
    /// <param name="count">How many there were before; the set is made for so many.</param>
    public static IEnumerable<JsonNode?> Order(IEnumerable<JsonNode?> distinct, int count)
    {
        var slots = (int)BitOperations.RoundUpToPowerOf2((uint)Math.Max(16, (int)(count / 0.75f) + 1));
        return distinct.OrderBy(value => Spread(Of(value)) & slots - 1);
    }

    private static int Spread(int hash) => hash ^ hash >>> 16;

    private static int Of(JsonNode? value) =>
        value switch
        {
            null => 0,
            JsonArray list => list.Aggregate(1, (hash, item) => unchecked(31 * hash + Of(item))),
            JsonObject map => map.Aggregate(0, (hash, member) =>
                unchecked(hash + (OfText(member.Key) ^ Of(member.Value)))
            ),
            _ => value.GetValueKind() switch
            {
                JsonValueKind.True => 1231,
                JsonValueKind.False => 1237,
                JsonValueKind.String => OfText(value.GetValue<string>()),
                _ => OfNumber(value),
            },
        };

    private static int OfText(string text) => text.Aggregate(0, (hash, c) => unchecked(31 * hash + c));

    private static int OfNumber(JsonNode value)
    {
        var isLong = long.TryParse(
            Json.Text(value),
            NumberStyles.AllowLeadingSign,
            CultureInfo.InvariantCulture,
            out var number
        );
        if (isLong && number is >= int.MinValue and <= int.MaxValue)
        {
            return (int)number;
        }
        var bits = isLong ? number : BitConverter.DoubleToInt64Bits(Numbers.Double(value));
        return unchecked((int)(bits ^ bits >>> 32));
    }
}
