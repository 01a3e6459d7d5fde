namespace ServiceModels;

internal enum TokenKind
{
    Identifier,
    Text,
    Number,
    Mark,
    Documentation,
    End,
}

/// <summary>A word of a model: text strings without their quotes, documentation without its slashes.</summary>
internal readonly struct Token(TokenKind kind, string text, int line)
{
    public TokenKind Kind => kind;

    public string Text => text;

    public int Line => line;

    public override string ToString() =>
        kind switch
        {
            TokenKind.End => "the end of the file",
            TokenKind.Text => $"\"{text}\"",
            _ => text,
        };
}
