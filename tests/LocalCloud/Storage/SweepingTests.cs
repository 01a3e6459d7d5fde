using System.Text.Json.Nodes;
using LocalCloud.Tests.StepFunctions;

namespace LocalCloud.Tests.Storage;

/// <summary>What AWS forgets is forgotten here, in the background and by the cloud's own clock.</summary>
public sealed class SweepingTests
{
    private const string Ends = """{"StartAt":"A","States":{"A":{"Type":"Succeed"}}}""";
    private const string Waits =
        """{"StartAt":"A","States":{"A":{"Type":"Wait","Seconds":90000000,"Next":"B"},"B":{"Type":"Succeed"}}}""";

    [Fact]
    public async Task Finished_executions_are_forgotten_after_90_days_and_their_names_are_free_again()
    {
        await using var test = await TestCloud.StartAsync();
        var machine = await test.CreateMachineAsync(Ends);
        var waits = await test.StartAsync(await test.CreateMachineAsync(Waits, "Waits"));
        var names = Enumerable.Range(0, 45).Select(i => $"old{i}").ToList();
        foreach (var name in names)
        {
            await test.StartAsync(machine, name: name);
        }
        await Eventually.BeTrueAsync(async () => await CountAsync(test, machine, "SUCCEEDED") == 45, "45 ends");
        await test.Cloud.Store.AdvanceClockAsync(TimeSpan.FromDays(89));
        var young = await test.StartAsync(machine, name: "young");
        await test.EndAsync(young);
        await test.Cloud.Store.AdvanceClockAsync(TimeSpan.FromDays(2));

        await Eventually.BeTrueAsync(async () => await CountAsync(test, machine, null) == 1, "one execution");
        (await test.DescribeAsync(young))["status"]!.GetValue<string>().ShouldBe("SUCCEEDED");
        (await test.DescribeAsync(waits))["status"]!.GetValue<string>().ShouldBe("RUNNING");
        test.Cloud.Store.Read(tx => tx.First("select count(*) from history", row => row.Long(0))).ShouldBeLessThan(5);
        await test.EndAsync(await test.StartAsync(machine, name: "old0"));
    }

    [Fact]
    public async Task Log_events_are_deleted_after_their_groups_retention_and_kept_without_one()
    {
        await using var test = await TestCloud.StartAsync();
        foreach (var group in (string[])["week", "ever"])
        {
            await test.OkAsync("logs", "CreateLogGroup", new JsonObject { ["logGroupName"] = group });
            await test.OkAsync(
                "logs",
                "CreateLogStream",
                new JsonObject { ["logGroupName"] = group, ["logStreamName"] = "s" }
            );
            await WriteAsync(test, group, 1_200);
        }
        await test.OkAsync(
            "logs",
            "PutRetentionPolicy",
            new JsonObject { ["logGroupName"] = "week", ["retentionInDays"] = 7 }
        );
        await test.Cloud.Store.AdvanceClockAsync(TimeSpan.FromDays(6));
        await WriteAsync(test, "week", 3);
        await test.Cloud.Store.AdvanceClockAsync(TimeSpan.FromDays(2));
        await Eventually.BeTrueAsync(
            () =>
                Task.FromResult(
                    test.Cloud.Store.Read(tx =>
                        tx.First("select count(*) from log_event where grp > 0", r => r.Long(0))
                    ) == 1_203
                ),
            "1,200 events for ever and 3 for a week"
        );
    }

    [Fact]
    public async Task Messages_of_a_queue_that_nobody_uses_are_deleted_when_their_time_is_over()
    {
        await using var test = await TestCloud.StartAsync();
        foreach (var (name, seconds) in ((string, string)[])[("hour", "3600"), ("week", "604800")])
        {
            var attributes = new JsonObject { ["MessageRetentionPeriod"] = seconds };
            await test.OkAsync(
                "sqs",
                "CreateQueue",
                new JsonObject { ["QueueName"] = name, ["Attributes"] = attributes }
            );
        }
        for (var i = 0; i < 60; i++)
        {
            await SendBatchAsync(test, "hour");
        }
        await SendBatchAsync(test, "week");

        await test.Cloud.Store.AdvanceClockAsync(TimeSpan.FromDays(1));

        await Eventually.BeTrueAsync(
            () =>
                Task.FromResult(
                    test.Cloud.Store.Read(tx => tx.First("select count(*) from sqs_message", row => row.Long(0))) == 10
                ),
            "the ten messages of the week alone"
        );
    }

    private static Task SendBatchAsync(TestCloud test, string queue) =>
        test.OkAsync(
            "sqs",
            "SendMessageBatch",
            new JsonObject
            {
                ["QueueUrl"] = $"http://127.0.0.1/000000000000/{queue}",
                ["Entries"] = new JsonArray([
                    .. Enumerable
                        .Range(0, 10)
                        .Select(i => new JsonObject { ["Id"] = $"{i}", ["MessageBody"] = $"message {i}" }),
                ]),
            }
        );

    private static async Task<int> CountAsync(TestCloud test, string machine, string? status)
    {
        var request = new JsonObject { ["stateMachineArn"] = machine, ["maxResults"] = 100 };
        if (status is not null)
        {
            request["statusFilter"] = status;
        }
        return ((JsonArray)(await test.OkAsync("states", "ListExecutions", request))["executions"]!).Count;
    }

    private static Task WriteAsync(TestCloud test, string group, int events)
    {
        var now = test.Cloud.Store.Clock.GetUtcNow().ToUnixTimeMilliseconds();
        return test.OkAsync(
            "logs",
            "PutLogEvents",
            new JsonObject
            {
                ["logGroupName"] = group,
                ["logStreamName"] = "s",
                ["logEvents"] = new JsonArray([
                    .. Enumerable
                        .Range(0, events)
                        .Select(i => new JsonObject { ["timestamp"] = now, ["message"] = $"event {i}" }),
                ]),
            }
        );
    }
}
