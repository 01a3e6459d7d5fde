namespace LocalCloud.DynamoDb.Values;

/// <summary>
/// The older wording for a text that is no number. It reads numbers as Java's BigDecimal does, whose exponent is 32
/// bits wide: a larger one is no number, and a magnitude beyond wraps around.
/// </summary>
internal static class OlderNumbers
{
    public static string Error(string text, string error)
    {
        if (text.Length == 0)
        {
            return DynamoNumber.NotANumber;
        }
        var mark = text.AsSpan().IndexOfAny('e', 'E');
        if (
            mark < 0
            || !long.TryParse(
                text.AsSpan(mark + 1),
                NumberStyles.AllowLeadingSign,
                CultureInfo.InvariantCulture,
                out var exponent
            )
        )
        {
            return error;
        }
        if (exponent is > int.MaxValue or < int.MinValue)
        {
            return $"{DynamoNumber.NotANumber}: {text}";
        }
        var point = text.IndexOf('.', 0, mark);
        var digits = text.AsSpan(0, mark).TrimStart("+-0").Length - (point < 0 ? 0 : 1);
        var fraction = point < 0 ? 0 : mark - point - 1;
        return error == DynamoNumber.Overflow && digits + exponent - fraction > int.MaxValue
            ? DynamoNumber.Underflow
            : error;
    }
}
