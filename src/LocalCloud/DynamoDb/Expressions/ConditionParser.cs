using LocalCloud.DynamoDb.Values;

namespace LocalCloud.DynamoDb.Expressions;

/// <summary>
/// Condition, filter and key condition expressions (developer guide, "Condition and filter expressions, operators, and
/// functions"). A parenthesis may hold a condition or an operand; both are read by the same way, and what was found
/// decides.
/// </summary>
internal sealed class ConditionParser : ExpressionReader
{
    private const int MaxInOperands = 100;

    private static readonly Dictionary<string, Comparator> Comparators = new()
    {
        ["="] = Comparator.Equal,
        ["<>"] = Comparator.NotEqual,
        ["<"] = Comparator.Less,
        ["<="] = Comparator.LessOrEqual,
        [">"] = Comparator.Greater,
        [">="] = Comparator.GreaterOrEqual,
    };

    private ConditionParser(string kind, string text, Placeholders placeholders)
        : base(kind, text, placeholders) { }

    public static Condition Parse(string kind, string text, Placeholders placeholders)
    {
        var parser = new ConditionParser(kind, text, placeholders);
        var condition = parser.AsCondition(parser.ReadOr());
        parser.Tokens.ExpectEnd();
        parser.Findings.Check(parser.Tokens);
        return condition;
    }

    protected override bool IsKeyword(Token token) =>
        token.IsWord("and")
        || token.IsWord("or")
        || token.IsWord("not")
        || token.IsWord("between")
        || token.IsWord("in");

    private Node ReadOr()
    {
        Tokens.Enter();
        var left = ReadAnd();
        while (Tokens.Current.IsWord("or"))
        {
            left = AsCondition(left);
            Tokens.Next();
            Tokens.CountOperator();
            left = new Or((Condition)left, AsCondition(ReadAnd()));
        }
        return left;
    }

    private Node ReadAnd()
    {
        var left = ReadNot();
        while (Tokens.Current.IsWord("and"))
        {
            left = AsCondition(left);
            Tokens.Next();
            Tokens.CountOperator();
            left = new And((Condition)left, AsCondition(ReadNot()));
        }
        return left;
    }

    private Node ReadNot()
    {
        if (!Tokens.SkipWord("not"))
        {
            return ReadPrimary();
        }
        Tokens.CountOperator();
        Tokens.Enter();
        return new Not(AsCondition(ReadNot()));
    }

    private Node ReadPrimary()
    {
        Node node;
        if (Tokens.Skip("("))
        {
            node = ReadOr();
            Tokens.Expect(")");
            if (node is Condition)
            {
                if (node.InParentheses)
                {
                    Findings.Add(Finding.RedundantParentheses, "The expression has redundant parentheses;");
                }
                node.InParentheses = true;
                return node;
            }
            node = Parenthesised((Operand)node);
        }
        else
        {
            node = ReadOperand();
        }
        return ReadRest((Operand)node);
    }

    /// <summary>
    /// What follows an operand: a comparison, BETWEEN, IN, or nothing (a function, or an operand in parentheses).
    /// </summary>
    private Node ReadRest(Operand operand)
    {
        if (Tokens.Current.Kind == TokenKind.Symbol && Comparators.TryGetValue(Tokens.Current.Text, out var comparator))
        {
            return ReadComparison(operand, comparator);
        }
        if (Tokens.SkipWord("between"))
        {
            return ReadBetween(operand);
        }
        return Tokens.SkipWord("in") ? ReadIn(operand) : operand;
    }

    private Comparison ReadComparison(Operand operand, Comparator comparator)
    {
        var symbol = Tokens.Next().Text;
        Tokens.CountOperator();
        var (left, right) = (AsOperand(operand), AsOperand(ReadOperand()));
        CheckDistinct(symbol, left, right);
        if (comparator > Comparator.NotEqual)
        {
            CheckOrdered(symbol, left);
            CheckOrdered(symbol, right);
        }
        return new Comparison(comparator, left, right);
    }

    private Between ReadBetween(Operand operand)
    {
        Tokens.CountOperator();
        var value = AsOperand(operand);
        var lower = AsOperand(ReadOperand());
        if (!Tokens.SkipWord("and"))
        {
            throw Tokens.SyntaxError();
        }
        var upper = AsOperand(ReadOperand());
        CheckOrdered("BETWEEN", value);
        CheckOrdered("BETWEEN", lower);
        CheckOrdered("BETWEEN", upper);
        if (lower is ValueOperand low && upper is ValueOperand high)
        {
            var bounds =
                $"lower bound operand: AttributeValue: {low.Value}, upper bound operand: AttributeValue: {high.Value}";
            if (low.Value.Type != high.Value.Type)
            {
                Findings.Add(
                    Finding.OperandType,
                    $"The BETWEEN operator requires same data type for lower and upper bounds; {bounds}"
                );
            }
            else if (low.Value.Type.IsOrdered() && Ordering.Compare(low.Value, high.Value) > 0)
            {
                Findings.Add(
                    Finding.OperandType,
                    $"The BETWEEN operator requires upper bound to be greater than or equal to lower bound; {bounds}"
                );
            }
        }
        return new Between(value, lower, upper);
    }

    private In ReadIn(Operand operand)
    {
        Tokens.CountOperator();
        var value = AsOperand(operand);
        Tokens.Expect("(");
        var candidates = new List<Operand> { AsOperand(ReadOperand()) };
        while (Tokens.Skip(","))
        {
            candidates.Add(AsOperand(ReadOperand()));
        }
        Tokens.Expect(")");
        if (candidates.Count > MaxInOperands)
        {
            Findings.Add(
                Finding.OperandCount,
                "Incorrect number of operands for operator or function; operator or function: IN, "
                    + $"number of operands: {candidates.Count + 1}"
            );
        }
        return new In(value, candidates);
    }

    /// <summary>A function in the place of a value: only <c>size</c> has one.</summary>
    private Operand AsOperand(Operand operand)
    {
        if (operand is not Call call)
        {
            return operand;
        }
        if (call.Name == "size")
        {
            return Size(call);
        }
        Misused(call);
        return operand;
    }

    /// <summary>A node in the place of a condition: a condition, or a function that is one.</summary>
    private Condition AsCondition(Node node)
    {
        if (node is Condition condition)
        {
            return condition;
        }
        if (node is not Call call)
        {
            throw Tokens.SyntaxError();
        }
        var arguments = call.Arguments.Cast<Operand>().Select(AsOperand).ToList();
        var wanted = call.Name switch
        {
            "attribute_exists" or "attribute_not_exists" or "size" => 1,
            "attribute_type" or "begins_with" or "contains" => 2,
            _ => 0,
        };
        if (wanted == 0)
        {
            Unknown(call);
            return new In(new ValueOperand(NullValue.Instance), []);
        }
        if (call.Name == "size")
        {
            Misused(call);
        }
        if (arguments.Count != wanted)
        {
            WrongCount(call);
            return new In(new ValueOperand(NullValue.Instance), []);
        }
        if (wanted == 2)
        {
            CheckDistinct(call.Name, arguments[0], arguments[1]);
        }
        return Function(call.Name, arguments) is { } found ? found : new In(new ValueOperand(NullValue.Instance), []);
    }

    private Condition? Function(string name, List<Operand> arguments)
    {
        switch (name)
        {
            case "attribute_exists" or "attribute_not_exists":
                if (arguments[0] is PathOperand path)
                {
                    return new AttributeExists(path, name == "attribute_exists");
                }
                Findings.Add(
                    Finding.OperandType,
                    $"Operator or function requires a document path; operator or function: {name}"
                );
                return null;
            case "attribute_type":
                return TypeFunction(arguments);
            case "begins_with":
                foreach (var argument in arguments)
                {
                    CheckType(name, argument, argument.StaticType is null or AttributeType.S or AttributeType.B);
                }
                return new BeginsWith(arguments[0], arguments[1]);
            case "contains":
                return new Contains(arguments[0], arguments[1]);
            default:
                return null;
        }
    }

    private HasType? TypeFunction(List<Operand> arguments)
    {
        if (arguments[1] is not ValueOperand { Value: StringValue name })
        {
            var type = arguments[1].StaticType?.Name() ?? "{NS,SS,L,BS,N,M,B,BOOL,NULL,S}";
            Findings.Add(
                Finding.OperandType,
                $"Incorrect operand type for operator or function; operator or function: attribute_type, operand type: {type}"
            );
            return null;
        }
        if (AttributeTypes.TryParse(name.Value, out var wanted))
        {
            return new HasType(arguments[0], wanted);
        }
        Findings.Add(
            Finding.OperandType,
            $"Invalid attribute type name found; type: {name.Value}, valid types: {{B,NULL,SS,BOOL,L,BS,N,NS,S,M}}"
        );
        return null;
    }

    private SizeOperand Size(Call call)
    {
        if (call.Arguments.Count != 1)
        {
            WrongCount(call);
            return new SizeOperand(new ValueOperand(NullValue.Instance));
        }
        var operand = (Operand)call.Arguments[0];
        if (operand is Call inner)
        {
            Misused(inner);
        }
        CheckType(
            "size",
            operand,
            operand.StaticType is not (AttributeType.N or AttributeType.BOOL or AttributeType.NULL)
        );
        return new SizeOperand(operand);
    }

    private void CheckOrdered(string symbol, Operand operand)
    {
        if (operand is ValueOperand { Value.Type: var type } && !type.IsOrdered())
        {
            Findings.Add(
                Finding.OperandType,
                $"Incorrect operand type for operator or function; operator or function: {symbol}, operand type: {type.Name()}"
            );
        }
    }

    private void CheckType(string name, Operand operand, bool fits)
    {
        if (!fits)
        {
            Findings.Add(
                Finding.OperandType,
                $"Incorrect operand type for operator or function; operator or function: {name}, operand type: "
                    + $"{operand.StaticType!.Value.Name()}"
            );
        }
    }

    private void CheckDistinct(string symbol, Operand left, Operand right)
    {
        if (left is PathOperand a && right is PathOperand b && a.Path.SameAs(b.Path))
        {
            Findings.Add(
                Finding.SameOperand,
                "The first operand must be distinct from the remaining operands for this operator or function; "
                    + $"operator: {symbol}, first operand: {a.Path}"
            );
        }
    }

    private void Misused(Call call)
    {
        var known =
            call.Name
            is "attribute_exists"
                or "attribute_not_exists"
                or "attribute_type"
                or "begins_with"
                or "contains"
                or "size";
        if (known)
        {
            Findings.Add(
                Finding.MisusedFunction,
                $"The function is not allowed to be used this way in an expression; function: {call.Name}"
            );
            return;
        }
        Unknown(call);
    }

    private void Unknown(Call call) =>
        Findings.Add(
            Finding.UnknownFunction,
            call.Name is "if_not_exists" or "list_append"
                ? $"The function is not allowed in a condition expression; function: {call.Name}"
                : $"Invalid function name; function: {call.Name}"
        );

    private void WrongCount(Call call) =>
        Findings.Add(
            Finding.OperandCount,
            "Incorrect number of operands for operator or function; "
                + $"operator or function: {call.Name}, number of operands: {call.Arguments.Count}"
        );
}
