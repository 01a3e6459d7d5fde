using LocalCloud.DynamoDb.Requests;
using LocalCloud.DynamoDb.Values;

namespace LocalCloud.DynamoDb.Expressions;

/// <summary><c>if_not_exists(path, value)</c></summary>
internal sealed class IfNotExists(PathOperand path, Operand fallback) : Operand
{
    public override AttributeValue? Evaluate(Item item) => path.Evaluate(item) ?? fallback.Evaluate(item);
}

/// <summary><c>list_append(list, list)</c></summary>
internal sealed class ListAppend(Operand first, Operand second) : Operand
{
    public override AttributeType? StaticType => AttributeType.L;

    public override AttributeValue Evaluate(Item item)
    {
        var (a, b) = (UpdateOperand.Required(first, item), UpdateOperand.Required(second, item));
        return a is ListValue x && b is ListValue y
            ? new ListValue([.. x.Elements, .. y.Elements])
            : throw UpdateOperand.WrongType();
    }
}

/// <summary><c>a + b</c> and <c>a - b</c></summary>
internal sealed class Arithmetic(Operand left, Operand right, bool subtract) : Operand
{
    public override AttributeType? StaticType => AttributeType.N;

    public override AttributeValue Evaluate(Item item)
    {
        var (a, b) = (UpdateOperand.Required(left, item), UpdateOperand.Required(right, item));
        return a is NumberValue x && b is NumberValue y
            ? UpdateOperand.Add(x, subtract ? new NumberValue(y.Value.Negate()) : y)
            : throw UpdateOperand.WrongType();
    }
}

/// <summary>What the operands of an update have in common.</summary>
internal static class UpdateOperand
{
    public static AttributeValue Required(Operand operand, Item item) =>
        operand.Evaluate(item)
        ?? throw DynamoErrors.Validation(
            "The provided expression refers to an attribute that does not exist in the item"
        );

    public static AwsException WrongType() =>
        DynamoErrors.Validation("An operand in the update expression has an incorrect data type");

    public static NumberValue Add(NumberValue left, NumberValue right) =>
        DynamoNumber.TryAdd(left.Value, right.Value, out var sum, out var error)
            ? new NumberValue(sum)
            : throw DynamoErrors.Validation(error);
}
