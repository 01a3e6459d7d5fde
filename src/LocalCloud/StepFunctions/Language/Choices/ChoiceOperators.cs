using System.Collections.Frozen;

namespace LocalCloud.StepFunctions.Language;

/// <summary>The type of value that an operator compares with.</summary>
internal enum OperandType
{
    Text,
    Number,
    Boolean,
    Timestamp,
    Path,
}

/// <summary>A comparison operator: its name, what it compares with, and how.</summary>
internal sealed record ChoiceOperator(string Name, OperandType Operand, Func<JsonNode?, JsonNode?, bool> Compare);

/// <summary>All operators that a rule with a <c>Variable</c> can have.</summary>
internal static class ChoiceOperators
{
    /// <summary>The type tests but <c>IsPresent</c>, by name.</summary>
    public static readonly FrozenDictionary<string, Func<JsonNode?, bool>> Types = new Dictionary<
        string,
        Func<JsonNode?, bool>
    >
    {
        ["IsNull"] = value => value is null,
        ["IsNumeric"] = Numbers.IsNumber,
        ["IsString"] = IsText,
        ["IsBoolean"] = IsBoolean,
        ["IsTimestamp"] = value => Time(value) is not null,
    }.ToFrozenDictionary();

    public static readonly FrozenDictionary<string, ChoiceOperator> Comparisons = Build()
        .ToFrozenDictionary(o => o.Name);

    public const string Presence = "IsPresent";

    private static IEnumerable<ChoiceOperator> Build()
    {
        yield return new ChoiceOperator("StringMatches", OperandType.Text, (value, pattern) =>
            IsText(value) && Wildcards.Match(value!.GetValue<string>(), pattern!.GetValue<string>())
        );
        yield return new ChoiceOperator("BooleanEquals", OperandType.Boolean, SameBoolean);
        yield return new ChoiceOperator("BooleanEqualsPath", OperandType.Path, SameBoolean);
        foreach (var (suffix, holds) in Orders())
        {
            foreach (var (family, operand, order) in Families())
            {
                bool Compare(JsonNode? a, JsonNode? b) => order(a, b) is { } sign && holds(sign);
                yield return new ChoiceOperator(family + suffix, operand, Compare);
                yield return new ChoiceOperator(family + suffix + "Path", OperandType.Path, Compare);
            }
        }
    }

    private static (string, Func<int, bool>)[] Orders() =>
        [
            ("Equals", sign => sign == 0),
            ("LessThan", sign => sign < 0),
            ("GreaterThan", sign => sign > 0),
            ("LessThanEquals", sign => sign <= 0),
            ("GreaterThanEquals", sign => sign >= 0),
        ];

    /// <summary>Each family's order of two values; null when one is not of its type.</summary>
    private static (string, OperandType, Func<JsonNode?, JsonNode?, int?>)[] Families() =>
        [
            ("String", OperandType.Text, (a, b) =>
                IsText(a) && IsText(b) ? string.CompareOrdinal(a!.GetValue<string>(), b!.GetValue<string>()) : null
            ),
            ("Numeric", OperandType.Number, (a, b) =>
                Numbers.IsNumber(a) && Numbers.IsNumber(b) ? Numbers.Compare(a, b) : null
            ),
            ("Timestamp", OperandType.Timestamp, (a, b) =>
                Time(a) is { } x && Time(b) is { } y ? x.CompareTo(y) : null
            ),
        ];

    private static bool SameBoolean(JsonNode? a, JsonNode? b) =>
        IsBoolean(a) && IsBoolean(b) && a!.GetValue<bool>() == b!.GetValue<bool>();

    private static bool IsText(JsonNode? value) => value?.GetValueKind() == JsonValueKind.String;

    private static bool IsBoolean(JsonNode? value) =>
        value?.GetValueKind() is JsonValueKind.True or JsonValueKind.False;

    private static DateTimeOffset? Time(JsonNode? value) =>
        IsText(value) && Timestamps.TryParse(value!.GetValue<string>(), out var time) ? time : null;
}
