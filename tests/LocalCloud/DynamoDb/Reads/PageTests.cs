using System.Text.Json.Nodes;
using static LocalCloud.Tests.DynamoDb.SortedItems;

namespace LocalCloud.Tests.DynamoDb.Reads;

/// <summary>https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/Query.Pagination.html</summary>
public sealed class PageTests
{
    [Fact]
    public async Task Pages_follow_one_another_in_both_directions()
    {
        await using var db = await StartAsync();
        foreach (var (forward, expected) in ((bool, string)[])[(true, "-5 -0.5 0 1 2 10"), (false, "10 2 1 0 -0.5 -5")])
        {
            var (found, start, pages) = (new List<string>(), (JsonNode?)null, 0);
            do
            {
                var page = await db.Test.OkAsync(
                    "dynamodb",
                    "Query",
                    Request(
                        new JsonObject
                        {
                            ["Limit"] = 2,
                            ["ScanIndexForward"] = forward,
                            ["ExclusiveStartKey"] = start?.DeepClone(),
                        }
                    )
                );
                found.AddRange(page["Items"]!.AsArray().Select(i => i!["c"]!["N"]!.GetValue<string>()));
                start = page["LastEvaluatedKey"];
                pages++;
            } while (start is not null);
            string.Join(' ', found).ShouldBe(expected);
            // A page that is full says where to go on, even when nothing is left there.
            pages.ShouldBe(4);
        }
    }

    [Fact]
    public async Task A_filter_is_applied_after_the_limit()
    {
        await using var db = await StartAsync();
        var page = await db.Test.OkAsync(
            "dynamodb",
            "Query",
            Request(
                new JsonObject
                {
                    ["Limit"] = 4,
                    ["FilterExpression"] = "even = :t",
                    ["ExpressionAttributeValues"] = new JsonObject
                    {
                        [":p"] = S("a"),
                        [":t"] = new JsonObject { ["BOOL"] = true },
                    },
                }
            )
        );
        page["Count"]!.GetValue<int>().ShouldBe(1);
        page["ScannedCount"]!.GetValue<int>().ShouldBe(4);
        page["LastEvaluatedKey"].ShouldNotBeNull();
    }

    /// <summary>Developer guide, "Paginating table query results": a page holds at most 1 MB.</summary>
    [Fact]
    public async Task A_page_ends_at_one_megabyte()
    {
        await using var db = await DynamoTest.StartAsync();
        var text = new string('x', 300_000);
        for (var i = 0; i < 5; i++)
        {
            await db.PutAsync(
                "range",
                $$$$"""{"p": {"S": "a"}, "c": {"N": "{{{{i}}}}"}, "t": {"S": "{{{{text}}}}"}}"""
            );
        }
        var page = await db.Test.OkAsync("dynamodb", "Query", Request(new JsonObject { ["Select"] = "COUNT" }));
        page["Count"]!.GetValue<int>().ShouldBe(3);
        page["LastEvaluatedKey"]!["c"]!["N"]!.GetValue<string>().ShouldBe("2");
        page["Items"].ShouldBeNull();
    }
}
