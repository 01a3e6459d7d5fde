namespace Jsonata.Parsing;

internal enum TokenKind
{
    Operator,
    Name,
    Variable,
    Text,
    Number,

    /// <summary>true, false or null.</summary>
    Constant,
    Regex,
    End,
}

/// <summary>A word of an expression.</summary>
/// <param name="Text">The operator, the name, or the text as it stands in an error.</param>
/// <param name="Value">The value of a literal.</param>
/// <param name="Position">The character behind it, as in the reference implementation.</param>
internal readonly record struct Token(TokenKind Kind, string Text, object? Value, int Position)
{
    public bool Is(string op) => Kind == TokenKind.Operator && Text == op;
}
