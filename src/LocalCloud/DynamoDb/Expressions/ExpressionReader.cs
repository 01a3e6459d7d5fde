using LocalCloud.DynamoDb.Values;

namespace LocalCloud.DynamoDb.Expressions;

/// <summary>What all expressions share: document paths, values and function calls.</summary>
internal abstract class ExpressionReader(string kind, string text, Placeholders placeholders)
{
    private const int MaxPathElements = 32;

    protected TokenStream Tokens { get; } = new(kind, text);

    protected Findings Findings { get; } = new(inOrder: kind == "KeyConditionExpression");

    protected abstract bool IsKeyword(Token token);

    protected DocumentPath ReadPath()
    {
        var elements = new List<PathElement> { ReadName() };
        ReadSteps(elements);
        return new DocumentPath(elements);
    }

    /// <summary>The steps after a path's first name, or after a path in parentheses.</summary>
    protected void ReadSteps(List<PathElement> elements)
    {
        while (true)
        {
            if (Tokens.Skip("."))
            {
                elements.Add(ReadName());
            }
            else if (Tokens.Skip("["))
            {
                elements.Add(ReadIndex());
                Tokens.Expect("]");
            }
            else
            {
                break;
            }
        }
        if (elements.Count > MaxPathElements)
        {
            Findings.Add(
                Finding.Path,
                $"The document path has too many nesting elements; nesting levels: {elements.Count}"
            );
        }
    }

    protected AttributeValue ReadValue()
    {
        var token = Tokens.Next();
        if (placeholders.Value(token.Text) is { } value)
        {
            return value;
        }
        Findings.Add(
            Finding.UndefinedValue,
            $"An expression attribute value used in expression is not defined; attribute value: {token.Text}"
        );
        return NullValue.Instance;
    }

    protected Operand ReadOperand()
    {
        Tokens.Enter();
        var token = Tokens.Current;
        switch (token.Kind)
        {
            case TokenKind.ValuePlaceholder:
                return new ValueOperand(ReadValue());
            case TokenKind.Name when Tokens.Following.Is("(") && !IsKeyword(token):
                return ReadCall();
            case TokenKind.Name when !IsKeyword(token):
            case TokenKind.NamePlaceholder:
                return new PathOperand(ReadPath());
            case TokenKind.Symbol when token.Text == "(":
                Tokens.Next();
                var inner = ReadOperand();
                Tokens.Expect(")");
                return Parenthesised(inner);
            default:
                throw Tokens.SyntaxError();
        }
    }

    /// <summary>An operand that stood in parentheses: a path may go on behind them.</summary>
    protected Operand Parenthesised(Operand inner)
    {
        if (inner.InParentheses)
        {
            Findings.Add(Finding.RedundantParentheses, "The expression has redundant parentheses;");
        }
        if (inner is PathOperand path && (Tokens.Current.Is(".") || Tokens.Current.Is("[")))
        {
            var elements = new List<PathElement>(path.Path.Elements);
            ReadSteps(elements);
            return new PathOperand(new DocumentPath(elements));
        }
        inner.InParentheses = true;
        return inner;
    }

    private Call ReadCall()
    {
        var name = Tokens.Next().Text;
        if (kind == "UpdateExpression")
        {
            Tokens.CountOperator();
        }
        Tokens.Expect("(");
        var arguments = new List<Node> { ReadOperand() };
        while (Tokens.Skip(","))
        {
            arguments.Add(ReadOperand());
        }
        Tokens.Expect(")");
        return new Call(name, arguments);
    }

    private PathElement ReadName()
    {
        var token = Tokens.Current;
        if (token.Kind == TokenKind.NamePlaceholder)
        {
            Tokens.Next();
            if (placeholders.Name(token.Text) is { } name)
            {
                return new PathElement(name, 0);
            }
            Findings.Add(
                Finding.UndefinedName,
                $"An expression attribute name used in the document path is not defined; attribute name: {token.Text}"
            );
            return new PathElement(token.Text, 0);
        }
        if (token.Kind != TokenKind.Name || IsKeyword(token))
        {
            throw Tokens.SyntaxError();
        }
        Tokens.Next();
        if (ReservedWords.Contains(token.Text))
        {
            Findings.Add(Finding.ReservedWord, $"Attribute name is a reserved keyword; reserved keyword: {token.Text}");
        }
        return new PathElement(token.Text, 0);
    }

    private PathElement ReadIndex()
    {
        var token = Tokens.Current;
        if (token.Kind != TokenKind.Number)
        {
            throw Tokens.SyntaxError();
        }
        Tokens.Next();
        if (int.TryParse(token.Text, NumberStyles.None, CultureInfo.InvariantCulture, out var index))
        {
            return new PathElement(null, index);
        }
        Findings.Add(Finding.Path, $"List index is not within the allowable range; index: [{token.Text}]");
        return new PathElement(null, int.MaxValue);
    }
}
