using LocalCloud.DynamoDb.Values;

namespace LocalCloud.DynamoDb.Expressions;

internal sealed class AttributeExists(PathOperand path, bool exists) : Condition
{
    /// <summary>False for <c>attribute_not_exists</c>.</summary>
    public bool Exists => exists;

    public override IEnumerable<Node> Parts => [path];

    public override bool Holds(Item item) => path.Evaluate(item) is not null == exists;
}

internal sealed class HasType(Operand operand, AttributeType type) : Condition
{
    public override IEnumerable<Node> Parts => [operand];

    public override bool Holds(Item item) => operand.Evaluate(item)?.Type == type;
}

internal sealed class BeginsWith(Operand operand, Operand prefix) : Condition
{
    public Operand Operand => operand;

    public Operand Prefix => prefix;

    public override IEnumerable<Node> Parts => [operand, prefix];

    public override bool Holds(Item item) =>
        (operand.Evaluate(item), prefix.Evaluate(item)) switch
        {
            (StringValue value, StringValue start) => value.Value.StartsWith(start.Value, StringComparison.Ordinal),
            (BinaryValue value, BinaryValue start) => value.Value.AsSpan().StartsWith(start.Value),
            _ => false,
        };
}

internal sealed class Contains(Operand operand, Operand part) : Condition
{
    public override IEnumerable<Node> Parts => [operand, part];

    public override bool Holds(Item item) =>
        (operand.Evaluate(item), part.Evaluate(item)) switch
        {
            (StringValue value, StringValue inner) => value.Value.Contains(inner.Value, StringComparison.Ordinal),
            (BinaryValue value, BinaryValue inner) => value.Value.AsSpan().IndexOf(inner.Value) >= 0,
            (SetValue set, { } element) => set.Contains(element),
            (ListValue list, { } element) => list.Elements.Any(e => e.EqualTo(element)),
            _ => false,
        };
}
