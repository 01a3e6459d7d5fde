using System.Collections.Frozen;
using System.Runtime.CompilerServices;
using Jsonata.Functions;

namespace Jsonata.Parsing;

/// <summary>
/// Reads an expression by the binding powers of its operators (Pratt's way), as the reference implementation does.
/// </summary>
internal sealed class Parser
{
    private static readonly FrozenDictionary<string, int> Powers = new Dictionary<string, int>
    {
        ["."] = 75,
        ["["] = 80,
        ["{"] = 70,
        ["("] = 80,
        ["@"] = 80,
        ["#"] = 80,
        ["?"] = 20,
        ["?:"] = 40,
        ["??"] = 40,
        ["+"] = 50,
        ["-"] = 50,
        ["*"] = 60,
        ["/"] = 60,
        ["%"] = 60,
        ["="] = 40,
        ["<"] = 40,
        [">"] = 40,
        ["^"] = 40,
        [":="] = 10,
        ["!="] = 40,
        ["<="] = 40,
        [">="] = 40,
        ["~>"] = 40,
        ["and"] = 30,
        ["or"] = 25,
        ["in"] = 40,
        ["&"] = 50,
    }.ToFrozenDictionary();

    private readonly Lexer lexer;
    private Token token;
    private int depth;

    private Parser(string source, JsonataVersion version)
    {
        lexer = new Lexer(source, version);
        token = lexer.Next(false);
    }

    public static Syntax Parse(string source, JsonataVersion version)
    {
        var parser = new Parser(source, version);
        var root = parser.Expression(0);
        return parser.token.Kind == TokenKind.End ? root : throw Error("S0201", parser.token);
    }

    private static JsonataException Error(string code, Token token, object? value = null) =>
        new(code, value) { Position = token.Position, Token = token.Text };

    private void Advance(bool isInfix = false) => token = lexer.Next(isInfix);

    private void Expect(string op, bool isInfix = false)
    {
        if (!token.Is(op))
        {
            throw Error(token.Kind == TokenKind.End ? "S0203" : "S0202", token, op);
        }
        Advance(isInfix);
    }

    private bool Accept(string op, bool isInfix = false)
    {
        var isThere = token.Is(op);
        if (isThere)
        {
            Advance(isInfix);
        }
        return isThere;
    }

    private Syntax Expression(int power)
    {
        // Half of the height, because each level of brackets takes a block and what is in it.
        if (++depth > Syntax.MaxHeight / 2 || !RuntimeHelpers.TryEnsureSufficientExecutionStack())
        {
            throw Syntax.TooDeep(token.Position);
        }
        var first = token;
        Advance(isInfix: true);
        var left = Prefix(first);
        while (token.Kind == TokenKind.Operator && power < Powers.GetValueOrDefault(token.Text))
        {
            var op = token;
            Advance();
            left = Infix(op, left);
        }
        depth--;
        return left;
    }

    private Syntax Prefix(Token first)
    {
        switch (first.Kind)
        {
            case TokenKind.Name:
                return new Syntax(SyntaxKind.Name, first);
            case TokenKind.Variable:
                return new Syntax(SyntaxKind.Variable, first);
            case TokenKind.Regex:
                return new Syntax(SyntaxKind.Regex, first);
            case TokenKind.End:
                return new Syntax(SyntaxKind.End, first);
            case TokenKind.Operator:
                return PrefixOperator(first);
            default:
                return new Syntax(SyntaxKind.Literal, first);
        }
    }

    private Syntax PrefixOperator(Token op)
    {
        switch (op.Text)
        {
            case "and" or "or" or "in":
                return new Syntax(SyntaxKind.Operator, op);
            case "-":
                return new Syntax(SyntaxKind.Negation, op).With(Expression(70));
            case "*":
                return new Syntax(SyntaxKind.Wildcard, op);
            case "**":
                return new Syntax(SyntaxKind.Descendants, op);
            case "%":
                return new Syntax(SyntaxKind.Parent, op);
            case "(":
                return Block(op);
            case "[":
                return List(op);
            case "{":
                return Pairs(new Syntax(SyntaxKind.Map, op));
            case "|":
                return Transform(op);
            default:
                throw Error("S0211", op);
        }
    }

    private Syntax Infix(Token op, Syntax left)
    {
        switch (op.Text)
        {
            case "(":
                return Call(op, left);
            case "[" when token.Is("]"):
                return KeepArray(left);
            case "[":
                var filter = new Syntax(SyntaxKind.Filter, op).With(left, Expression(0));
                Expect("]", isInfix: true);
                return filter;
            case "{":
                return Pairs(new Syntax(SyntaxKind.Group, op).With(left));
            case "^":
                return Sort(op, left);
            case ":=":
                return left.Kind == SyntaxKind.Variable
                    ? new Syntax(SyntaxKind.Bind, op).With(left, Expression(Powers[":="] - 1))
                    : throw Error("S0212", left.Token);
            case "@":
                return Binding(SyntaxKind.Focus, op, left);
            case "#":
                return Binding(SyntaxKind.Index, op, left);
            case "?":
                return Condition(op, left);
            case "?:":
                return new Syntax(SyntaxKind.Default, op).With(left, Expression(0));
            case "??":
                return new Syntax(SyntaxKind.Coalesce, op).With(left, Expression(0));
            case "~>":
                return new Syntax(SyntaxKind.Apply, op).With(left, Expression(Powers[op.Text]));
            default:
                return new Syntax(SyntaxKind.Binary, op).With(left, Expression(Powers[op.Text]));
        }
    }

    private Syntax KeepArray(Syntax left)
    {
        var step = left;
        while (step.Kind == SyntaxKind.Filter)
        {
            step = step.Left!;
        }
        step.KeepsArray = true;
        // As in the reference: a slash behind the bracket starts a regular expression.
        Advance();
        return left;
    }

    private Syntax Binding(SyntaxKind kind, Token op, Syntax left)
    {
        var name = Expression(Powers[op.Text]);
        return name.Kind == SyntaxKind.Variable
            ? new Syntax(kind, op).With(left, name)
            : throw new JsonataException("S0214") { Position = name.Position, Token = op.Text };
    }

    private Syntax Condition(Token op, Syntax left)
    {
        var then = Expression(0);
        return new Syntax(SyntaxKind.Condition, op).With(left, then, Accept(":") ? Expression(0) : null);
    }

    private Syntax Block(Token op)
    {
        var block = new Syntax(SyntaxKind.Block, op);
        while (!token.Is(")"))
        {
            block.Add(Expression(0));
            if (!Accept(";"))
            {
                break;
            }
        }
        Expect(")", isInfix: true);
        return block;
    }

    private Syntax List(Token op)
    {
        var list = new Syntax(SyntaxKind.List, op);
        if (!token.Is("]"))
        {
            do
            {
                var item = Expression(0);
                var range = token;
                list.Add(Accept("..") ? new Syntax(SyntaxKind.Binary, range).With(item, Expression(0)) : item);
            } while (Accept(","));
        }
        Expect("]", isInfix: true);
        return list;
    }

    private Syntax Pairs(Syntax owner)
    {
        if (!token.Is("}"))
        {
            do
            {
                owner.Add(Expression(0));
                Expect(":");
                owner.Add(Expression(0));
            } while (Accept(","));
        }
        Expect("}", isInfix: true);
        return owner;
    }

    private Syntax Sort(Token op, Syntax left)
    {
        Expect("(");
        var sort = new Syntax(SyntaxKind.Sort, op).With(left);
        do
        {
            var isDescending = Accept(">");
            if (!isDescending)
            {
                Accept("<");
            }
            sort.Add(Expression(0));
            sort.Descending.Add(isDescending);
        } while (Accept(","));
        Expect(")");
        return sort;
    }

    private Syntax Transform(Token op)
    {
        var pattern = Expression(0);
        Expect("|");
        var update = Expression(0);
        var delete = Accept(",") ? Expression(0) : null;
        Expect("|");
        return new Syntax(SyntaxKind.Transform, op).With(pattern, update, delete);
    }

    private Syntax Call(Token op, Syntax procedure)
    {
        var arguments = new List<Syntax>();
        var isPartial = false;
        if (!token.Is(")"))
        {
            do
            {
                var first = token;
                if (Accept("?"))
                {
                    isPartial = true;
                    arguments.Add(new Syntax(SyntaxKind.Operator, first));
                }
                else
                {
                    arguments.Add(Expression(0));
                }
            } while (Accept(","));
        }
        Expect(")", isInfix: true);
        var isLambda = procedure.Kind == SyntaxKind.Name && procedure.Token.Text is "function" or "λ";
        if (isLambda)
        {
            return Lambda(op, arguments);
        }
        var call = new Syntax(isPartial ? SyntaxKind.Partial : SyntaxKind.Call, op).With(procedure);
        arguments.ForEach(call.Add);
        return call;
    }

    private Syntax Lambda(Token op, List<Syntax> parameters)
    {
        for (var i = 0; i < parameters.Count; i++)
        {
            if (parameters[i].Kind != SyntaxKind.Variable)
            {
                throw Error("S0208", parameters[i].Token, (double)(i + 1));
            }
        }
        var signature = token.Is("<") ? ReadSignature() : null;
        Expect("{");
        var lambda = new Syntax(SyntaxKind.Lambda, op) { Signature = signature }.With(null, Expression(0));
        Expect("}");
        parameters.ForEach(lambda.Add);
        return lambda;
    }

    private Signature ReadSignature()
    {
        var position = token.Position;
        var text = new StringBuilder("<");
        for (var depth = 1; depth > 0 && !token.Is("{") && token.Kind != TokenKind.End; )
        {
            Advance();
            depth +=
                token.Is("<") ? 1
                : token.Is(">") ? -1
                : 0;
            text.Append(token.Text);
        }
        Expect(">");
        try
        {
            return Signature.Parse(text.ToString());
        }
        catch (JsonataException e)
        {
            e.Position += position;
            throw;
        }
    }
}
