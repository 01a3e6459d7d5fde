using System.Text.Json.Nodes;
using LocalCloud.Protocol;
using LocalCloud.Tests.Lambda;
using LocalCloud.Tests.Protocol;

namespace LocalCloud.Tests.StepFunctions.Executions;

/// <summary>Data that nests deep while a workflow runs: made by it, or come to it from elsewhere.</summary>
public sealed class DepthTests
{
    private const string TooDeepToWrite =
        "Document nesting depth (1001) exceeds the maximum allowed (1000, from `StreamWriteConstraints.getMaxNestingDepth()`)";

    [Fact]
    public async Task A_text_that_is_too_deep_for_StringToJson_fails_the_execution_with_Jacksons_words()
    {
        await using var test = await TestCloud.StartAsync();
        var (end, _) = await test.RunAsync(
            Pass("\"Parameters\":{\"x.$\":\"States.StringToJson($.s)\"}"),
            Json.Text(new JsonObject { ["s"] = Deep.Lists() })
        );
        end["status"]!.GetValue<string>().ShouldBe("FAILED");
        end["error"]!.GetValue<string>().ShouldBe("States.Runtime");
        end["cause"]!
            .GetValue<string>()
            .ShouldContain("Document nesting depth (1001) exceeds the maximum allowed (1000, ");
    }

    [Fact]
    public async Task Such_a_text_ends_no_process_after_a_wait_either()
    {
        await using var test = await TestCloud.StartAsync();
        var machine = await test.CreateMachineAsync(
            """
            {"StartAt":"Wait","States":{
              "Wait":{"Type":"Wait","Seconds":600,"Next":"Read"},
              "Read":{"Type":"Pass","Parameters":{"x.$":"States.StringToJson($.s)"},"End":true}}}
            """
        );
        var execution = await test.StartAsync(machine, Json.Text(new JsonObject { ["s"] = Deep.Lists() }));
        await test.ReachAsync(execution, "WaitStateEntered");
        await test.RestartAsync();
        await test.Cloud.Store.AdvanceClockAsync(TimeSpan.FromMinutes(11));
        (await test.EndAsync(execution, 60))["error"]!.GetValue<string>().ShouldBe("States.Runtime");
    }

    [Theory]
    [InlineData("\"Parameters\":{\"x.$\":\"$\"}")]
    [InlineData("\"Parameters\":{\"x.$\":\"States.Array($, $$.State.Name)\"}")]
    [InlineData("\"ResultPath\":\"$.a\"")]
    [InlineData("\"Assign\":{\"v.$\":\"States.Array($, 1)\"},\"Parameters\":{\"x.$\":\"$\"}")]
    public async Task Data_that_nests_deeper_in_a_loop_ends_the_execution(string field)
    {
        await using var test = await TestCloud.StartAsync();
        var machine = await test.CreateMachineAsync(Loop(field));
        var execution = await test.StartAsync(machine);
        var end = await test.EndAsync(execution, 60);
        end["status"]!.GetValue<string>().ShouldBe("FAILED");
        var history = await test.HistoryAsync(execution);
        end["error"]!.GetValue<string>().ShouldBe("States.Runtime");
        end["cause"]!
            .GetValue<string>()
            .ShouldBe(
                $"An error occurred while executing the state 'Grow' (entered at the event id #{history.Last["previousEventId"]}). {TooDeepToWrite}"
            );
    }

    [Fact]
    public async Task Data_that_grows_in_a_loop_ends_the_execution_at_the_size_limit()
    {
        await using var test = await TestCloud.StartAsync();
        var (end, _) = await test.RunAsync(Loop("\"Parameters\":{\"a.$\":\"$\",\"b.$\":\"$\"}"));
        end["status"]!.GetValue<string>().ShouldBe("FAILED");
        end["error"]!.GetValue<string>().ShouldBe("States.DataLimitExceeded");
    }

    [Fact]
    public async Task Branches_and_iterations_fail_as_their_states_do()
    {
        await using var test = await TestCloud.StartAsync();
        var input = Deep.Lists(1000);
        foreach (
            var state in new[]
            {
                """{"Type":"Map","ItemSelector":{"x.$":"$"},"ItemProcessor":{"StartAt":"B","States":{"B":{"Type":"Pass","End":true}}},"End":true}""",
                """{"Type":"Parallel","Parameters":{"x.$":"$"},"Branches":[{"StartAt":"B","States":{"B":{"Type":"Pass","End":true}}}],"End":true}""",
                """{"Type":"Parallel","Branches":[{"StartAt":"B","States":{"B":{"Type":"Pass","End":true}}}],"End":true}""",
                """{"Type":"Task","Resource":"arn:aws:states:::events:putEvents","Parameters":{"Entries":[{"Detail.$":"$"}]},"End":true}""",
            }
        )
        {
            var (end, _) = await test.RunAsync("{\"StartAt\":\"A\",\"States\":{\"A\":" + state + "}}", input);
            end["error"]!.GetValue<string>().ShouldBe("States.Runtime", state);
            end["cause"]!.GetValue<string>().ShouldContain(TooDeepToWrite);
        }
    }

    [Theory]
    [InlineData("$..*")]
    [InlineData("$..[?($..[?($..[?($..[?($..[?(@.a)])])])])]")]
    [InlineData("$..a..a..a..a")]
    public async Task A_path_over_deep_data_takes_no_more_than_it_may(string path)
    {
        await using var test = await TestCloud.StartAsync();
        var (end, _) = await test.RunAsync(
            Pass($"\"Parameters\":{{\"x.$\":\"States.ArrayLength({path})\"}}"),
            Deep.Around("{\"a\":[", "1" + string.Concat(Enumerable.Repeat(",1", 60_000)), "]}", 500)
        );
        end["status"]!.GetValue<string>().ShouldNotBe("RUNNING");
    }

    [Fact]
    public async Task A_workers_output_that_is_too_deep_is_refused_and_the_task_waits_on()
    {
        await using var test = await TestCloud.StartAsync();
        var machine = await test.CreateMachineAsync(
            """
            {"StartAt":"A","States":{"A":{"Type":"Task","Resource":"arn:aws:states:::events:putEvents.waitForTaskToken",
              "Parameters":{"Entries":[{"Source":"s","DetailType":"d","Detail":{"t.$":"$$.Task.Token"}}]},"End":true}}}
            """
        );
        var execution = await test.StartAsync(machine);
        var token = (await test.ReachAsync(execution, "TaskSubmitted")).Token();
        (
            await test.CallAsync(
                "states",
                "SendTaskSuccess",
                new JsonObject { ["taskToken"] = token, ["output"] = Deep.Lists() }
            )
        ).Type.ShouldBe("InvalidOutput");
        await test.OkAsync(
            "states",
            "SendTaskSuccess",
            new JsonObject { ["taskToken"] = token, ["output"] = Deep.Lists(1000) }
        );
        (await test.EndAsync(execution, 60))["status"]!.GetValue<string>().ShouldBe("SUCCEEDED");
    }

    [Fact]
    public async Task A_functions_result_that_is_too_deep_fails_its_task()
    {
        await using var test = await TestCloud.StartAsync();
        await test.AddFunctionAsync("Deep");
        var (end, _) = await test.RunAsync(
            """
            {"StartAt":"A","States":{"A":{"Type":"Task","Resource":"arn:aws:lambda:us-east-1:000000000000:function:Test","End":true}}}
            """,
            "100000"
        );
        end["status"]!.GetValue<string>().ShouldBe("FAILED");
        end["error"]!.GetValue<string>().ShouldBe("Lambda.Unknown");
    }

    [Fact]
    public async Task An_event_nested_as_deep_as_may_be_reaches_every_target_or_is_dropped_with_a_reason()
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
        await test.AddFunctionAsync("Depth");
        var machine = await test.CreateMachineAsync(Pass("\"Parameters\":{\"ok\":true}"));
        await test.OkAsync(
            "events",
            "PutRule",
            new JsonObject { ["Name"] = "R", ["EventPattern"] = "{\"source\":[\"s\"]}" }
        );
        await test.OkAsync(
            "events",
            "PutTargets",
            new JsonObject
            {
                ["Rule"] = "R",
                ["Targets"] = new JsonArray(
                    new JsonObject
                    {
                        ["Id"] = "function",
                        ["Arn"] = test.Cloud.Store.Place.Arn("lambda", "function:Test"),
                    },
                    new JsonObject
                    {
                        ["Id"] = "whole",
                        ["Arn"] = machine,
                        ["RoleArn"] = "arn:aws:iam::000000000000:role/r",
                    },
                    new JsonObject
                    {
                        ["Id"] = "detail",
                        ["Arn"] = machine,
                        ["RoleArn"] = "arn:aws:iam::000000000000:role/r",
                        ["InputPath"] = "$.detail",
                    },
                    new JsonObject
                    {
                        ["Id"] = "template",
                        ["Arn"] = machine,
                        ["RoleArn"] = "arn:aws:iam::000000000000:role/r",
                        ["InputTransformer"] = new JsonObject { ["InputTemplate"] = "{\"e\":<aws.events.event.json>}" },
                    }
                ),
            }
        );
        await test.Cloud.Store.WriteAsync(tx =>
            test.Cloud.Call(
                tx,
                "lambda",
                "AddPermission",
                new JsonObject
                {
                    ["FunctionName"] = "Test",
                    ["StatementId"] = "s",
                    ["Action"] = "lambda:InvokeFunction",
                    ["Principal"] = "events.amazonaws.com",
                }
            )
        );
        await test.OkAsync(
            "events",
            "PutEvents",
            new JsonObject
            {
                ["Entries"] = new JsonArray(
                    new JsonObject
                    {
                        ["Source"] = "s",
                        ["DetailType"] = "d",
                        ["Detail"] = Deep.Objects(1000),
                    }
                ),
            }
        );
        await Eventually.BeTrueAsync(
            async () =>
                (
                    (JsonArray)
                        (
                            await test.OkAsync(
                                "states",
                                "ListExecutions",
                                new JsonObject { ["stateMachineArn"] = machine, ["statusFilter"] = "SUCCEEDED" }
                            )
                        )["executions"]!
                ).Count == 1,
            "the execution with the detail for input"
        );
        await Eventually.BeTrueAsync(
            async () =>
                (
                    await test.CallAsync(
                        "logs",
                        "FilterLogEvents",
                        new JsonObject { ["logGroupName"] = "/aws/lambda/Test", ["filterPattern"] = "\"1001 levels\"" }
                    )
                )
                    is { Status: 200, Body: var found }
                && ((JsonArray)found["events"]!).Count == 1,
            "the function's own word"
        );
        lock (log)
        {
            log.Count(line => line.Contains("did not reach", StringComparison.Ordinal)).ShouldBe(2);
            log.ShouldNotContain(line => line.Contains("defect", StringComparison.Ordinal));
        }
    }

    private static string Loop(string fields) =>
        "{\"StartAt\":\"Grow\",\"States\":{\"Grow\":{\"Type\":\"Pass\","
        + fields
        + ",\"Next\":\"Again\"},\"Again\":{\"Type\":\"Choice\",\"Choices\":[{\"Variable\":\"$.never\",\"IsPresent\":true,\"Next\":\"End\"}],"
        + "\"Default\":\"Grow\"},\"End\":{\"Type\":\"Succeed\"}}}";

    private static string Pass(string fields) =>
        "{\"StartAt\":\"A\",\"States\":{\"A\":{\"Type\":\"Pass\"," + fields + ",\"End\":true}}}";
}
