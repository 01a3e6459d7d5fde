using System.Collections.Concurrent;
using System.Diagnostics;
using System.Text.Json.Nodes;

namespace Bench;

/// <summary>
/// Whole orders: PutEvents, the token in the table, both resumes; 16 clients, the functions running for real.
/// </summary>
internal static class OrdersBench
{
    private const string Bus = "Serverlesspresso";
    private const int Clients = 16;
    private const int Warm = 1_500;
    private static readonly int Orders = int.TryParse(
        Environment.GetEnvironmentVariable("BENCH_ORDERS"),
        out var orders
    )
        ? orders
        : 20_000;

    public static async Task RunAsync()
    {
        await using var cloud = await CloudProcess.StartAsync();
        using (var one = cloud.Connect())
        {
            await MakeTheRuleAsync(one);
        }
        await OrdersAsync(cloud, 0, Warm);
        var rates = new List<double>();
        var waits = new List<double>();
        var after2000 = 0.0;
        var cpu = cloud.CpuMs;
        var ownCpu = Environment.CpuUsage.TotalTime.TotalMilliseconds;
        for (var done = Warm; done < Orders; done += 500)
        {
            var (rate, wait) = await OrdersAsync(cloud, done, 500);
            rates.Add(rate);
            waits.AddRange(wait);
            after2000 = done == Warm ? cloud.ResidentMb : after2000;
        }
        Figures.Note("Processor time of the cloud for one order", (cloud.CpuMs - cpu) / (Orders - Warm), "ms");
        Figures.Note(
            "Processor time of the clients for one order",
            (Environment.CpuUsage.TotalTime.TotalMilliseconds - ownCpu) / (Orders - Warm),
            "ms"
        );
        Figures.AtLeast("Orders through both pauses, 16 clients", Measure.Median(rates), 500, "/s");
        Figures.Under("PutEvents to the token readable under that load, p50", Measure.Median(waits), 10, "ms");
        Figures.Under("The last 500 orders over the first, seconds", rates[0] / rates[^1], 1.3, "ratio");
        Figures.Under(
            $"Resident memory after {Orders:n0} orders over after 2,000",
            cloud.ResidentMb / after2000,
            1.3,
            "ratio"
        );
        using var alone = cloud.Connect();
        var single = new List<double>();
        for (var i = 0; i < 200; i++)
        {
            single.Add(await OneAsync(alone, $"alone-{i}"));
        }
        Figures.Under("PutEvents to the token readable, one client, p50", Measure.Median(single), 10, "ms");
    }

    private static async Task<(double Rate, IReadOnlyCollection<double> Waits)> OrdersAsync(
        CloudProcess cloud,
        int from,
        int count
    )
    {
        var waits = new ConcurrentBag<double>();
        var next = from;
        var began = Stopwatch.GetTimestamp();
        await Task.WhenAll(
            Enumerable
                .Range(0, Clients)
                .Select(_ =>
                    Task.Run(async () =>
                    {
                        using var connection = cloud.Connect();
                        for (
                            var i = Interlocked.Increment(ref next);
                            i <= from + count;
                            i = Interlocked.Increment(ref next)
                        )
                        {
                            waits.Add(await OneAsync(connection, $"order-{i}"));
                        }
                    })
                )
        );
        return (count / Stopwatch.GetElapsedTime(began).TotalSeconds, waits);
    }

    /// <summary>
    /// One order from its event to its end; gives back the milliseconds until its first token could be read.
    /// </summary>
    private static async Task<double> OneAsync(Connection connection, string order)
    {
        var began = Stopwatch.GetTimestamp();
        var detail = new JsonObject { ["userId"] = "1", ["orderId"] = order };
        var entry = new JsonObject
        {
            ["Source"] = "awsserverlessda.serverlesspresso",
            ["DetailType"] = "Validator.NewOrder",
            ["EventBusName"] = Bus,
            ["Detail"] = detail.ToJsonString(),
        };
        await connection.AskAsync(
            Connection.Events("PutEvents"),
            new JsonObject { ["Entries"] = new JsonArray(entry) }
        );
        var first = await TokenAsync(connection, order, "CREATED");
        var wait = Stopwatch.GetElapsedTime(began).TotalMilliseconds;
        await ResumeAsync(connection, first, $$"""{"orderId":"{{order}}"}""");
        await ResumeAsync(connection, await TokenAsync(connection, order, "WAITING_COMPLETION"), "{}");
        return wait;
    }

    private static async Task<string> TokenAsync(Connection connection, string order, string state)
    {
        var began = Stopwatch.GetTimestamp();
        var request =
            $$$"""{"TableName":"serverlesspresso-order-table","Key":{"PK":{"S":"orders"},"SK":{"S":"{{{order}}}"}},"ConsistentRead":true}""";
        while (Stopwatch.GetElapsedTime(began).TotalSeconds < 20)
        {
            var row = JsonNode.Parse(await connection.SendAsync(Connection.DynamoDb("GetItem"), request))!["Item"];
            if (row?["ORDERSTATE"]?["S"]?.GetValue<string>() == state)
            {
                return row["TaskToken"]!["S"]!.GetValue<string>();
            }
            await Task.Delay(2);
        }
        throw new TimeoutException($"{order} did not become {state} within 20 s.");
    }

    private static async Task ResumeAsync(Connection connection, string token, string output) =>
        await connection.AskAsync(
            Connection.States("SendTaskSuccess"),
            new JsonObject { ["taskToken"] = token, ["output"] = output }
        );

    /// <summary>The rule that the learner makes.</summary>
    private static async Task MakeTheRuleAsync(Connection connection)
    {
        const string Pattern =
            """{"detail-type":["OrderProcessor.WaitingCompletion"],"source":["awsserverlessda.serverlesspresso"]}""";
        await connection.AskAsync(
            Connection.Events("PutRule"),
            new JsonObject
            {
                ["Name"] = "WaitingCompletion",
                ["EventBusName"] = Bus,
                ["EventPattern"] = Pattern,
            }
        );
        var target = new JsonObject
        {
            ["Id"] = "1",
            ["Arn"] = "arn:aws:lambda:us-east-1:000000000000:function:WaitingCompletion",
        };
        await connection.AskAsync(
            Connection.Events("PutTargets"),
            new JsonObject
            {
                ["Rule"] = "WaitingCompletion",
                ["EventBusName"] = Bus,
                ["Targets"] = new JsonArray(target),
            }
        );
    }
}
