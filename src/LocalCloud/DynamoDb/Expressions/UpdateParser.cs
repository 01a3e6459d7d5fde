using LocalCloud.DynamoDb.Values;

namespace LocalCloud.DynamoDb.Expressions;

/// <summary>Update expressions (developer guide, "Using update expressions in DynamoDB").</summary>
internal sealed class UpdateParser : ExpressionReader
{
    private const string Kind = "UpdateExpression";

    private readonly List<UpdateAction> actions = [];
    private readonly HashSet<UpdateVerb> sections = [];
    private readonly PathTree paths = new();

    private UpdateParser(string text, Placeholders placeholders)
        : base(Kind, text, placeholders) { }

    public static Update Parse(string text, Placeholders placeholders)
    {
        var parser = new UpdateParser(text, placeholders);
        do
        {
            parser.ReadSection();
        } while (parser.Tokens.Current.Kind != TokenKind.End);
        parser.Findings.Check(parser.Tokens);
        return new Update(parser.actions);
    }

    protected override bool IsKeyword(Token token) =>
        token.IsWord("set") || token.IsWord("remove") || token.IsWord("add") || token.IsWord("delete");

    private void ReadSection()
    {
        var token = Tokens.Current;
        UpdateVerb verb;
        if (Tokens.SkipWord("set"))
        {
            verb = UpdateVerb.Set;
        }
        else if (Tokens.SkipWord("remove"))
        {
            verb = UpdateVerb.Remove;
        }
        else if (Tokens.SkipWord("add"))
        {
            verb = UpdateVerb.Add;
        }
        else if (Tokens.SkipWord("delete"))
        {
            verb = UpdateVerb.Delete;
        }
        else
        {
            throw Tokens.SyntaxError();
        }
        if (!sections.Add(verb))
        {
            Findings.Add(
                Finding.RepeatedSection,
                $"The \"{token.Text.ToUpperInvariant()}\" section can only be used once in an update expression;"
            );
        }
        do
        {
            ReadAction(verb);
        } while (Tokens.Skip(","));
    }

    private void ReadAction(UpdateVerb verb)
    {
        var path = ReadPath();
        Tokens.CountOperator();
        if (paths.Add(path) is { } problem)
        {
            Findings.Add(Finding.Overlap, problem);
        }
        Operand? operand = null;
        if (verb == UpdateVerb.Set)
        {
            Tokens.Expect("=");
            operand = ReadSetValue();
        }
        else if (verb != UpdateVerb.Remove)
        {
            if (Tokens.Current.Kind != TokenKind.ValuePlaceholder)
            {
                throw Tokens.SyntaxError();
            }
            var value = ReadValue();
            CheckAddOrDelete(verb, value);
            operand = new ValueOperand(value);
        }
        actions.Add(new UpdateAction(verb, path, operand));
    }

    private Operand ReadSetValue()
    {
        var parenthesis = Tokens.Current.Is("(");
        if (parenthesis)
        {
            // (a + b) and (a) + b begin alike; what stands inside decides.
            Tokens.Enter();
            Tokens.Next();
            var inner = ReadSetValue();
            Tokens.Expect(")");
            return inner is Arithmetic ? inner : ReadArithmetic(Resolve(Parenthesised(inner)));
        }
        return ReadArithmetic(Resolve(ReadOperand()));
    }

    private Operand ReadArithmetic(Operand left)
    {
        if (!Tokens.Current.Is("+") && !Tokens.Current.Is("-"))
        {
            return left;
        }
        var symbol = Tokens.Next().Text;
        Tokens.CountOperator();
        var right = Resolve(ReadOperand());
        CheckType(symbol, left, AttributeType.N);
        CheckType(symbol, right, AttributeType.N);
        return new Arithmetic(left, right, subtract: symbol == "-");
    }

    private Operand Resolve(Operand operand)
    {
        if (operand is not Call call)
        {
            return operand;
        }
        if (call.Name is not ("if_not_exists" or "list_append"))
        {
            var known =
                call.Name
                is "attribute_exists"
                    or "attribute_not_exists"
                    or "attribute_type"
                    or "begins_with"
                    or "contains"
                    or "size";
            Findings.Add(
                Finding.UnknownFunction,
                known
                    ? $"The function is not allowed in an update expression; function: {call.Name}"
                    : $"Invalid function name; function: {call.Name}"
            );
            return operand;
        }
        if (call.Arguments.OfType<Call>().Any(inner => inner.Name == "list_append"))
        {
            // Only if_not_exists may stand within another function.
            Findings.Add(
                Finding.MisusedFunction,
                "The function is not allowed to be used this way in an expression; function: list_append"
            );
        }
        var arguments = call.Arguments.Cast<Operand>().Select(Resolve).ToList();
        if (arguments.Count != 2)
        {
            Findings.Add(
                Finding.OperandCount,
                "Incorrect number of operands for operator or function; "
                    + $"operator or function: {call.Name}, number of operands: {arguments.Count}"
            );
            return operand;
        }
        if (call.Name == "list_append")
        {
            CheckType(call.Name, arguments[0], AttributeType.L);
            CheckType(call.Name, arguments[1], AttributeType.L);
            return new ListAppend(arguments[0], arguments[1]);
        }
        if (arguments[0] is PathOperand path)
        {
            return new IfNotExists(path, arguments[1]);
        }
        Findings.Add(
            Finding.OperandType,
            "Operator or function requires a document path; operator or function: if_not_exists"
        );
        return operand;
    }

    private void CheckType(string name, Operand operand, AttributeType wanted)
    {
        if (operand.StaticType is { } type && type != wanted)
        {
            Findings.Add(
                Finding.OperandType,
                $"Incorrect operand type for operator or function; operator or function: {name}, operand type: {type.Name()}"
            );
        }
    }

    private void CheckAddOrDelete(UpdateVerb verb, AttributeValue value)
    {
        if (value is SetValue || (verb == UpdateVerb.Add && value is NumberValue))
        {
            return;
        }
        var name = verb == UpdateVerb.Add ? "ADD" : "DELETE";
        Findings.Add(
            Finding.OperandType,
            $"Incorrect operand type for operator or function; operator: {name}, operand type: {value.Type.LongName()}, "
                + $"typeSet: ALLOWED_FOR_{name}_OPERAND"
        );
    }
}
