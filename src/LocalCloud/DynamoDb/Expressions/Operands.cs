using LocalCloud.DynamoDb.Values;

namespace LocalCloud.DynamoDb.Expressions;

/// <summary>A part of an expression, before it is known how it is used.</summary>
internal abstract class Node
{
    /// <summary>True when parentheses stood around it.</summary>
    public bool InParentheses { get; set; }
}

/// <summary>Something that has a value, or none when the item lacks it.</summary>
internal abstract class Operand : Node
{
    public abstract AttributeValue? Evaluate(Item item);

    /// <summary>The type when it is known without an item.</summary>
    public virtual AttributeType? StaticType => null;
}

internal sealed class PathOperand(DocumentPath path) : Operand
{
    public DocumentPath Path => path;

    public override AttributeValue? Evaluate(Item item) => path.Find(item);
}

internal sealed class ValueOperand(AttributeValue value) : Operand
{
    public AttributeValue Value => value;

    public override AttributeType? StaticType => value.Type;

    public override AttributeValue Evaluate(Item item) => value;
}

/// <summary><c>size(path)</c>: UTF-16 units, bytes or elements, by the attribute's type.</summary>
internal sealed class SizeOperand(Operand operand) : Operand
{
    public IEnumerable<Node> Parts => [operand];

    public override AttributeType? StaticType => AttributeType.N;

    public override AttributeValue? Evaluate(Item item) =>
        operand.Evaluate(item) switch
        {
            StringValue s => Number(s.Value.Length),
            BinaryValue b => Number(b.Value.Length),
            SetValue set => Number(set.Count),
            ListValue list => Number(list.Elements.Count),
            MapValue map => Number(map.Entries.Count),
            _ => null,
        };

    private static NumberValue Number(int value) => new(value);
}

/// <summary>A function as it was written; what it means depends on where it stands.</summary>
internal sealed class Call(string name, IReadOnlyList<Node> arguments) : Operand
{
    public string Name => name;

    public IReadOnlyList<Node> Arguments => arguments;

    public override AttributeValue? Evaluate(Item item) =>
        throw new InvalidOperationException($"{name} was not resolved.");
}
