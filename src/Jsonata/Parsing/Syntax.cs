using Jsonata.Functions;

namespace Jsonata.Parsing;

internal enum SyntaxKind
{
    Name,
    Variable,
    Literal,
    Regex,
    Wildcard,
    Descendants,
    Parent,

    /// <summary>and, or and in, where a name is expected; a question mark among arguments.</summary>
    Operator,
    Binary,
    Negation,
    List,
    Map,
    Filter,
    Group,
    Sort,
    Bind,
    Focus,
    Index,
    Apply,
    Call,
    Partial,
    Lambda,
    Condition,
    Coalesce,
    Default,
    Block,
    Transform,
    End,
}

/// <summary>
/// A piece of an expression as it was written; <see cref="TreeBuilder"/> makes of it what can be evaluated.
/// </summary>
internal sealed class Syntax(SyntaxKind kind, Token token)
{
    /// <summary>How deep expressions nest (ours: keeps the stack bounded).</summary>
    public const int MaxHeight = 1000;

    private int height;

    public SyntaxKind Kind => kind;

    public Token Token => token;

    public int Position => token.Position;

    /// <summary>The left side, the only side, the condition, the pattern or the procedure.</summary>
    public Syntax? Left { get; private set; }

    /// <summary>The right side, the first branch, the update or the body.</summary>
    public Syntax? Right { get; private set; }

    /// <summary>The second branch, or what is deleted.</summary>
    public Syntax? Third { get; private set; }

    /// <summary>Elements, arguments, parts of a block, keys and values in turn, terms of an order.</summary>
    public List<Syntax> Parts { get; } = [];

    /// <summary>Which terms of an order go down.</summary>
    public List<bool> Descending { get; } = [];

    public Signature? Signature { get; set; }

    /// <summary>Empty brackets follow it.</summary>
    public bool KeepsArray { get; set; }

    public Syntax With(Syntax? left, Syntax? right = null, Syntax? third = null)
    {
        (Left, Right, Third) = (left, right, third);
        Rise(left);
        Rise(right);
        Rise(third);
        return this;
    }

    public void Add(Syntax part)
    {
        Parts.Add(part);
        Rise(part);
    }

    private void Rise(Syntax? part)
    {
        height = Math.Max(height, (part?.height ?? -1) + 1);
        if (height > MaxHeight)
        {
            throw TooDeep(Position);
        }
    }

    public static JsonataException TooDeep(int position) => new("S0501", (double)MaxHeight) { Position = position };
}
