using System.Text;
using LocalCloud.Lambda;
using LocalCloud.Protocol;
using LocalCloud.Storage;

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
                && line.EndsWith("which was dropped. Its log is in /aws/lambda/Test.")
            );
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
                FunctionRuntime.Queue(tx, function.Arn, "{}"u8.ToArray(), invoker, source)
            )
        );
        error.Type.ShouldBe("AccessDeniedException");
        error.Message.ShouldBe(
            $"The function Test does not permit {invoker} to invoke it for {source}. Add the permission: lambda "
                + "AddPermission with "
                + $"Action lambda:InvokeFunction, Principal {invoker} and this SourceArn."
        );
    }

    /// <summary>
    /// docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_condition_operators.html, "ArnLike".
    /// </summary>
    [Theory]
    [InlineData("arn:aws:events:us-east-1:000000000000:rule/Serverlesspresso/*", true)]
    [InlineData("arn:aws:events:us-east-1:000000000000:rule/*/WaitingCompletio?", true)]
    [InlineData("arn:aws:events:us-east-1:000000000000:*", true)]
    [InlineData("arn:aws:events:us-east-1:000000000000:rule/*/waitingcompletion", false)]
    [InlineData("arn:aws:events:us-east-1:111111111111:*", false)]
    public async Task A_permission_may_name_its_sources_by_wildcards(string pattern, bool permits)
    {
        await using var test = await TestCloud.StartAsync();
        await test.AddFunctionAsync("Nothing");
        await PermitAsync(test, pattern);
        (await IsPermittedAsync(test)).ShouldBe(permits);
    }

    [Fact]
    public async Task A_permission_holds_from_its_commit_until_it_is_removed()
    {
        await using var test = await TestCloud.StartAsync();
        await test.AddFunctionAsync("Nothing");
        await Should.ThrowAsync<OperationCanceledException>(() =>
            test.Cloud.Store.WriteAsync(tx =>
            {
                Permit(tx, Rule);
                FunctionRuntime.Queue(tx, "Test", "{}"u8.ToArray(), "events.amazonaws.com", Rule);
                throw new OperationCanceledException("rolled back");
            })
        );
        (await IsPermittedAsync(test)).ShouldBeFalse();
        await PermitAsync(test);
        (await IsPermittedAsync(test)).ShouldBeTrue();
        await RemoveAsync();
        (await IsPermittedAsync(test)).ShouldBeFalse();
        await PermitAsync(test, Rule + "2");
        (await IsPermittedAsync(test)).ShouldBeFalse();
        await RemoveAsync();
        await PermitAsync(test);
        (await IsPermittedAsync(test)).ShouldBeTrue();

        Task RemoveAsync() =>
            test.Cloud.Store.WriteAsync(tx =>
                tx.Call("lambda", "RemovePermission", new() { ["FunctionName"] = "Test", ["StatementId"] = "rule" })
            );
    }

    [Fact]
    public async Task An_invocation_runs_the_function_as_it_was_last_deployed()
    {
        await using var test = await TestCloud.StartAsync();
        var first = await AddFlakyAsync(test);
        await QueueAsync(test, "1");
        await CallsAsync(first, 1);
        var second = Path.Combine(test.Cloud.Options.DataFolder, "second.txt");
        await test.AddFunctionAsync(
            "TestFunctions::TestFunctions.Flaky::HandleAsync",
            variables: new() { ["COUNT_FILE"] = second }
        );
        await QueueAsync(test, "2");
        await CallsAsync(second, 1);
        File.ReadAllLines(first).ShouldBe(["1"]);
    }

    [Fact]
    public async Task A_functions_log_begins_again_when_its_group_was_deleted()
    {
        await using var test = await TestCloud.StartAsync();
        await AddFlakyAsync(test);
        await QueueAsync(test, "1");
        await LinesAsync(3);
        await test.OkAsync("logs", "DeleteLogGroup", new() { ["logGroupName"] = "/aws/lambda/Test" });
        await QueueAsync(test, "2");
        await LinesAsync(3);

        Task LinesAsync(int expected) =>
            Eventually.BeTrueAsync(
                async () =>
                {
                    var found = await test.CallAsync(
                        "logs",
                        "FilterLogEvents",
                        new() { ["logGroupName"] = "/aws/lambda/Test" }
                    );
                    return found.Body["events"]?.AsArray().Count == expected;
                },
                $"the log has {expected} lines"
            );
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
            variables: new() { ["COUNT_FILE"] = count }
        );
        await PermitAsync(test);
        return count;
    }

    private static Task PermitAsync(TestCloud test, string source = Rule) =>
        test.Cloud.Store.WriteAsync(tx => Permit(tx, source));

    private static void Permit(Transaction tx, string source) =>
        tx.Call(
            "lambda",
            "AddPermission",
            new()
            {
                ["FunctionName"] = "Test",
                ["StatementId"] = "rule",
                ["Action"] = "lambda:InvokeFunction",
                ["Principal"] = "events.amazonaws.com",
                ["SourceArn"] = source,
            }
        );

    private static async Task<bool> IsPermittedAsync(TestCloud test)
    {
        try
        {
            await QueueAsync(test, "{}");
            return true;
        }
        catch (AwsException e) when (e.Type == "AccessDeniedException")
        {
            return false;
        }
    }

    private static Task QueueAsync(TestCloud test, string payload) =>
        test.Cloud.Store.WriteAsync(tx =>
            FunctionRuntime.Queue(tx, "Test", Encoding.UTF8.GetBytes(payload), "events.amazonaws.com", Rule)
        );

    private static Task CallsAsync(string file, int expected) =>
        Eventually.BeTrueAsync(
            () => Task.FromResult(File.Exists(file) && File.ReadAllLines(file).Length == expected),
            $"the function was called {expected} times"
        );

    private static Task AttemptsAsync(TestCloud test, int expected) =>
        Eventually.BeTrueAsync(
            () =>
                Task.FromResult(
                    test.Cloud.Store.Read(tx =>
                        tx.First("select attempts from work where kind = 'lambda.invoke' and claimed = 0", row =>
                            row.Int(0)
                        )
                    ) == expected
                ),
            $"attempt {expected} has failed"
        );

    private static Task<long> RowsAsync(TestCloud test) =>
        Task.FromResult(test.Cloud.Store.Read(tx => tx.First("select count(*) from work", row => row.Long(0))));
}
