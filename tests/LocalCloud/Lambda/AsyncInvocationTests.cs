using System.Text;
using LocalCloud.Lambda;
using LocalCloud.Protocol;

namespace LocalCloud.Tests.Lambda;

/// <summary>docs.aws.amazon.com/lambda/latest/dg/invocation-async-error-handling.html</summary>
public sealed class AsyncInvocationTests
{
    private const string Rule = "arn:aws:events:us-east-1:000000000000:rule/Serverlesspresso/WaitingCompletion";

    [Fact]
    public async Task A_queued_invocation_runs_once()
    {
        await using var test = await TestCloud.StartAsync();
        var count = await AddFlakyAsync(test);
        await QueueAsync(test, "\"one\"");
        await Eventually.BeTrueAsync(async () => await RowsAsync(test) == 0, "the invocation is over");
        File.ReadAllLines(count).ShouldBe(["\"one\""]);
    }

    [Fact]
    public async Task A_failure_is_tried_again_after_one_minute_and_after_two_more_and_then_dropped()
    {
        var log = new List<string>();
        await using var test = await TestCloud.StartAsync(o =>
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
        var count = await AddFlakyAsync(test);
        await QueueAsync(test, "\"fail\"");
        await CallsAsync(count, 1);
        await AttemptsAsync(test, 1);
        await test.Cloud.Store.AdvanceClockAsync(TimeSpan.FromSeconds(50));
        File.ReadAllLines(count).Length.ShouldBe(1);
        await test.Cloud.Store.AdvanceClockAsync(TimeSpan.FromSeconds(11));
        await CallsAsync(count, 2);
        await AttemptsAsync(test, 2);
        await test.Cloud.Store.AdvanceClockAsync(TimeSpan.FromSeconds(121));
        await CallsAsync(count, 3);
        await Eventually.BeTrueAsync(async () => await RowsAsync(test) == 0, "the event is dropped");
        lock (log)
        {
            log.ShouldContain(line =>
                line.StartsWith("Test failed 3 times for event ")
                && line.EndsWith("which was dropped. Its log is in /aws/lambda/Test."));
        }
    }

    [Fact]
    public async Task An_invocation_that_waits_for_its_retry_survives_a_restart()
    {
        await using var test = await TestCloud.StartAsync();
        var count = await AddFlakyAsync(test);
        await QueueAsync(test, "\"fail\"");
        await AttemptsAsync(test, 1);
        await test.RestartAsync();
        await test.Cloud.Store.AdvanceClockAsync(TimeSpan.FromSeconds(61));
        await CallsAsync(count, 2);
    }

    [Theory]
    [InlineData("states.amazonaws.com", Rule)]
    [InlineData("events.amazonaws.com", "arn:aws:events:us-east-1:000000000000:rule/WaitingCompletion")]
    [InlineData("events.amazonaws.com", Rule + "2")]
    public async Task Only_who_has_the_permission_may_invoke(string invoker, string source)
    {
        await using var test = await TestCloud.StartAsync();
        var function = await test.AddFunctionAsync("Nothing");
        await PermitAsync(test);
        var error = await Should.ThrowAsync<AwsException>(() =>
            test.Cloud.Store.WriteAsync(tx =>
                FunctionRuntime.Queue(tx, function.Arn, "{}"u8.ToArray(), invoker, source)));
        error.Type.ShouldBe("AccessDeniedException");
        error.Message.ShouldBe(
            $"The function Test does not permit {invoker} to invoke it for {source}. Add the permission: lambda "
                + "AddPermission with "
                + $"Action lambda:InvokeFunction, Principal {invoker} and this SourceArn.");
    }

    [Fact]
    public async Task A_thousand_invocations_all_run()
    {
        await using var test = await TestCloud.StartAsync();
        var count = await AddFlakyAsync(test);
        await Task.WhenAll(Enumerable.Range(0, 1_000).Select(i => QueueAsync(test, $"\"{i}\"")));
        await Eventually.BeTrueAsync(async () => await RowsAsync(test) == 0, "all invocations are over", seconds: 30);
        File.ReadAllLines(count).Distinct().Count().ShouldBe(1_000);
    }

    [Fact]
    public async Task Functions_that_hang_hold_up_nobody_elses_events()
    {
        await using var test = await TestCloud.StartAsync();
        var count = await AddFlakyAsync(test);
        await test.AddFunctionAsync("Hangs", name: "Stuck", timeoutSeconds: 30);
        await Task.WhenAll(Enumerable.Range(0, 200).Select(_ => InvokeEventAsync(test, "Stuck")));
        await QueueAsync(test, "\"one\"");
        // Far less than the 90 s that it would take to wait for the places of 200 hanging ones.
        await CallsAsync(count, 1);
        await Eventually.BeTrueAsync(async () => await RowsAsync(test) == 200, "only the hanging ones are left");
    }

    private static Task InvokeEventAsync(TestCloud test, string function) =>
        test.Cloud.Store.WriteAsync(tx => AsyncInvocation.Queue(tx, function, "{}"u8.ToArray()));

    private static async Task<string> AddFlakyAsync(TestCloud test)
    {
        var count = Path.Combine(test.Cloud.Options.DataFolder, "count.txt");
        await test.AddFunctionAsync(
            "TestFunctions::TestFunctions.Flaky::HandleAsync",
            variables: new() { ["COUNT_FILE"] = count });
        await PermitAsync(test);
        return count;
    }

    private static Task PermitAsync(TestCloud test) =>
        test.Cloud.Store.WriteAsync(tx => test.Cloud.Call(tx, "lambda", "AddPermission", new()
        {
            ["FunctionName"] = "Test",
            ["StatementId"] = "rule",
            ["Action"] = "lambda:InvokeFunction",
            ["Principal"] = "events.amazonaws.com",
            ["SourceArn"] = Rule,
        }));

    private static Task QueueAsync(TestCloud test, string payload) =>
        test.Cloud.Store.WriteAsync(tx =>
            FunctionRuntime.Queue(tx, "Test", Encoding.UTF8.GetBytes(payload), "events.amazonaws.com", Rule));

    private static Task CallsAsync(string file, int expected) =>
        Eventually.BeTrueAsync(
            () => Task.FromResult(File.Exists(file) && File.ReadAllLines(file).Length == expected),
            $"the function was called {expected} times");

    private static Task AttemptsAsync(TestCloud test, int expected) =>
        Eventually.BeTrueAsync(
            () =>
                Task.FromResult(
                    test.Cloud.Store.Read(tx =>
                        tx.First(
                            "select attempts from work where kind = 'lambda.invoke' and claimed = 0",
                            row => row.Int(0))) == expected),
            $"attempt {expected} has failed");

    private static Task<long> RowsAsync(TestCloud test) =>
        Task.FromResult(test.Cloud.Store.Read(tx => tx.First("select count(*) from work", row => row.Long(0))));
}
