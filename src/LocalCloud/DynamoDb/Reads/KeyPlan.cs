using LocalCloud.DynamoDb.Expressions;
using LocalCloud.DynamoDb.Requests;
using LocalCloud.DynamoDb.Storage;
using LocalCloud.DynamoDb.Tables;
using LocalCloud.DynamoDb.Values;
using LocalCloud.Protocol;

namespace LocalCloud.DynamoDb.Reads;

/// <param name="Operator">The operator's older name: EQ, LT, LE, GT, GE, BETWEEN, BEGINS_WITH or one that keys don't have.</param>
internal sealed record KeyTest(string Attribute, string Operator, IReadOnlyList<AttributeValue> Values);

/// <summary>The one partition and the sort key bounds that key conditions describe.</summary>
internal sealed class KeyPlan(IReadOnlyList<KeyTest> tests)
{
    public (ItemKey Partition, KeyBounds Bounds) Resolve(TableDefinition table, KeySchema keys, bool legacy)
    {
        var hash = tests.FirstOrDefault(t => t.Attribute == keys.Hash) ?? throw Missing(keys.Hash);
        var range = tests.FirstOrDefault(t => t != hash);
        if (range is not null && range.Attribute != keys.Range)
        {
            throw keys.Range is null ? DynamoErrors.Validation("Query key condition not supported") : Missing(keys.Range);
        }
        foreach (var test in range is null ? [hash] : (KeyTest[])[hash, range])
        {
            CheckTest(table, keys, test, legacy);
        }
        if (hash.Operator != "EQ")
        {
            throw DynamoErrors.Validation("Query key condition not supported");
        }
        return (ItemKey.Make(hash.Values[0], null), range is null ? KeyBounds.All : Bounds(range));
    }

    private static void CheckTest(TableDefinition table, KeySchema keys, KeyTest test, bool legacy)
    {
        if (test.Operator is not ("EQ" or "LT" or "LE" or "GT" or "GE" or "BETWEEN" or "BEGINS_WITH"))
        {
            throw DynamoErrors.Validation(
                legacy ? "Attempted conditional constraint is not an indexable operation" : "Query key condition not supported");
        }
        foreach (var value in test.Values)
        {
            if (value.Type != table.AttributeTypes[test.Attribute])
            {
                throw DynamoErrors.Invalid("Condition parameter type does not match schema type");
            }
            if (test.Operator is "EQ")
            {
                KeyChecks.CheckValue(test.Attribute, value, test.Attribute == keys.Hash);
            }
        }
    }

    private static KeyBounds Bounds(KeyTest test)
    {
        var first = KeyBytes.Encode(test.Values[0]);
        return test.Operator switch
        {
            "EQ" => KeyBounds.Exactly(first),
            "LT" => new KeyBounds(Upper: first, UpperOpen: true),
            "LE" => new KeyBounds(Upper: first),
            "GT" => new KeyBounds(Lower: first, LowerOpen: true),
            "GE" => new KeyBounds(Lower: first),
            "BETWEEN" => new KeyBounds(Lower: first, Upper: KeyBytes.Encode(test.Values[1])),
            _ => KeyBounds.StartingWith(first),
        };
    }

    private static AwsException Missing(string attribute) =>
        DynamoErrors.Validation($"Query condition missed key schema element: {attribute}");
}
