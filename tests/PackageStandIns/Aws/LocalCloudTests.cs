using Amazon.CloudWatchLogs;
using Amazon.CloudWatchLogs.Model;
using Amazon.EventBridge;
using Amazon.EventBridge.Model;
using Amazon.Lambda;
using Amazon.Lambda.Model;
using Amazon.StepFunctions;
using Amazon.StepFunctions.Model;
using ExecutionStatus = Amazon.StepFunctions.ExecutionStatus;

namespace PackageStandIns.Tests.Aws;

/// <summary>
/// The wire, checked against a service that answers: what clients send is understood, and what comes back is read.
/// </summary>
public class LocalCloudTests
{
    private const string LogGroupArn = "arn:aws:logs:us-east-1:000000000000:log-group:/aws/events/orders";

    [Fact]
    public async Task A_rule_is_made_with_its_target_found_and_removed()
    {
        await using var cloud = await RunningCloud.StartAsync();
        using var events = new AmazonEventBridgeClient(cloud.Credentials, cloud.Configure<AmazonEventBridgeConfig>());

        await events.CreateEventBusAsync(
            new CreateEventBusRequest { Name = "shop", Tags = [new() { Key = "k", Value = "v" }] }
        );
        var rule = await events.PutRuleAsync(
            new PutRuleRequest
            {
                Name = "orders",
                EventBusName = "shop",
                EventPattern = """{"source":["kiosk"]}""",
            }
        );
        await events.PutTargetsAsync(
            new PutTargetsRequest
            {
                Rule = "orders",
                EventBusName = "shop",
                Targets =
                [
                    new Target
                    {
                        Id = "log",
                        Arn = LogGroupArn,
                        RetryPolicy = new RetryPolicy { MaximumRetryAttempts = 3 },
                    },
                ],
            }
        );
        var put = await events.PutEventsAsync(
            new PutEventsRequest
            {
                Entries =
                [
                    new PutEventsRequestEntry
                    {
                        EventBusName = "shop",
                        Source = "kiosk",
                        DetailType = "Order",
                        Detail = "{}",
                        Time = DateTime.UtcNow,
                    },
                ],
            }
        );

        rule.RuleArn.ShouldBe("arn:aws:events:us-east-1:000000000000:rule/shop/orders");
        put.FailedEntryCount.ShouldBe(0);
        put.Entries.Single().EventId.ShouldNotBeNullOrEmpty();
        (
            await events.DescribeRuleAsync(new DescribeRuleRequest { Name = "orders", EventBusName = "shop" })
        ).State.ShouldBe(RuleState.ENABLED);
        var targets = await events.ListTargetsByRuleAsync(
            new ListTargetsByRuleRequest { Rule = "orders", EventBusName = "shop" }
        );
        targets.Targets.Single().RetryPolicy.MaximumRetryAttempts.ShouldBe(3);
        var buses = await events.ListEventBusesAsync(new ListEventBusesRequest { NamePrefix = "shop" });
        buses.EventBuses.Single().CreationTime!.Value.ShouldBe(DateTime.UtcNow, TimeSpan.FromMinutes(1));
        await Should.ThrowAsync<Amazon.EventBridge.Model.ResourceNotFoundException>(() =>
            events.DescribeRuleAsync(new DescribeRuleRequest { Name = "absent" })
        );
    }

    [Fact]
    public async Task A_workflow_is_made_run_and_read_page_by_page()
    {
        await using var cloud = await RunningCloud.StartAsync();
        using var states = new AmazonStepFunctionsClient(
            cloud.Credentials,
            cloud.Configure<AmazonStepFunctionsConfig>()
        );
        var machine = await states.CreateStateMachineAsync(
            new CreateStateMachineRequest
            {
                Name = "orders",
                RoleArn = "arn:aws:iam::000000000000:role/r",
                Definition = """{"StartAt":"P","States":{"P":{"Type":"Pass","End":true}}}""",
            }
        );

        var execution = await states.StartExecutionAsync(
            new StartExecutionRequest { StateMachineArn = machine.StateMachineArn, Input = """{"orderId":"2"}""" }
        );
        var described = await Ended(states, execution.ExecutionArn);

        described.Status.ShouldBeSameAs(ExecutionStatus.SUCCEEDED);
        described.Output.ShouldBe("""{"orderId":"2"}""");
        described.StopDate!.Value.ShouldBeGreaterThanOrEqualTo(described.StartDate!.Value);
        var pages = states.Paginators.GetExecutionHistory(
            new GetExecutionHistoryRequest { ExecutionArn = execution.ExecutionArn, MaxResults = 2 }
        );
        var types = new List<string>();
        await foreach (var historyEvent in pages.Events)
            types.Add(historyEvent.Type);
        types.ShouldBe(["ExecutionStarted", "PassStateEntered", "PassStateExited", "ExecutionSucceeded"]);
        await Should.ThrowAsync<ExecutionDoesNotExistException>(() =>
            states.DescribeExecutionAsync(new DescribeExecutionRequest { ExecutionArn = execution.ExecutionArn + "x" })
        );
    }

    [Fact]
    public async Task A_Map_Run_is_described_and_its_children_are_listed()
    {
        await using var cloud = await RunningCloud.StartAsync();
        using var states = new AmazonStepFunctionsClient(
            cloud.Credentials,
            cloud.Configure<AmazonStepFunctionsConfig>()
        );
        var machine = await states.CreateStateMachineAsync(
            new CreateStateMachineRequest
            {
                Name = "batches",
                RoleArn = "arn:aws:iam::000000000000:role/r",
                Definition = """
                {"StartAt":"M","States":{"M":{"Type":"Map","Label":"L","ItemBatcher":{"MaxItemsPerBatch":2},"ItemProcessor":{
                  "ProcessorConfig":{"Mode":"DISTRIBUTED","ExecutionType":"STANDARD"},
                  "StartAt":"P","States":{"P":{"Type":"Pass","End":true}}},"End":true}}}
                """,
            }
        );

        var execution = await states.StartExecutionAsync(
            new StartExecutionRequest { StateMachineArn = machine.StateMachineArn, Input = "[1,2,3]" }
        );
        (await Ended(states, execution.ExecutionArn)).Output.ShouldBe("""[{"Items":[1,2]},{"Items":[3]}]""");

        var runs = await states.ListMapRunsAsync(new ListMapRunsRequest { ExecutionArn = execution.ExecutionArn });
        var run = await states.DescribeMapRunAsync(
            new DescribeMapRunRequest { MapRunArn = runs.MapRuns.Single().MapRunArn }
        );
        run.Status.ShouldBeSameAs(MapRunStatus.SUCCEEDED);
        run.ItemCounts.Succeeded.ShouldBe(3);
        run.ExecutionCounts.Total.ShouldBe(2);
        run.StopDate!.Value.ShouldBeGreaterThanOrEqualTo(run.StartDate!.Value);
        var children = await states.ListExecutionsAsync(new ListExecutionsRequest { MapRunArn = run.MapRunArn });
        children.Executions.Sum(c => c.ItemCount).ShouldBe(3);
        var child = await Ended(states, children.Executions[0].ExecutionArn);
        child.MapRunArn.ShouldBe(run.MapRunArn);
        await Should.ThrowAsync<Amazon.StepFunctions.Model.ResourceNotFoundException>(() =>
            states.UpdateMapRunAsync(new UpdateMapRunRequest { MapRunArn = run.MapRunArn + "x", MaxConcurrency = 1 })
        );
    }

    [Fact]
    public async Task Log_events_are_written_and_read_with_their_times()
    {
        await using var cloud = await RunningCloud.StartAsync();
        using var logs = new AmazonCloudWatchLogsClient(
            cloud.Credentials,
            cloud.Configure<AmazonCloudWatchLogsConfig>()
        );
        var now = DateTime.UtcNow;
        now = now.AddTicks(-(now.Ticks % TimeSpan.TicksPerMillisecond));

        await logs.CreateLogGroupAsync(new CreateLogGroupRequest { LogGroupName = "g" });
        await logs.CreateLogStreamAsync(new CreateLogStreamRequest { LogGroupName = "g", LogStreamName = "s" });
        await logs.PutLogEventsAsync(
            new PutLogEventsRequest
            {
                LogGroupName = "g",
                LogStreamName = "s",
                LogEvents = [new InputLogEvent { Timestamp = now, Message = "hello" }],
            }
        );

        var read = await logs.GetLogEventsAsync(new GetLogEventsRequest { LogGroupName = "g", LogStreamName = "s" });
        read.Events.Single().Timestamp.ShouldBe(now);
        var groups = await logs.DescribeLogGroupsAsync();
        groups.LogGroups.Single().LogGroupName.ShouldBe("g");
        await Should.ThrowAsync<Amazon.CloudWatchLogs.Model.ResourceAlreadyExistsException>(() =>
            logs.CreateLogGroupAsync(new CreateLogGroupRequest { LogGroupName = "g" })
        );
    }

    [Fact]
    public async Task A_function_that_is_not_there_is_the_typed_exception()
    {
        await using var cloud = await RunningCloud.StartAsync();
        using var lambda = new AmazonLambdaClient(cloud.Credentials, cloud.Configure<AmazonLambdaConfig>());

        (await lambda.ListFunctionsAsync()).Functions.ShouldBeEmpty();

        var error = await Should.ThrowAsync<Amazon.Lambda.Model.ResourceNotFoundException>(() =>
            lambda.InvokeAsync(new InvokeRequest { FunctionName = "absent", Payload = "{}" })
        );
        error.Type.ShouldBe("User");
        error.Message.ShouldContain("function:absent");
    }

    private static async Task<DescribeExecutionResponse> Ended(IAmazonStepFunctions states, string arn)
    {
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(30));
        while (true)
        {
            var described = await states.DescribeExecutionAsync(
                new DescribeExecutionRequest { ExecutionArn = arn },
                patience.Token
            );
            if (described.Status != ExecutionStatus.RUNNING)
                return described;

            await Task.Delay(20, patience.Token);
        }
    }
}
