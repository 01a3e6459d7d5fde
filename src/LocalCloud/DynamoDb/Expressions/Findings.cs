namespace LocalCloud.DynamoDb.Expressions;

/// <summary>What can be wrong with an expression that parses, in the order in which DynamoDB reports it.</summary>
internal enum Finding
{
    RedundantParentheses,
    UnknownFunction,
    MisusedFunction,
    ReservedWord,
    RepeatedSection,
    UndefinedName,
    UndefinedValue,
    Path,
    Overlap,
    OperandCount,
    SameOperand,
    OperandType,
}

/// <summary>Gathers findings while an expression is read, for the first found is not the first reported.</summary>
/// <param name="inOrder">
/// True for key conditions, where an undefined value and an operand of a wrong type are reported in the order in which
/// they stand (recorded: paritysuite/dynamodb-conformance, tests/tier3/validation-ordering/queryKeyCondition.test.ts).
/// </param>
internal sealed class Findings(bool inOrder)
{
    private string? message;
    private Finding found;

    public void Add(Finding finding, string text)
    {
        var rank = inOrder && finding == Finding.OperandType ? Finding.UndefinedValue : finding;
        if (message is null || rank < found)
        {
            (found, message) = (rank, text);
        }
    }

    public void Check(TokenStream tokens)
    {
        if (message is not null)
        {
            throw tokens.Invalid(message);
        }
    }
}
