using System.Diagnostics;
using System.Text.Json.Nodes;

namespace Bench;

/// <summary>
/// Executions of 5,000 Pass transitions each: empty ones, and such that compute their output in either query language.
/// </summary>
internal static class PassesBench
{
    private const int Passes = 5_000;
    private const int Executions = 8;

    public static async Task RunAsync()
    {
        await using var cloud = await CloudProcess.StartAsync();
        using var connection = cloud.Connect();
        var empty = await RateAsync(connection, "empty", new JsonObject());
        Figures.AtLeast("Pass transitions, 5,000 an execution", empty, 20_000, "/s");
        var paths = await RateAsync(
            connection,
            "paths",
            new JsonObject { ["Parameters"] = new JsonObject { ["n.$"] = "$.n" } }
        );
        var expressions = await RateAsync(
            connection,
            "expressions",
            new JsonObject
            {
                ["QueryLanguage"] = "JSONata",
                ["Output"] = new JsonObject { ["n"] = "{% $states.input.n %}" },
            }
        );
        Figures.Under("a Pass in JSONata, beside one in JSONPath", paths / expressions, 3, "times");
    }

    private static async Task<double> RateAsync(Connection connection, string name, JsonObject pass)
    {
        var arn = await CreateAsync(connection, name, pass);
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
        return Measure.Median(rates);
    }

    private static async Task<string> CreateAsync(Connection connection, string name, JsonObject pass)
    {
        var states = new JsonObject();
        for (var i = 0; i < Passes; i++)
        {
            var state = (JsonObject)pass.DeepClone();
            state["Type"] = "Pass";
            if (i == Passes - 1)
            {
                state["End"] = true;
            }
            else
            {
                state["Next"] = $"P{i + 1}";
            }
            states[$"P{i}"] = state;
        }
        var definition = new JsonObject { ["StartAt"] = "P0", ["States"] = states };
        var answer = await connection.AskAsync(
            Connection.States("CreateStateMachine"),
            new JsonObject
            {
                ["name"] = name,
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
