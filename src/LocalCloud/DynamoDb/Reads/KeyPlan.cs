using LocalCloud.DynamoDb.Expressions;
using LocalCloud.DynamoDb.Requests;
using LocalCloud.DynamoDb.Storage;
using LocalCloud.DynamoDb.Tables;
using LocalCloud.DynamoDb.Values;

namespace LocalCloud.DynamoDb.Reads;

/// <param name="Operator">
/// The operator's older name: EQ, LT, LE, GT, GE, BETWEEN, BEGINS_WITH or one that keys don't have.
/// </param>
internal sealed record KeyTest(string Attribute, string Operator, IReadOnlyList<AttributeValue> Values);

/// <summary>The one partition and the sort key bounds that key conditions describe.</summary>
internal sealed class KeyPlan(IReadOnlyList<KeyTest> tests)
{
    public (ItemKey Partition, KeyBounds Bounds) Resolve(TableDefinition table, KeySchema keys, bool legacy)
    {
        if (tests.Count > Math.Max(2, keys.Attributes.Count()))
        {
            throw legacy
                ? TooMany()
                : DynamoErrors.Validation(
                    $"The number of query conditions ({tests.Count}) exceeds the number of key attributes defined in the schema "
                        + $"({keys.Attributes.Count()})"
                );
        }
        if (keys.IsMultiple)
        {
            return ResolveMultiple(table, keys, legacy);
        }
        var hash = tests.FirstOrDefault(t => t.Attribute == keys.Hash) ?? throw Missing(keys.Hash);
        var range = tests.FirstOrDefault(t => t != hash);
        if (range is not null && range.Attribute != keys.Range)
        {
            throw keys.Range is null
                ? DynamoErrors.Validation("Query key condition not supported")
                : Missing(keys.Range);
        }
        foreach (var test in range is null ? [hash] : (KeyTest[])[hash, range])
        {
            CheckTest(table, keys, test, legacy);
        }
        if (hash.Operator != "EQ")
        {
            throw DynamoErrors.Validation("Query key condition not supported");
        }
        return (ItemKey.Make(KeyBytes.Encode(hash.Values[0]), []), range is null ? KeyBounds.All : Bounds(range));
    }

    public static AwsException TooMany() => DynamoErrors.Validation("Conditions can be of length 1 or 2 only");

    /// <summary>
    /// Every partition key attribute must equal a value, and the sort key's from the left without a gap, of which only
    /// the last may have another operator (developer guide, "Multi-attribute keys pattern"). KeyConditions know one
    /// partition key attribute (recorded: getmoto/moto test_dynamodb_multi_attribute_gsi.py, scylladb/scylladb
    /// test_gsi_composite_keys.py).
    /// </summary>
    private (ItemKey Partition, KeyBounds Bounds) ResolveMultiple(TableDefinition table, KeySchema keys, bool legacy)
    {
        if (legacy && keys.MoreHash is not null)
        {
            throw DynamoErrors.Validation("Query key condition not supported");
        }
        var named = tests.ToDictionary(t => t.Attribute);
        KeyTest[] hashes =
        [
            .. keys.HashAttributes.Select(name => named.GetValueOrDefault(name) ?? throw Missing(name)),
        ];
        if (tests.FirstOrDefault(t => !keys.Contains(t.Attribute)) is not null)
        {
            throw DynamoErrors.Validation("Query key condition not supported");
        }
        foreach (var test in tests)
        {
            CheckTest(table, keys, test, legacy);
        }
        if (hashes.Any(t => t.Operator != "EQ"))
        {
            throw DynamoErrors.Validation("Query key condition not supported");
        }
        string[] sort = [.. keys.RangeAttributes];
        var last = Array.FindLastIndex(sort, named.ContainsKey);
        if (sort.Take(last).FirstOrDefault(name => named.GetValueOrDefault(name)?.Operator != "EQ") is { } gap)
        {
            throw DynamoErrors.Validation(
                $"RANGE key attributes {gap} must have equality conditions specified in the query because a condition is "
                    + $"present on key attribute {sort[last]}"
            );
        }
        var first = hashes[0].Values[0];
        var partition = hashes.Length == 1 ? KeyBytes.Encode(first) : KeyBytes.Join(hashes.Select(t => t.Values[0]));
        var bounds =
            last < 0 ? KeyBounds.All
            : keys.MoreRange is null ? Bounds(named[sort[0]])
            : JoinedBounds([.. sort.Take(last).Select(name => named[name].Values[0])], named[sort[last]]);
        return (ItemKey.Make(partition, []), bounds);
    }

    /// <summary>The bounds among joined sort keys: each value stands for all keys that go on behind it.</summary>
    private static KeyBounds JoinedBounds(AttributeValue[] before, KeyTest test)
    {
        var within = KeyBounds.StartingWith(KeyBytes.Join(before));
        KeyBounds At(int value) => KeyBounds.StartingWith(KeyBytes.Join([.. before, test.Values[value]]));
        return test.Operator switch
        {
            "EQ" => At(0),
            "LT" => within with { Upper = At(0).Lower, UpperOpen = true },
            "LE" => within with { Upper = At(0).Upper, UpperOpen = true },
            "GT" => within with { Lower = At(0).Upper },
            "GE" => within with { Lower = At(0).Lower },
            "BETWEEN" => At(0) with { Upper = At(1).Upper, UpperOpen = true },
            _ => KeyBounds.StartingWith(KeyBytes.JoinedStart(before, test.Values[0])),
        };
    }

    private static void CheckTest(TableDefinition table, KeySchema keys, KeyTest test, bool legacy)
    {
        if (test.Operator is not ("EQ" or "LT" or "LE" or "GT" or "GE" or "BETWEEN" or "BEGINS_WITH"))
        {
            throw DynamoErrors.Validation(
                legacy
                    ? "Attempted conditional constraint is not an indexable operation"
                    : "Query key condition not supported"
            );
        }
        foreach (var value in test.Values)
        {
            if (value.Type != table.AttributeTypes[test.Attribute])
            {
                throw DynamoErrors.Invalid("Condition parameter type does not match schema type");
            }
            if (test.Operator is "EQ")
            {
                KeyChecks.CheckValue(test.Attribute, value, keys.IsHash(test.Attribute));
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
