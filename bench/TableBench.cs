using System.Diagnostics;
using System.Text;
using System.Text.Json.Nodes;

namespace Bench;

/// <summary>
/// The table's speed and size: issue figures for PutItem, UpdateItem, GetItem, Query, growth and memory.
/// </summary>
internal static class TableBench
{
    public const string Table = "bench";
    private const string Filler = "a small order, some sixty characters long, as a lesson stores it";

    public static async Task RunAsync()
    {
        await using var cloud = await CloudProcess.StartAsync();
        using var one = cloud.Connect();
        await CreateAsync(one);
        await FillAsync(cloud, 0, 1_000);

        var put = Connection.DynamoDb("PutItem");
        var update = Connection.DynamoDb("UpdateItem");
        var get = Connection.DynamoDb("GetItem");
        Figures.AtLeast(
            "PutItem, 16 connections",
            await Measure.RateAsync(cloud, 16, 2, async (c, i) => await c.SendAsync(put, Put(i % 20_000))),
            8_000,
            "/s"
        );
        Figures.AtLeast(
            "UpdateItem, 16 connections",
            await Measure.RateAsync(cloud, 16, 2, async (c, i) => await c.SendAsync(update, Update(i % 1_000))),
            8_000,
            "/s"
        );
        Figures.AtLeast(
            "GetItem, 16 connections",
            await Measure.RateAsync(cloud, 16, 2, async (c, i) => await c.SendAsync(get, Get(i % 1_000))),
            15_000,
            "/s"
        );
        var smallPut = await Measure.MedianMsAsync(2_000, async i => await one.SendAsync(put, Put(i % 1_000)));
        Figures.Under("PutItem, one connection, p50", smallPut, 3, "ms");
        var smallGet = await Measure.MedianMsAsync(4_000, async i => await one.SendAsync(get, Get(i % 1_000)));
        var smallQuery = await QueryAsync(one);
        Figures.Under("Query of 100 items, p50", smallQuery, 2, "ms");

        await FillAsync(cloud, 20_000, 1_000_000);
        var largePut = await Measure.MedianMsAsync(2_000, async i =>
            await one.SendAsync(put, Put(i * 487 % 1_000_000))
        );
        var largeGet = await Measure.MedianMsAsync(4_000, async i =>
            await one.SendAsync(get, Get(20_000 + (i * 241 % 980_000)))
        );
        var largeQuery = await QueryAsync(one);
        Figures.Under("PutItem p50, 1,000,000 items over 1,000 items", largePut / smallPut, 1.3, "ratio");
        Figures.Under("GetItem p50, 1,000,000 items over 1,000 items", largeGet / smallGet, 1.3, "ratio");
        Figures.Under("Query p50, 1,000,000 items over 1,000 items", largeQuery / smallQuery, 1.3, "ratio");
        Figures.Under("Resident memory with 1,000,000 items", cloud.ResidentMb, 200, "MB");
    }

    public static async Task CreateAsync(Connection connection)
    {
        await connection.SendAsync(
            Connection.DynamoDb("CreateTable"),
            """
            {"TableName":"bench","BillingMode":"PAY_PER_REQUEST",
             "AttributeDefinitions":[{"AttributeName":"PK","AttributeType":"S"},{"AttributeName":"SK","AttributeType":"S"}],
             "KeySchema":[{"AttributeName":"PK","KeyType":"HASH"},{"AttributeName":"SK","KeyType":"RANGE"}]}
            """
        );
    }

    private static Task<double> QueryAsync(Connection connection) =>
        Measure.MedianMsAsync(1_000, async i =>
            await connection.SendAsync(
                Connection.DynamoDb("Query"),
                $$$"""{"TableName":"bench","KeyConditionExpression":"PK = :p","ExpressionAttributeValues":{":p":{"S":"p{{{i % 10}}}"}},"Limit":100}"""
            )
        );

    private static async Task FillAsync(CloudProcess cloud, int from, int to)
    {
        var next = from;
        await Task.WhenAll(
            Enumerable
                .Range(0, 8)
                .Select(_ =>
                    Task.Run(async () =>
                    {
                        using var connection = cloud.Connect();
                        for (
                            var start = Interlocked.Add(ref next, 25) - 25;
                            start < to;
                            start = Interlocked.Add(ref next, 25) - 25
                        )
                        {
                            var batch = new StringBuilder("""{"RequestItems":{"bench":[""");
                            batch.AppendJoin(
                                ',',
                                Enumerable
                                    .Range(start, Math.Min(25, to - start))
                                    .Select(i => "{\"PutRequest\":{\"Item\":" + Item(i) + "}}")
                            );
                            await connection.SendAsync(
                                Connection.DynamoDb("BatchWriteItem"),
                                batch.Append("]}}").ToString()
                            );
                        }
                    })
                )
        );
    }

    public static string Put(int i) => "{\"TableName\":\"" + Table + "\",\"Item\":" + Item(i) + "}";

    private static string Item(int i) =>
        "{" + Key(i) + ",\"n\":{\"N\":\"" + i + "\"},\"text\":{\"S\":\"" + Filler + "\"}}";

    public static string Get(int i) => "{\"TableName\":\"" + Table + "\",\"Key\":{" + Key(i) + "}}";

    public static string Update(int i) =>
        "{\"TableName\":\""
        + Table
        + "\",\"Key\":{"
        + Key(i)
        + "},\"UpdateExpression\":\"set n = n + :one\","
        + "\"ExpressionAttributeValues\":{\":one\":{\"N\":\"1\"}}}";

    /// <summary>A hundred items to a partition.</summary>
    private static string Key(int i) => $"\"PK\":{{\"S\":\"p{i / 100}\"}},\"SK\":{{\"S\":\"s{i % 100:d3}\"}}";
}
