using LocalCloud.DynamoDb.Values;

namespace LocalCloud.DynamoDb.Expressions;

/// <summary>Something that an item fulfils or not.</summary>
internal abstract class Condition : Node
{
    public abstract bool Holds(Item item);

    /// <summary>The parts that are conditions or operands, for checks that walk the tree.</summary>
    public abstract IEnumerable<Node> Parts { get; }

    /// <summary>The top-level names of all attributes that the condition looks at.</summary>
    public IEnumerable<DocumentPath> Paths()
    {
        var waiting = new Stack<Node>([this]);
        while (waiting.TryPop(out var node))
        {
            if (node is PathOperand path)
            {
                yield return path.Path;
            }
            foreach (
                var part in node is Condition condition ? condition.Parts
                : node is SizeOperand size ? size.Parts
                : []
            )
            {
                waiting.Push(part);
            }
        }
    }
}

internal sealed class And(Condition left, Condition right) : Condition
{
    public override IEnumerable<Node> Parts => [left, right];

    public override bool Holds(Item item) => left.Holds(item) && right.Holds(item);
}

internal sealed class Or(Condition left, Condition right) : Condition
{
    public override IEnumerable<Node> Parts => [left, right];

    public override bool Holds(Item item) => left.Holds(item) || right.Holds(item);
}

internal sealed class Not(Condition inner) : Condition
{
    public override IEnumerable<Node> Parts => [inner];

    public override bool Holds(Item item) => !inner.Holds(item);
}

internal enum Comparator
{
    Equal,
    NotEqual,
    Less,
    LessOrEqual,
    Greater,
    GreaterOrEqual,
}

internal sealed class Comparison(Comparator comparator, Operand left, Operand right) : Condition
{
    public Comparator Comparator => comparator;

    public Operand Left => left;

    public Operand Right => right;

    public override IEnumerable<Node> Parts => [left, right];

    public override bool Holds(Item item)
    {
        var (a, b) = (left.Evaluate(item), right.Evaluate(item));
        if (comparator is Comparator.Equal or Comparator.NotEqual)
        {
            var equal = a is not null && b is not null && a.EqualTo(b);
            return equal == (comparator == Comparator.Equal);
        }
        if (a is null || b is null || a.Type != b.Type || !a.Type.IsOrdered())
        {
            return false;
        }
        var order = Ordering.Compare(a, b);
        return comparator switch
        {
            Comparator.Less => order < 0,
            Comparator.LessOrEqual => order <= 0,
            Comparator.Greater => order > 0,
            _ => order >= 0,
        };
    }
}

internal sealed class Between(Operand operand, Operand lower, Operand upper) : Condition
{
    public Operand Operand => operand;

    public Operand Lower => lower;

    public Operand Upper => upper;

    public override IEnumerable<Node> Parts => [operand, lower, upper];

    public override bool Holds(Item item)
    {
        var (value, low, high) = (operand.Evaluate(item), lower.Evaluate(item), upper.Evaluate(item));
        return value is not null
            && low?.Type == value.Type
            && high?.Type == value.Type
            && value.Type.IsOrdered()
            && Ordering.Compare(value, low) >= 0
            && Ordering.Compare(value, high) <= 0;
    }
}

internal sealed class In(Operand operand, IReadOnlyList<Operand> candidates) : Condition
{
    public override IEnumerable<Node> Parts => [operand, .. candidates];

    public override bool Holds(Item item) =>
        operand.Evaluate(item) is { } value && candidates.Any(c => c.Evaluate(item)?.EqualTo(value) == true);
}
