using System.Globalization;
using System.Text.Json.Nodes;

namespace LocalCloud.Tests.DynamoDb;

/// <summary>Random writes, compared with a list in memory that is searched the simple way.</summary>
public sealed class ModelTests
{
    private static readonly string[] Partitions = ["a", "b", "\u00e9", "\U0001F600"];

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public async Task Queries_and_scans_find_what_a_simple_search_finds(int seed)
    {
        await using var db = await DynamoTest.StartAsync();
        var random = new Random(seed);
        var model = new Dictionary<(string P, decimal C), (string? G, int N)>();
        for (var step = 0; step < 300; step++)
        {
            var (p, c) = (Partitions[random.Next(Partitions.Length)], random.Next(-20, 20) / 4m);
            switch (random.Next(4))
            {
                case 0:
                    await db.Test.OkAsync(
                        "dynamodb",
                        "DeleteItem",
                        new JsonObject { ["TableName"] = "range", ["Key"] = Key(p, c) }
                    );
                    model.Remove((p, c));
                    break;
                case 1:
                    await db.Test.OkAsync(
                        "dynamodb",
                        "UpdateItem",
                        new JsonObject
                        {
                            ["TableName"] = "range",
                            ["Key"] = Key(p, c),
                            ["UpdateExpression"] = "ADD n :one",
                            ["ExpressionAttributeValues"] = new JsonObject { [":one"] = N(1) },
                        }
                    );
                    model[(p, c)] = model.TryGetValue((p, c), out var old) ? (old.G, old.N + 1) : (null, 1);
                    break;
                default:
                    var item = Key(p, c);
                    item["n"] = N(step);
                    var g = random.Next(3) == 0 ? null : $"g{random.Next(3)}";
                    if (g is not null)
                    {
                        item["g"] = S(g);
                    }
                    await db.Test.OkAsync(
                        "dynamodb",
                        "PutItem",
                        new JsonObject { ["TableName"] = "range", ["Item"] = item }
                    );
                    model[(p, c)] = (g, step);
                    break;
            }
        }

        var limit = random.Next(1, 9);
        (await ReadAllAsync(db, "Scan", new JsonObject { ["Limit"] = limit }))
            .Order()
            .ShouldBe(model.Select(m => Text(m.Key.P, m.Key.C, m.Value)).Order(), "a scan");
        foreach (var partition in Partitions)
        {
            foreach (var forward in (bool[])[true, false])
            {
                var (low, high) = (random.Next(-20, 0) / 4m, random.Next(0, 20) / 4m);
                var found = model
                    .Where(m => m.Key.P == partition && m.Key.C >= low && m.Key.C <= high)
                    .OrderBy(m => m.Key.C)
                    .Select(m => Text(m.Key.P, m.Key.C, m.Value))
                    .ToList();
                if (!forward)
                {
                    found.Reverse();
                }
                (
                    await ReadAllAsync(
                        db,
                        "Query",
                        new JsonObject
                        {
                            ["Limit"] = limit,
                            ["ScanIndexForward"] = forward,
                            ["KeyConditionExpression"] = "p = :p AND c BETWEEN :low AND :high",
                            ["ExpressionAttributeValues"] = new JsonObject
                            {
                                [":p"] = S(partition),
                                [":low"] = N(low),
                                [":high"] = N(high),
                            },
                        }
                    )
                ).ShouldBe(found, $"partition {partition} between {low} and {high}");
            }
        }
        foreach (var g in (string[])["g0", "g1", "g2"])
        {
            var found = await ReadAllAsync(
                db,
                "Query",
                new JsonObject
                {
                    ["IndexName"] = "gsi",
                    ["Limit"] = limit,
                    ["KeyConditionExpression"] = "g = :g AND c > :low",
                    ["ExpressionAttributeValues"] = new JsonObject { [":g"] = S(g), [":low"] = N(-2) },
                }
            );
            var expected = model.Where(m => m.Value.G == g && m.Key.C > -2).ToList();
            found.Order().ShouldBe(expected.Select(m => Text(m.Key.P, m.Key.C, m.Value)).Order(), $"index {g}");
            found.Select(f => decimal.Parse(f.Split('|')[1], CultureInfo.InvariantCulture)).ShouldBeInOrder();
        }
    }

    private static async Task<List<string>> ReadAllAsync(DynamoTest db, string operation, JsonObject request)
    {
        request["TableName"] = "range";
        var found = new List<string>();
        while (true)
        {
            var page = await db.Test.OkAsync("dynamodb", operation, (JsonObject)request.DeepClone());
            found.AddRange(
                page["Items"]!
                    .AsArray()
                    .Select(i =>
                        Text(
                            i!["p"]!["S"]!.GetValue<string>(),
                            decimal.Parse(i["c"]!["N"]!.GetValue<string>(), CultureInfo.InvariantCulture),
                            (
                                i["g"]?["S"]?.GetValue<string>(),
                                int.Parse(i["n"]!["N"]!.GetValue<string>(), CultureInfo.InvariantCulture)
                            )
                        )
                    )
            );
            if (page["LastEvaluatedKey"] is not { } last)
            {
                return found;
            }
            request["ExclusiveStartKey"] = last.DeepClone();
        }
    }

    private static string Text(string p, decimal c, (string? G, int N) value) =>
        string.Create(CultureInfo.InvariantCulture, $"{p}|{c:0.##}|{value.G}|{value.N}");

    private static JsonObject Key(string p, decimal c) => new() { ["p"] = S(p), ["c"] = N(c) };

    private static JsonObject S(string value) => new() { ["S"] = value };

    private static JsonObject N(decimal value) => new() { ["N"] = value.ToString(CultureInfo.InvariantCulture) };
}
