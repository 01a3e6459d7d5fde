using LocalCloud.DynamoDb.Expressions;
using LocalCloud.DynamoDb.Requests;
using LocalCloud.DynamoDb.Values;

namespace LocalCloud.DynamoDb.Reads;

/// <summary>Reads <c>KeyConditionExpression</c>, or the older <c>KeyConditions</c>, into tests of single key attributes.</summary>
internal sealed class KeyConditions
{
    private const string Kind = "KeyConditionExpression";

    private readonly Condition? condition;
    private readonly List<LegacyConditions.Legacy>? legacy;

    private KeyConditions(Condition? condition, List<LegacyConditions.Legacy>? legacy) =>
        (this.condition, this.legacy) = (condition, legacy);

    public static void CheckPresent(JsonObject request)
    {
        if (request[Kind] is null && request["KeyConditions"] is null)
        {
            throw DynamoErrors.Validation(
                "Either the KeyConditions or KeyConditionExpression parameter must be specified in the request."
            );
        }
    }

    /// <summary>Reads the conditions; what they mean is asked later, when the request's other expressions are read.</summary>
    public static KeyConditions Parse(JsonObject request, Placeholders placeholders)
    {
        if (request.Text(Kind) is { } expression)
        {
            return new KeyConditions(ConditionParser.Parse(Kind, expression, placeholders), null);
        }
        return new KeyConditions(null, LegacyConditions.Read(request, "KeyConditions", AttributeReader.Current));
    }

    /// <exception cref="AwsException">The conditions are none for keys.</exception>
    public KeyPlan Plan()
    {
        if (condition is null)
        {
            return Plan([.. legacy!.Select(c => new KeyTest(c.Attribute, c.Operator, c.Values))], KeyPlan.TooMany);
        }
        var tests = new List<KeyTest>();
        Add(tests, condition);
        // How many there may be, only the table or index knows.
        return Plan(tests, () => Invalid("KeyConditionExpressions must only contain one condition per key"));
    }

    private static KeyPlan Plan(List<KeyTest> tests, Func<AwsException> twice) =>
        tests.Select(t => t.Attribute).Distinct().Count() < tests.Count ? throw twice()
        : tests.Count >= 1 ? new KeyPlan(tests)
        : throw KeyPlan.TooMany();

    private static void Add(List<KeyTest> tests, Condition condition)
    {
        switch (condition)
        {
            case And and:
                foreach (var part in and.Parts)
                {
                    Add(tests, (Condition)part);
                }
                break;
            case Or:
                throw BadOperator("OR");
            case Not:
                throw BadOperator("NOT");
            case Comparison comparison:
                tests.Add(Compare(comparison));
                break;
            case Between between:
                tests.Add(
                    new KeyTest(Attribute(between.Operand), "BETWEEN", [Value(between.Lower), Value(between.Upper)])
                );
                break;
            case BeginsWith begins:
                tests.Add(new KeyTest(Attribute(begins.Operand), "BEGINS_WITH", [Value(begins.Prefix)]));
                break;
            case In:
                throw BadOperator("IN");
            case AttributeExists exists:
                throw BadOperator(exists.Exists ? "attribute_exists" : "attribute_not_exists");
            case HasType:
                throw BadOperator("attribute_type");
            default:
                throw BadOperator("contains");
        }
    }

    private static KeyTest Compare(Comparison comparison)
    {
        if (comparison.Comparator == Comparator.NotEqual)
        {
            throw BadOperator("<>");
        }
        var swapped = comparison.Left is ValueOperand && comparison.Right is PathOperand;
        var (left, right) = swapped ? (comparison.Right, comparison.Left) : (comparison.Left, comparison.Right);
        var name = comparison.Comparator switch
        {
            Comparator.Equal => "EQ",
            Comparator.Less => swapped ? "GT" : "LT",
            Comparator.LessOrEqual => swapped ? "GE" : "LE",
            Comparator.Greater => swapped ? "LT" : "GT",
            _ => swapped ? "LE" : "GE",
        };
        return new KeyTest(Attribute(left), name, [Value(right)]);
    }

    private static string Attribute(Operand operand) =>
        operand switch
        {
            PathOperand { Path.IsNested: true } => throw Invalid(
                "KeyConditionExpressions cannot have conditions on nested attributes"
            ),
            PathOperand path => path.Path.Root,
            SizeOperand => throw Invalid("KeyConditionExpressions cannot contain nested operations"),
            _ => throw Invalid("Invalid condition in KeyConditionExpression: No key attribute specified"),
        };

    private static AttributeValue Value(Operand operand) =>
        operand switch
        {
            ValueOperand value => value.Value,
            SizeOperand => throw Invalid("KeyConditionExpressions cannot contain nested operations"),
            _ => throw Invalid(
                "Invalid condition in KeyConditionExpression: Multiple attribute names used in one condition"
            ),
        };

    private static AwsException BadOperator(string name) =>
        Invalid($"Invalid operator used in KeyConditionExpression: {name}");

    private static AwsException Invalid(string message) => DynamoErrors.Validation($"Invalid {Kind}: {message}");
}
