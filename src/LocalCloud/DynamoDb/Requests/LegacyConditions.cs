using LocalCloud.DynamoDb.Expressions;
using LocalCloud.DynamoDb.Values;

namespace LocalCloud.DynamoDb.Requests;

/// <summary>
/// The conditions of older programs (Expected, QueryFilter, ScanFilter, KeyConditions) as the trees that expressions make
/// (developer guide, "Legacy DynamoDB conditional parameters").
/// </summary>
internal static class LegacyConditions
{
    /// <summary>A comparison of one attribute: its condition, and what it was made of for those who look for keys.</summary>
    public sealed record Legacy(
        string Attribute,
        string Operator,
        IReadOnlyList<AttributeValue> Values,
        Condition Condition
    );

    public static Condition? ReadExpected(JsonObject request)
    {
        if (request.Structure("Expected") is not { } expected)
        {
            return request.Text("ConditionalOperator") is null ? null : throw OperatorAlone();
        }
        return Join(
            request,
            [.. expected.Select(e => ReadExpectation(e.Key, (JsonObject)RequestReading.NotNull(e.Value)))]
        );
    }

    /// <summary>Query looks for the filter that ConditionalOperator needs before it looks for its key conditions.</summary>
    public static void CheckOperator(JsonObject request, string filter)
    {
        if (request.Text("ConditionalOperator") is not null && request.Structure(filter) is not { Count: > 0 })
        {
            throw OperatorAlone();
        }
    }

    /// <summary>QueryFilter or ScanFilter.</summary>
    public static Condition? ReadFilter(JsonObject request, string member, AttributeReader reader)
    {
        var conditions = Read(request, member, reader);
        if (conditions is null)
        {
            return request.Text("ConditionalOperator") is null ? null : throw OperatorAlone();
        }
        return Join(request, [.. conditions.Select(c => c.Condition)]);
    }

    public static List<Legacy>? Read(JsonObject request, string member, AttributeReader reader) =>
        request
            .Structure(member)
            ?.Select(c =>
            {
                var condition = (JsonObject)RequestReading.NotNull(c.Value);
                var name = condition.Text("ComparisonOperator");
                var path = $"{char.ToLowerInvariant(member[0])}{member[1..]}.{c.Key}.member.comparisonOperator";
                new Checks().Required(name, path).Fits(name, path, "ComparisonOperator").Throw();
                return Compare(c.Key, name!, ReadValues(condition, reader));
            })
            .ToList();

    private static Condition ReadExpectation(string attribute, JsonObject expected)
    {
        var (name, exists) = (expected.Text("ComparisonOperator"), expected.Flag("Exists"));
        if (expected["Value"] is not null && expected["AttributeValueList"] is not null)
        {
            throw DynamoErrors.Invalid(
                $"Value and AttributeValueList cannot be used together for Attribute: {attribute}"
            );
        }
        var list = expected["AttributeValueList"] is null ? null : ReadValues(expected, AttributeReader.Current);
        var value = expected["Value"] is { } node ? AttributeReader.Current.Read(node) : null;
        if (name is not null)
        {
            new Checks().Fits(name, $"expected.{attribute}.member.comparisonOperator", "ComparisonOperator").Throw();
            if (exists is not null)
            {
                throw DynamoErrors.Invalid(
                    $"Exists and ComparisonOperator cannot be used together for Attribute: {attribute}"
                );
            }
            if (value is null && list is null && name is not ("NULL" or "NOT_NULL"))
            {
                throw DynamoErrors.Invalid(
                    $"Value or AttributeValueList must be used with ComparisonOperator: {name} for Attribute: {attribute}"
                );
            }
            return Compare(attribute, name, list ?? (value is null ? [] : [value])).Condition;
        }
        if (list is not null)
        {
            throw DynamoErrors.Invalid(
                $"AttributeValueList can only be used with a ComparisonOperator for Attribute: {attribute}"
            );
        }
        if (exists == false)
        {
            return value is null
                ? Compare(attribute, "NULL", []).Condition
                : throw DynamoErrors.Invalid($"Value cannot be used when Exists is false for Attribute: {attribute}");
        }
        return value is not null
            ? Compare(attribute, "EQ", [value]).Condition
            : throw DynamoErrors.Invalid(
                $"Value must be provided when Exists is {(exists is null ? "null" : "true")} for Attribute: {attribute}"
            );
    }

    private static Legacy Compare(string attribute, string name, IReadOnlyList<AttributeValue> values)
    {
        AttributeReader.CheckOlderName(attribute);
        var wanted = name switch
        {
            "NULL" or "NOT_NULL" => values.Count == 0,
            "IN" => values.Count > 0,
            "BETWEEN" => values.Count == 2,
            _ => values.Count == 1,
        };
        if (!wanted)
        {
            throw DynamoErrors.Invalid($"Invalid number of argument(s) for the {name} ComparisonOperator");
        }
        if (values.Any(v => v.Type != values[0].Type))
        {
            throw DynamoErrors.Invalid("AttributeValues inside AttributeValueList must be of same type");
        }
        foreach (var value in values)
        {
            if (!Fits(name, value.Type))
            {
                throw DynamoErrors.Invalid(
                    $"ComparisonOperator {name} is not valid for {value.Type.Name()} AttributeValue type"
                );
            }
        }
        if (name == "BETWEEN" && Ordering.Compare(values[0], values[1]) > 0)
        {
            throw DynamoErrors.Validation(
                "The BETWEEN condition was provided a range where the lower bound is greater than the upper bound"
            );
        }
        return new Legacy(attribute, name, values, Make(new PathOperand(new DocumentPath(attribute)), name, values));
    }

    private static Condition Make(PathOperand path, string name, IReadOnlyList<AttributeValue> values)
    {
        ValueOperand[] operands = [.. values.Select(v => new ValueOperand(v))];
        return name switch
        {
            "EQ" => new Comparison(Comparator.Equal, path, operands[0]),
            "NE" => new Comparison(Comparator.NotEqual, path, operands[0]),
            "LT" => new Comparison(Comparator.Less, path, operands[0]),
            "LE" => new Comparison(Comparator.LessOrEqual, path, operands[0]),
            "GT" => new Comparison(Comparator.Greater, path, operands[0]),
            "GE" => new Comparison(Comparator.GreaterOrEqual, path, operands[0]),
            "NULL" => new AttributeExists(path, exists: false),
            "NOT_NULL" => new AttributeExists(path, exists: true),
            "BEGINS_WITH" => new BeginsWith(path, operands[0]),
            "CONTAINS" => new Contains(path, operands[0]),
            // Unlike NE, it does not hold for an attribute that is not there.
            "NOT_CONTAINS" => new And(
                new AttributeExists(path, exists: true),
                new Not(new Contains(path, operands[0]))
            ),
            "IN" => new In(path, operands),
            _ => new Between(path, operands[0], operands[1]),
        };
    }

    private static bool Fits(string name, AttributeType type) =>
        name switch
        {
            "EQ" or "NE" => true,
            "BEGINS_WITH" => type is AttributeType.S or AttributeType.B,
            "CONTAINS" or "NOT_CONTAINS" => type
                is AttributeType.S
                    or AttributeType.N
                    or AttributeType.B
                    or AttributeType.BOOL
                    or AttributeType.NULL,
            _ => type.IsOrdered(),
        };

    private static Condition? Join(JsonObject request, IReadOnlyList<Condition> conditions)
    {
        var any = request.Text("ConditionalOperator");
        if (conditions.Count == 0)
        {
            return any is null ? null : throw OperatorAlone();
        }
        if (any is not null && conditions.Count == 1)
        {
            throw DynamoErrors.Validation(
                "ConditionalOperator can only be used when Filter or Expected has two or more elements"
            );
        }
        return any == "OR"
            ? conditions.Aggregate((a, b) => new Or(a, b))
            : conditions.Aggregate((a, b) => new And(a, b));
    }

    private static List<AttributeValue> ReadValues(JsonObject condition, AttributeReader reader) =>
        condition.List("AttributeValueList")?.Select(reader.Read).ToList() ?? [];

    private static AwsException OperatorAlone() =>
        DynamoErrors.Validation("ConditionalOperator cannot be used without Filter or Expected");
}
