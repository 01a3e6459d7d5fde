using System.Diagnostics;
using System.Text.Json.Nodes;

namespace Bench;

/// <summary>Executions of 5,000 Pass transitions each.</summary>
internal static class PassesBench
{
    private const int Passes = 5_000;
    private const int Executions = 8;

    public static async Task RunAsync()
    {
        await using var cloud = await CloudProcess.StartAsync();
        using var connection = cloud.Connect();
        var arn = await CreateAsync(connection);
        var rates = new List<double>();
        for (var round = 0; round <= 5; round++)
        {
            var began = Stopwatch.GetTimestamp();
            var started = new List<string>();
            for (var i = 0; i < Executions; i++)
            {
                var answer = await connection.AskAsync(
                    Connection.States("StartExecution"),
                    new JsonObject { ["stateMachineArn"] = arn, ["input"] = """{"n":1}""" }
                );
                started.Add(answer["executionArn"]!.GetValue<string>());
            }
            foreach (var execution in started)
            {
                await EndAsync(connection, execution);
            }
            if (round > 0)
            {
                rates.Add(Executions * Passes / Stopwatch.GetElapsedTime(began).TotalSeconds);
            }
        }
        Figures.AtLeast("Pass transitions, 5,000 an execution", Measure.Median(rates), 20_000, "/s");
    }

    private static async Task<string> CreateAsync(Connection connection)
    {
        var states = new JsonObject();
        for (var i = 0; i < Passes; i++)
        {
            states[$"P{i}"] =
                i == Passes - 1
                    ? new JsonObject { ["Type"] = "Pass", ["End"] = true }
                    : new JsonObject { ["Type"] = "Pass", ["Next"] = $"P{i + 1}" };
        }
        var definition = new JsonObject { ["StartAt"] = "P0", ["States"] = states };
        var answer = await connection.AskAsync(
            Connection.States("CreateStateMachine"),
            new JsonObject
            {
                ["name"] = "passes",
                ["definition"] = definition.ToJsonString(),
                ["roleArn"] = "arn:aws:iam::000000000000:role/bench",
            }
        );
        return answer["stateMachineArn"]!.GetValue<string>();
    }

    private static async Task EndAsync(Connection connection, string execution)
    {
        while (true)
        {
            var status = (
                await connection.AskAsync(
                    Connection.States("DescribeExecution"),
                    new JsonObject { ["executionArn"] = execution }
                )
            )["status"]!.GetValue<string>();
            if (status == "SUCCEEDED")
            {
                return;
            }
            if (status != "RUNNING")
            {
                throw new InvalidOperationException($"The execution ended {status}.");
            }
            await Task.Delay(2);
        }
    }
}
