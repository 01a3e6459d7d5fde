using System.Text.Json.Nodes;
using LocalCloud.EventBridge.Targets;
using LocalCloud.Protocol;

namespace LocalCloud.Tests.EventBridge.Targets;

/// <summary>
/// What a target receives, seen through a log group as target: docs.aws.amazon.com/eventbridge/latest/userguide/eb-events-structure.html,
/// eb-transform-target-input.html, eb-bus-to-bus.html.
/// </summary>
public sealed class DeliveryTests
{
    private const string Group = "/aws/events/all";
    private const string GroupArn = $"arn:aws:logs:us-east-1:000000000000:log-group:{Group}";
    private const string Machine = "arn:aws:states:us-east-1:000000000000:stateMachine:M";
    private const string Role = "arn:aws:iam::000000000000:role/r";
    private const string Detail = """{"id":7,"name":"Lätte","list":[1,2],"of":{"a":"b"}}""";

    [Fact]
    public async Task The_event_has_its_envelope_in_order()
    {
        await using var test = await TestCloud.StartAsync();
        var (id, message) = await DeliverAsync(test, []);
        message.ShouldBe(
            $"{{\"version\":\"0\",\"id\":\"{id}\",\"detail-type\":\"Order\",\"source\":\"shop\",\"account\":\"000000000000\","
                + "\"time\":\"2026-01-01T00:00:00Z\",\"region\":\"us-east-1\",\"resources\":[\"r1\"],"
                + $"\"detail\":{Detail}}}"
        );
    }

    [Theory]
    [InlineData("Input", """{"fixed": true}""", """{"fixed": true}""")]
    [InlineData("InputPath", "$.detail.of", """{"a":"b"}""")]
    [InlineData("InputPath", "$.detail.list[1]", "2")]
    [InlineData("InputPath", "$.detail-type", "\"Order\"")]
    [InlineData("InputPath", "$.detail.list[*]", "[1,2]")]
    public async Task Input_and_input_path_choose_what_arrives(string member, string value, string expected)
    {
        await using var test = await TestCloud.StartAsync();
        await test.OkAsync(
            "states",
            "CreateStateMachine",
            new JsonObject
            {
                ["name"] = "M",
                ["roleArn"] = Role,
                ["definition"] = """{"StartAt": "P", "States": {"P": {"Type": "Pass", "End": true}}}""",
            }
        );
        await PutRuleAsync(test, "default");
        await PutTargetsAsync(
            test,
            "default",
            new JsonObject
            {
                ["Id"] = "1",
                ["Arn"] = Machine,
                ["RoleArn"] = Role,
                [member] = value,
            }
        );
        await PutEventAsync(test);
        var started = await test.OkAsync("states", "ListExecutions", new JsonObject { ["stateMachineArn"] = Machine });
        var request = new JsonObject
        {
            ["executionArn"] = started["executions"]!.AsArray().Single()!["executionArn"]!.DeepClone(),
        };
        (await test.OkAsync("states", "DescribeExecution", request))["input"]!.GetValue<string>().ShouldBe(expected);
    }

    [Theory]
    // A string gets its quotes where there are none; a value in quotes is put in as it is.
    [InlineData(
        """{"n": <name>, "i": <id>, "o": <of>, "l": <list>}""",
        """{"n":"Lätte","i":7,"o":{"a":"b"},"l":[1,2]}"""
    )]
    [InlineData("""{"n": "<name>", "i": "no <id>, \"<name>\""}""", """{"n":"Lätte","i":"no 7, \"Lätte\""}""")]
    [InlineData("""{"in": [9, <id>, "<name>/<id>"]}""", """{"in":[9,7,"Lätte/7"]}""")]
    // What the event lacks is empty.
    [InlineData("""{"n": <none>, "m": "<none>"}""", """{"n":"","m":""}""")]
    // Predefined variables.
    [InlineData(
        """{"a": <aws.events.rule-arn>, "n": "<aws.events.rule-name>"}""",
        """{"a":"arn:aws:events:us-east-1:000000000000:rule/R","n":"R"}"""
    )]
    public async Task A_template_is_filled(string template, string expected)
    {
        await using var test = await TestCloud.StartAsync();
        (await TransformAsync(test, template)).ShouldBe(expected);
    }

    /// <summary>The template that github.com/aws/aws-cdk/pull/20748 found AWS to want for log groups.</summary>
    [Fact]
    public async Task A_log_line_can_have_the_time_of_its_event()
    {
        await using var test = await TestCloud.StartAsync();
        var (_, message) = await DeliverAsync(
            test,
            new JsonObject
            {
                ["InputTransformer"] = new JsonObject
                {
                    ["InputPathsMap"] = new JsonObject { ["time"] = "$.time", ["kind"] = "$.detail-type" },
                    ["InputTemplate"] = """{"timestamp": <time>, "message": <kind>}""",
                },
            }
        );
        message.ShouldBe("Order");
        var found = await test.OkAsync("logs", "FilterLogEvents", new JsonObject { ["logGroupName"] = Group });
        found["events"]![0]!["timestamp"]!.GetValue<long>().ShouldBe(1767225600_000);
    }

    [Fact]
    public async Task The_whole_event_can_be_part_of_a_template()
    {
        await using var test = await TestCloud.StartAsync();
        var filled = (JsonObject)
            Json.Parse(
                await TransformAsync(
                    test,
                    """{"e": <aws.events.event>, "j": <aws.events.event.json>, "t": <aws.events.event.ingestion-time>}"""
                )
            )!;
        ((JsonObject)filled["e"]!)
            .Select(p => p.Key)
            .ShouldBe(["id", "account", "detailType", "time", "source", "region", "resources", "version"]);
        filled["j"]!["detail"]!["id"]!.GetValue<int>().ShouldBe(7);
        filled["t"]!.GetValue<string>().ShouldMatch(@"^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$");
    }

    [Fact]
    public async Task A_bus_forwards_once_and_no_further()
    {
        await using var test = await TestCloud.StartAsync();
        await MakeGroupAsync(test);
        foreach (var (bus, next) in new[] { ("A", "B"), ("B", "C"), ("C", "A") })
        {
            await test.OkAsync("events", "CreateEventBus", new JsonObject { ["Name"] = bus });
            await PutRuleAsync(test, bus);
            await PutTargetsAsync(
                test,
                bus,
                new JsonObject { ["Id"] = "on", ["Arn"] = $"arn:aws:events:us-east-1:000000000000:event-bus/{next}" },
                new JsonObject
                {
                    ["Id"] = "log",
                    ["Arn"] = GroupArn,
                    ["InputTransformer"] = new JsonObject
                    {
                        ["InputTemplate"] = $$"""{"timestamp": 1767225600000, "message": "{{bus}}"}""",
                    },
                }
            );
        }
        await PutEventAsync(test, "A");
        (await MessagesAsync(test)).ShouldBe(["A", "B"], ignoreOrder: true);
    }

    [Fact]
    public async Task A_target_that_is_not_there_spoils_nothing_and_the_operator_is_told()
    {
        var lines = new List<string>();
        await using var test = await TestCloud.StartAsync(o =>
            o with
            {
                Log = line =>
                {
                    lock (lines)
                    {
                        lines.Add(line);
                    }
                },
            }
        );
        await MakeGroupAsync(test);
        await PutRuleAsync(test, "default");
        await PutTargetsAsync(
            test,
            "default",
            new JsonObject { ["Id"] = "1", ["Arn"] = "arn:aws:lambda:us-east-1:000000000000:function:gone" },
            new JsonObject { ["Id"] = "2", ["Arn"] = GroupArn },
            new JsonObject { ["Id"] = "3", ["Arn"] = "arn:aws:sns:us-east-1:000000000000:topic" }
        );
        var put = await PutEventAsync(test);
        put["FailedEntryCount"]!.GetValue<int>().ShouldBe(0);
        (await MessagesAsync(test)).Count.ShouldBe(1);
        lines.ShouldContain(l => l.Contains("function:gone") && l.Contains("ResourceNotFoundException"));
        lines.ShouldContain(l => l.EndsWith("The local cloud has no sns service to deliver to."));
    }

    [Fact]
    public async Task A_disabled_rule_delivers_nothing_and_an_enabled_one_does()
    {
        await using var test = await TestCloud.StartAsync();
        await DeliverAsync(test, []);
        await test.OkAsync("events", "DisableRule", new JsonObject { ["Name"] = "R" });
        await PutEventAsync(test);
        (await MessagesAsync(test)).Count.ShouldBe(1);
        await test.OkAsync("events", "EnableRule", new JsonObject { ["Name"] = "R" });
        await PutEventAsync(test);
        (await MessagesAsync(test)).Count.ShouldBe(2);
    }

    /// <summary>The row is what a delivery leaves that is to be tried again (eb-rule-retry-policy.html).</summary>
    [Fact]
    public async Task A_delivery_that_waits_is_carried_out_when_it_is_due_also_after_a_restart()
    {
        await using var test = await TestCloud.StartAsync();
        await MakeGroupAsync(test);
        var parcel = new Parcel(
            "019ac000-0000-7000-8000-000000000000",
            "arn:aws:events:us-east-1:000000000000:rule/R",
            new JsonObject { ["Id"] = "1", ["Arn"] = GroupArn },
            new PostedEvent("e", "{}"u8.ToArray(), DateTimeOffset.UnixEpoch, Forwarded: false),
            "again"u8.ToArray(),
            Attempts: 1,
            Since: 0
        );
        await test.Cloud.Store.WriteAsync(tx => tx.Enqueue(Delivery.Kind, parcel, tx.Now + TimeSpan.FromMinutes(1)));
        await test.RestartAsync();
        (await MessagesAsync(test)).ShouldBeEmpty();
        await test.Cloud.Store.AdvanceClockAsync(TimeSpan.FromMinutes(1));
        await Eventually.BeTrueAsync(async () => (await MessagesAsync(test)) is ["again"], "the delivery");
    }

    /// <summary>A log group takes transformed input only as a time and a message; the message shows what the template became.</summary>
    private static async Task<string> TransformAsync(TestCloud test, string template)
    {
        var paths = new JsonObject { ["now"] = "$.detail.id", ["none"] = "$.detail.none" };
        foreach (var name in (string[])["name", "id", "of", "list"])
        {
            paths[name] = $"$.detail.{name}";
        }
        return (
            await DeliverAsync(
                test,
                new JsonObject
                {
                    ["InputTransformer"] = new JsonObject
                    {
                        ["InputPathsMap"] = paths,
                        ["InputTemplate"] = $"{{\"timestamp\": <now>, \"message\": {template}}}",
                    },
                }
            )
        ).Message;
    }

    private static async Task<(string Id, string Message)> DeliverAsync(TestCloud test, JsonObject target)
    {
        await MakeGroupAsync(test);
        await PutRuleAsync(test, "default");
        target["Id"] = "log";
        target["Arn"] = GroupArn;
        await PutTargetsAsync(test, "default", target);
        var put = await PutEventAsync(test);
        return (put["Entries"]![0]!["EventId"]!.GetValue<string>(), (await MessagesAsync(test)).Single());
    }

    private static Task MakeGroupAsync(TestCloud test) =>
        test.OkAsync("logs", "CreateLogGroup", new JsonObject { ["logGroupName"] = Group });

    private static Task PutRuleAsync(TestCloud test, string bus) =>
        test.OkAsync(
            "events",
            "PutRule",
            new JsonObject
            {
                ["Name"] = "R",
                ["EventBusName"] = bus,
                ["EventPattern"] = """{"source": ["shop"]}""",
            }
        );

    private static Task PutTargetsAsync(TestCloud test, string bus, params JsonObject[] targets) =>
        test.OkAsync(
            "events",
            "PutTargets",
            new JsonObject
            {
                ["Rule"] = "R",
                ["EventBusName"] = bus,
                ["Targets"] = new JsonArray([.. targets]),
            }
        );

    private static Task<JsonObject> PutEventAsync(TestCloud test, string bus = "default") =>
        test.OkAsync(
            "events",
            "PutEvents",
            new JsonObject
            {
                ["Entries"] = new JsonArray(
                    new JsonObject
                    {
                        ["EventBusName"] = bus,
                        ["Source"] = "shop",
                        ["DetailType"] = "Order",
                        ["Resources"] = new JsonArray("r1"),
                        ["Time"] = 1767225600,
                        ["Detail"] = Detail,
                    }
                ),
            }
        );

    private static async Task<List<string>> MessagesAsync(TestCloud test)
    {
        var found = await test.OkAsync("logs", "FilterLogEvents", new JsonObject { ["logGroupName"] = Group });
        return [.. found["events"]!.AsArray().Select(e => e!["message"]!.GetValue<string>())];
    }
}
