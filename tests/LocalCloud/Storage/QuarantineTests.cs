using System.Buffers.Binary;
using System.Text.Json.Nodes;
using LocalCloud.Protocol;
using LocalCloud.Security;
using LocalCloud.StepFunctions.Executions;
using LocalCloud.Storage;
using LocalCloud.Tests.StepFunctions;

namespace LocalCloud.Tests.Storage;

/// <summary>Work that fails again and again, or ends the process, is set aside; all other work goes on.</summary>
public sealed class QuarantineTests
{
    private const string Waits =
        """{"StartAt":"A","States":{"A":{"Type":"Wait","Seconds":600,"Next":"B"},"B":{"Type":"Succeed"}}}""";

    [Fact]
    public async Task Work_that_fails_again_and_again_is_set_aside_with_its_reason_and_other_work_goes_on()
    {
        var log = new List<string>();
        await using var test = await LoggedAsync(log);
        await test.Cloud.Store.WriteAsync(tx =>
        {
            tx.Enqueue(ExecutionWork.Child, new EndedChild(default, 0), key: "k");
            tx.Execute("update work set payload = $1 where key = 'k'", "nobody's"u8.ToArray());
        });
        var (end, _) = await test.RunAsync("""{"StartAt":"A","States":{"A":{"Type":"Succeed"}}}""");
        end["status"]!.GetValue<string>().ShouldBe("SUCCEEDED");
        var aside = await Eventually.GetAsync(
            async () =>
            {
                await test.Cloud.Store.AdvanceClockAsync(TimeSpan.FromMinutes(2));
                return (JsonArray)(await StatusAsync(test))["setAside"]! is { Count: 1 } found ? found : null;
            },
            "the work to be set aside"
        );
        aside[0]!["kind"]!.GetValue<string>().ShouldBe("states.child");
        aside[0]!["key"]!.GetValue<string>().ShouldBe("k");
        aside[0]!["reason"]!.GetValue<string>().ShouldStartWith("it failed again and again: ");
        lock (log)
        {
            log.Count(line => line.StartsWith("defect in work states.child k", StringComparison.Ordinal)).ShouldBe(10);
            log.ShouldContain(line =>
                line.StartsWith("work states.child k was set aside: it failed", StringComparison.Ordinal)
            );
        }
        await test.RestartAsync();
        ((JsonArray)(await StatusAsync(test))["setAside"]!).Count.ShouldBe(1);
    }

    [Fact]
    public async Task An_execution_whose_state_can_not_be_read_fails_when_it_is_its_turn()
    {
        await using var test = await TestCloud.StartAsync();
        var execution = await SpoiledAsync(test);
        await test.Cloud.Store.AdvanceClockAsync(TimeSpan.FromMinutes(11));
        var end = await test.EndAsync(execution);
        end["status"]!.GetValue<string>().ShouldBe("FAILED");
        end["error"]!.GetValue<string>().ShouldBe("States.Runtime");
        (await test.HistoryAsync(execution)).Types.Last().ShouldBe("ExecutionFailed");
    }

    [Fact]
    public async Task An_execution_whose_state_can_not_be_read_can_be_stopped()
    {
        await using var test = await TestCloud.StartAsync();
        var execution = await SpoiledAsync(test);
        await test.OkAsync(
            "states",
            "StopExecution",
            new JsonObject { ["executionArn"] = execution, ["error"] = "Mine" }
        );
        var end = await test.DescribeAsync(execution);
        end["status"]!.GetValue<string>().ShouldBe("ABORTED");
        end["error"]!.GetValue<string>().ShouldBe("Mine");
        test.Cloud.Store.Read(tx => tx.First("select count(*) from work", row => row.Long(0))).ShouldBe(0);
        (
            await test.CallAsync("states", "RedriveExecution", new JsonObject { ["executionArn"] = execution })
        ).Type.ShouldBe("ExecutionNotRedrivable");
    }

    [Fact]
    public async Task Work_that_ends_three_processes_is_set_aside_at_the_next_start_and_its_execution_fails()
    {
        await using var test = await TestCloud.StartAsync();
        var execution = await test.StartAsync(await test.CreateMachineAsync(Waits));
        await test.ReachAsync(execution, "WaitStateEntered");
        var id = test.Cloud.Store.Read(tx => tx.First("select id from work", row => row.Long(0)));
        for (var crash = 1; crash <= 3; crash++)
        {
            (await test.DescribeAsync(execution))["status"]!.GetValue<string>().ShouldBe("RUNNING", $"crash {crash}");
            await test.RestartAsync(() => LeaveBehind(test, id, "Stack overflow.\n   at Some.Method()\n"));
        }
        var end = await test.EndAsync(execution);
        end["status"]!.GetValue<string>().ShouldBe("FAILED");
        end["error"]!.GetValue<string>().ShouldBe("States.Runtime");
        end["cause"]!
            .GetValue<string>()
            .ShouldBe(
                "The local cloud could not go on with this execution, and has set its work aside: "
                    + "the process ended again and again while it was done: Stack overflow."
            );
        ((JsonArray)(await StatusAsync(test))["setAside"]!).Count.ShouldBe(1);
    }

    [Fact]
    public async Task Kills_from_outside_do_not_count_as_much()
    {
        await using var test = await TestCloud.StartAsync();
        var execution = await test.StartAsync(await test.CreateMachineAsync(Waits));
        await test.ReachAsync(execution, "WaitStateEntered");
        var id = test.Cloud.Store.Read(tx => tx.First("select id from work", row => row.Long(0)));
        for (var kill = 1; kill <= 10; kill++)
        {
            await test.RestartAsync(() => LeaveBehind(test, id, null));
        }
        (await test.DescribeAsync(execution))["status"]!.GetValue<string>().ShouldBe("RUNNING");
        await test.Cloud.Store.AdvanceClockAsync(TimeSpan.FromMinutes(11));
        (await test.EndAsync(execution))["status"]!.GetValue<string>().ShouldBe("SUCCEEDED");
    }

    /// <summary>What a process leaves that ended in the middle of a piece of work.</summary>
    private static void LeaveBehind(TestCloud test, long work, string? note)
    {
        var mark = new byte[sizeof(long)];
        BinaryPrimitives.WriteInt64LittleEndian(mark, work);
        File.WriteAllBytes(Path.Combine(test.Cloud.Options.DataFolder, "in-flight"), mark);
        if (note is not null)
        {
            File.WriteAllText(CrashNote.File(test.Cloud.Options.DataFolder), note);
        }
    }

    private static async Task<string> SpoiledAsync(TestCloud test)
    {
        var execution = await test.StartAsync(await test.CreateMachineAsync(Waits));
        await test.ReachAsync(execution, "WaitStateEntered");
        await test.Cloud.Store.WriteAsync(tx => tx.Execute("update execution set run = x'7b7d'"));
        return execution;
    }

    private static Task<TestCloud> LoggedAsync(List<string> log) =>
        TestCloud.StartAsync(o =>
            o with
            {
                Log = line =>
                {
                    lock (log)
                    {
                        log.Add(line);
                    }
                },
            }
        );

    private static async Task<JsonObject> StatusAsync(TestCloud test)
    {
        using var message = new HttpRequestMessage(HttpMethod.Get, new Uri(test.Endpoint, "/_local/status"));
        message.Content = new ByteArrayContent([]);
        RequestSigner.Sign(message, [], test.Cloud.Credentials, test.Cloud.Region, "local");
        return (await TestCloud.SendAsync(message)).Body;
    }
}
