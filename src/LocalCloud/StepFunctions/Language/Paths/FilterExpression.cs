using System.Text.RegularExpressions;

namespace LocalCloud.StepFunctions.Language;

/// <summary>The condition of a <c>[?(…)]</c>.</summary>
internal abstract record FilterExpression
{
    public abstract bool Holds(JsonNode? element, PathWalk walk);
}

internal sealed record FilterAnd(IReadOnlyList<FilterExpression> Parts) : FilterExpression
{
    public override bool Holds(JsonNode? element, PathWalk walk) => Parts.All(p => p.Holds(element, walk));
}

internal sealed record FilterOr(IReadOnlyList<FilterExpression> Parts) : FilterExpression
{
    public override bool Holds(JsonNode? element, PathWalk walk) => Parts.Any(p => p.Holds(element, walk));
}

internal sealed record FilterNot(FilterExpression Part) : FilterExpression
{
    public override bool Holds(JsonNode? element, PathWalk walk) => !Part.Holds(element, walk);
}

/// <summary>A path alone: it leads somewhere.</summary>
internal sealed record FilterExists(FilterOperand Operand) : FilterExpression
{
    public override bool Holds(JsonNode? element, PathWalk walk) => Operand.TryRead(element, walk, out _);
}

/// <summary><c>left operator right</c>, with Jayway's rules for operands of different types.</summary>
internal sealed record FilterComparison(FilterOperand Left, string Operator, FilterOperand Right) : FilterExpression
{
    public override bool Holds(JsonNode? element, PathWalk walk)
    {
        var hasLeft = Left.TryRead(element, walk, out var left);
        var hasRight = Right.TryRead(element, walk, out var right);
        if (!hasLeft || !hasRight)
        {
            return Operator is "!=" or "!==" && hasLeft != hasRight;
        }
        return Operator switch
        {
            "==" => AreEqual(left, right),
            "===" => JsonNode.DeepEquals(left, right),
            "!=" => !AreEqual(left, right),
            "!==" => !JsonNode.DeepEquals(left, right),
            "<" => Order(left, right) < 0,
            "<=" => Order(left, right) <= 0,
            ">" => Order(left, right) > 0,
            ">=" => Order(left, right) >= 0,
            "in" => right is JsonArray list && Contains(list, left),
            "nin" => right is JsonArray list && !Contains(list, left),
            "subsetof" => left is JsonArray some && right is JsonArray all && some.All(n => Contains(all, n)),
            "anyof" => left is JsonArray some && right is JsonArray all && some.Any(n => Contains(all, n)),
            "noneof" => left is JsonArray some && right is JsonArray all && !some.Any(n => Contains(all, n)),
            "size" => Numbers.IsNumber(right) && Size(left) == Numbers.Double(right),
            "empty" => Size(left) is { } size
                && right?.GetValueKind() is JsonValueKind.True or JsonValueKind.False
                && size == 0 == right.GetValue<bool>(),
            _ => left switch
            {
                JsonArray list => Contains(list, right),
                JsonValue text when IsText(text) && IsText(right) => text.GetValue<string>()
                    .Contains(right!.GetValue<string>()),
                _ => false,
            },
        };
    }

    private static bool Contains(JsonArray list, JsonNode? node) => list.Any(n => AreEqual(n, node));

    private static int? Size(JsonNode? node) =>
        node switch
        {
            JsonArray list => list.Count,
            JsonObject map => map.Count,
            _ when IsText(node) => node!.GetValue<string>().Length,
            _ => null,
        };

    private static bool IsText(JsonNode? node) => node?.GetValueKind() == JsonValueKind.String;

    private static bool AreEqual(JsonNode? left, JsonNode? right)
    {
        if (Numbers.IsNumber(left) && Numbers.IsNumber(right))
        {
            return Numbers.Compare(left, right) == 0;
        }
        if (Numbers.IsNumber(left) && IsText(right))
        {
            return double.TryParse(
                    right!.GetValue<string>(),
                    System.Globalization.CultureInfo.InvariantCulture,
                    out var number
                )
                && number == Numbers.Double(left);
        }
        if (IsText(left) && Numbers.IsNumber(right))
        {
            return left!.GetValue<string>() == Json.Text(right);
        }
        return JsonNode.DeepEquals(left, right);
    }

    /// <summary>Null when the two have no order; then every comparison is false.</summary>
    private static int? Order(JsonNode? left, JsonNode? right) =>
        Numbers.IsNumber(left) && Numbers.IsNumber(right) ? Numbers.Compare(left, right)
        : IsText(left) && IsText(right) ? string.CompareOrdinal(left!.GetValue<string>(), right!.GetValue<string>())
        : null;
}

/// <summary><c>left =~ /pattern/flags</c>; the engine is one that takes linear time.</summary>
internal sealed record FilterRegex(FilterOperand Left, Regex Pattern) : FilterExpression
{
    public override bool Holds(JsonNode? element, PathWalk walk)
    {
        if (!Left.TryRead(element, walk, out var left) || left is not JsonValue)
        {
            return false;
        }
        var text = left.GetValueKind() == JsonValueKind.String ? left.GetValue<string>() : Json.Text(left);
        return Pattern.IsMatch(text);
    }
}

/// <summary>One side of a comparison.</summary>
internal abstract record FilterOperand
{
    public abstract bool TryRead(JsonNode? element, PathWalk walk, out JsonNode? value);
}

internal sealed record LiteralOperand(JsonNode? Value) : FilterOperand
{
    public override bool TryRead(JsonNode? element, PathWalk walk, out JsonNode? value)
    {
        value = Value;
        return true;
    }
}

/// <summary><c>@.path</c>, from the element, or <c>$.path</c>, from where the whole path started.</summary>
internal sealed record PathOperand(JsonPath Path, bool FromElement) : FilterOperand
{
    public override bool TryRead(JsonNode? element, PathWalk walk, out JsonNode? value)
    {
        walk.Found.Visit();
        return Path.TryRead(FromElement ? element : walk.Start, walk.Scope, walk.Found.Effort, out value);
    }
}
