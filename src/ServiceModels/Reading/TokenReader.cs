namespace ServiceModels;

/// <summary>Walks through a model's words and says what was expected where another one stands.</summary>
internal sealed class TokenReader(ModelFile file)
{
    private readonly IReadOnlyList<Token> tokens = Tokenizer.Read(file);
    private int next;

    public Token Peek => tokens[next];

    public bool AtEnd => Peek.Kind == TokenKind.End;

    public Token Take() => tokens[AtEnd ? next : next++];

    public bool TryTake(string mark)
    {
        if (!Is(mark))
            return false;

        next++;
        return true;
    }

    public bool Is(string mark) => Peek.Kind == TokenKind.Mark && Peek.Text == mark;

    public void Expect(string mark)
    {
        if (!TryTake(mark))
            throw Unexpected($"'{mark}'");
    }

    public string Identifier(string what) => Peek.Kind == TokenKind.Identifier ? Take().Text : throw Unexpected(what);

    /// <summary>The lines of documentation that stand here, joined; null if there are none.</summary>
    public string? Documentation()
    {
        var lines = new List<string>();
        while (Peek.Kind == TokenKind.Documentation)
            lines.Add(Take().Text);

        return lines.Count == 0 ? null : string.Join(" ", lines);
    }

    public Place Place => new(file.Name, Peek.Line);

    public ModelException Unexpected(string expected) => Place.Wrong($"expected {expected}, found {Peek}.");

    public ModelException Wrong(string problem) => Place.Wrong(problem);
}
