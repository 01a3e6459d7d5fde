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
internal sealed class Findings
{
    private string? message;
    private Finding found;

    public void Add(Finding finding, string text)
    {
        if (message is null || finding < found)
        {
            (found, message) = (finding, text);
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
