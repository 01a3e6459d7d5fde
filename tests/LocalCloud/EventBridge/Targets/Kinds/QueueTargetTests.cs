using System.Text.Json.Nodes;
using LocalCloud.EventBridge;
using LocalCloud.EventBridge.Targets;
using LocalCloud.Tests.Sqs;

namespace LocalCloud.Tests.EventBridge.Targets;

/// <summary>
/// Queues as targets and as dead-letter queues of targets:
/// docs.aws.amazon.com/eventbridge/latest/userguide/eb-use-resource-based.html ("Amazon SQS permissions"),
/// eb-rule-dlq.html and eb-rule-retry-policy.html.
/// </summary>
public sealed class QueueTargetTests
{
    private const string RuleArn = "arn:aws:events:us-east-1:000000000000:rule/R";
    private const string Gone = "arn:aws:lambda:us-east-1:000000000000:function:gone";

    [Fact]
    public async Task A_queue_that_lets_the_rule_send_receives_the_event()
    {
        await using var test = await TestCloud.StartAsync();
        using var sqs = test.Sqs();
        var url = await sqs.MakeAsync("orders", ("Policy", Policy("orders", RuleArn)));
        await TargetAsync(test, new JsonObject { ["Id"] = "1", ["Arn"] = Queues.ArnOf("orders") });
        var id = await PutAsync(test);
        var received = (await sqs.TakeAsync(url)).Single();
        var body = JsonNode.Parse(received.Body)!;
        body["id"]!.GetValue<string>().ShouldBe(id);
        body["detail"]!["orderId"]!.GetValue<string>().ShouldBe("2");
    }

    [Fact]
    public async Task The_input_is_what_arrives()
    {
        await using var test = await TestCloud.StartAsync();
        using var sqs = test.Sqs();
        var url = await sqs.MakeAsync("orders", ("Policy", Policy("orders", RuleArn)));
        await TargetAsync(
            test,
            new JsonObject
            {
                ["Id"] = "1",
                ["Arn"] = Queues.ArnOf("orders"),
                ["InputPath"] = "$.detail",
            }
        );
        await PutAsync(test);
        (await sqs.TakeAsync(url)).Single().Body.ShouldBe("""{"orderId":"2"}""");
    }

    [Theory]
    [InlineData(null)]
    [InlineData("arn:aws:events:us-east-1:000000000000:rule/Other")]
    public async Task Without_the_permission_the_sender_sees_nothing_and_the_event_is_in_the_dead_letter_queue(
        string? permitted
    )
    {
        await using var test = await TestCloud.StartAsync();
        using var sqs = test.Sqs();
        var url = permitted is null
            ? await sqs.MakeAsync("orders")
            : await sqs.MakeAsync("orders", ("Policy", Policy("orders", permitted)));
        var dead = await sqs.MakeAsync("dead", ("Policy", Policy("dead", RuleArn)));
        await TargetAsync(test, WithDeadLetters(Queues.ArnOf("orders")));
        var id = await PutAsync(test);
        (await sqs.TakeAsync(url)).ShouldBeEmpty();
        var message = (await sqs.TakeAsync(dead)).Single();
        JsonNode.Parse(message.Body)!["id"]!.GetValue<string>().ShouldBe(id);
        var attributes = Attributes(message);
        attributes[0].ShouldBe("ERROR_CODE=NO_PERMISSIONS");
        // Recorded: radkawar/stackd, testdata/aws/eventbridge/inputs.json, "denied-static-input".
        attributes[1]
            .ShouldStartWith(
                $"ERROR_MESSAGE=User: events.amazonaws.com is not authorized to perform: sqs:sendmessage on resource: {Queues.ArnOf("orders")} "
                    + "because no resource-based policy allows the sqs:sendmessage action (Service: AmazonSQS; Status Code: 403; Error Code: "
                    + "AccessDenied; Request ID: "
            );
        attributes.Skip(2).ShouldBe([$"RULE_ARN={RuleArn}", $"TARGET_ARN={Queues.ArnOf("orders")}"]);
    }

    /// <summary>Recorded: radkawar/stackd, testdata/aws/eventbridge/inputs.json, "missing-static-input".</summary>
    [Fact]
    public async Task A_dead_letter_queue_gets_what_the_target_would_have_got()
    {
        await using var test = await TestCloud.StartAsync();
        using var sqs = test.Sqs();
        var dead = await sqs.MakeAsync("dead", ("Policy", Policy("dead", RuleArn)));
        var target = WithDeadLetters(Queues.ArnOf("missing"));
        target["Input"] = """{"attempted":"missing"}""";
        await TargetAsync(test, target);
        await PutAsync(test);
        var message = (await sqs.TakeAsync(dead)).Single();
        message.Body.ShouldBe("""{"attempted":"missing"}""");
        var attributes = Attributes(message);
        attributes[0].ShouldBe("ERROR_CODE=NO_RESOURCE");
        attributes[1]
            .ShouldStartWith(
                "ERROR_MESSAGE=The specified queue does not exist or you do not have access to it. (Service: AmazonSQS; Status Code: 400; "
                    + "Error Code: AWS.SimpleQueueService.NonExistentQueue; Request ID: "
            );
    }

    /// <summary>Recorded: radkawar/stackd, testdata/aws/eventbridge/inputs.json.</summary>
    [Theory]
    [InlineData("\"o=<object>; l=<list>\"", "\"o={a:b,n:2}; l=[one,{x:3}]\"", true)]
    [InlineData("\"before <missing> after\"", "\"before  after\"", true)]
    [InlineData("\"a <quoted> b\"", "\"a say \"hi\" b\"", false)]
    [InlineData("{\"v\":<quoted>}", "{\"v\":\"say \\\"hi\\\"\"}", true)]
    [InlineData("{\"v\":\"<object>\"}", "{\"v\":\"{\"a\":\"b\",\"n\":2}\"}", false)]
    [InlineData("{\"v\":<missing>}", "{\"v\":\"\"}", true)]
    [InlineData("[1,<missing>,2]", "[1,,2]", false)]
    [InlineData("<object>", "{a:b,n:2}", false)]
    [InlineData("<text>", "hello", false)]
    [InlineData("\"1 <text>\"\n\"2 <text>\"", "\"1 hello\"\n\"2 hello\"", true)]
    [InlineData("[\"fixed\",<number>]", "[\"fixed\",42]", true)]
    public async Task A_template_that_comes_to_no_JSON_is_a_dead_letter(string template, string filled, bool isJson)
    {
        await using var test = await TestCloud.StartAsync();
        using var sqs = test.Sqs();
        var url = await sqs.MakeAsync("orders", ("Policy", Policy("orders", RuleArn)));
        var dead = await sqs.MakeAsync("dead", ("Policy", Policy("dead", RuleArn)));
        var target = WithDeadLetters(Queues.ArnOf("orders"));
        var paths = new JsonObject();
        foreach (var name in (ReadOnlySpan<string>)["object", "list", "missing", "quoted", "text", "number"])
        {
            paths[name] = $"$.detail.{name}";
        }
        target["InputTransformer"] = new JsonObject { ["InputPathsMap"] = paths, ["InputTemplate"] = template };
        await TargetAsync(test, target);
        await PutAsync(
            test,
            """{"object":{"a":"b","n":2},"list":["one",{"x":3}],"quoted":"say \"hi\"","text":"hello","number":42}"""
        );
        var message = (await sqs.TakeAsync(isJson ? url : dead)).Single();
        message.Body.ShouldBe(filled);
        if (!isJson)
        {
            Attributes(message).ShouldContain("ERROR_CODE=INVALID_JSON");
            Attributes(message).ShouldContain("ERROR_MESSAGE=Invalid input for target.");
        }
    }

    /// <summary>Recorded: radkawar/stackd, testdata/aws/eventbridge/inputs.json, "undefined-string".</summary>
    [Fact]
    public async Task Without_paths_a_name_in_angle_brackets_is_text()
    {
        await using var test = await TestCloud.StartAsync();
        using var sqs = test.Sqs();
        var url = await sqs.MakeAsync("orders", ("Policy", Policy("orders", RuleArn)));
        var target = WithDeadLetters(Queues.ArnOf("orders"));
        target["InputTransformer"] = new JsonObject { ["InputTemplate"] = "\"before <undefined> after\"" };
        await TargetAsync(test, target);
        await PutAsync(test);
        (await sqs.TakeAsync(url)).Single().Body.ShouldBe("\"before <undefined> after\"");
    }

    [Fact]
    public async Task A_target_that_is_gone_is_not_tried_again()
    {
        await using var test = await TestCloud.StartAsync();
        using var sqs = test.Sqs();
        var dead = await sqs.MakeAsync("dead", ("Policy", Policy("dead", RuleArn)));
        await TargetAsync(test, WithDeadLetters(Gone));
        await PutAsync(test);
        var attributes = Attributes((await sqs.TakeAsync(dead)).Single());
        attributes.ShouldContain("ERROR_CODE=NO_RESOURCE");
        attributes.ShouldNotContain(a => a.StartsWith("EXHAUSTED") || a.StartsWith("RETRY"));
    }

    [Fact]
    public async Task A_dead_letter_queue_that_does_not_let_the_rule_send_loses_the_event_and_the_operator_is_told()
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
        using var sqs = test.Sqs();
        var dead = await sqs.MakeAsync("dead");
        await TargetAsync(test, WithDeadLetters(Gone));
        await PutAsync(test);
        (await sqs.TakeAsync(dead)).ShouldBeEmpty();
        lock (lines)
        {
            lines.ShouldContain(l =>
                l.Contains("Its dead-letter queue did not take it: AccessDeniedException: The queue dead does not let")
            );
        }
    }

    /// <summary>
    /// A target whose row is broken fails with a fault of ours, which is tried again as a service's fault is.
    /// </summary>
    [Theory]
    [InlineData("""{"MaximumRetryAttempts": 2}""", "MaximumRetryAttempts", "2")]
    [InlineData("""{"MaximumEventAgeInSeconds": 60}""", "MaximumEventAgeInSeconds", null)]
    [InlineData("""{"MaximumRetryAttempts": 0}""", "MaximumRetryAttempts", "0")]
    public async Task A_failing_target_is_tried_as_often_as_its_policy_says_and_then_the_event_is_kept(
        string policy,
        string exhausted,
        string? attempts
    )
    {
        await using var test = await TestCloud.StartAsync(o => o with { Log = _ => { } });
        using var sqs = test.Sqs();
        var dead = await sqs.MakeAsync("dead", ("Policy", Policy("dead", RuleArn)));
        var broken = WithDeadLetters("arn:aws:events:us-east-1:::");
        broken["RetryPolicy"] = JsonNode.Parse(policy);
        await TargetAsync(test, broken);
        broken.Remove("Id");
        await test.Cloud.Store.WriteAsync(tx =>
        {
            tx.Execute("update events_target set body = $1", broken.ToJsonString());
            Buses.Touch(tx, Buses.Default);
        });
        await PutAsync(test);
        if (attempts != "0")
        {
            (await sqs.TakeAsync(dead)).ShouldBeEmpty();
        }
        for (var minutes = 0; minutes < 5; minutes++)
        {
            await test.Cloud.Store.AdvanceClockAsync(TimeSpan.FromMinutes(1));
        }
        var message = (
            await sqs.ReceiveMessageAsync(
                new Amazon.SQS.Model.ReceiveMessageRequest
                {
                    QueueUrl = dead,
                    WaitTimeSeconds = 10,
                    MessageAttributeNames = ["All"],
                }
            )
        ).Messages.Single();
        var told = Attributes(message);
        told.ShouldContain($"EXHAUSTED_RETRY_CONDITION={exhausted}");
        told.ShouldContain("ERROR_CODE=INTERNAL_ERROR");
        if (attempts is not null)
        {
            told.ShouldContain($"RETRY_ATTEMPTS={attempts}");
        }
        (await sqs.TakeAsync(dead)).ShouldBeEmpty();
    }

    [Fact]
    public async Task A_replay_reaches_the_target_that_has_been_mended()
    {
        await using var test = await TestCloud.StartAsync();
        using var sqs = test.Sqs();
        var url = await sqs.MakeAsync("orders");
        var dead = await sqs.MakeAsync("dead", ("Policy", Policy("dead", RuleArn)));
        await test.EventsAsync(
            "CreateArchive",
            "{'ArchiveName': 'all', 'EventSourceArn': 'arn:aws:events:us-east-1:000000000000:event-bus/default'}"
        );
        await TargetAsync(test, WithDeadLetters(Queues.ArnOf("orders")));
        var id = await PutAsync(test);
        (await sqs.TakeAsync(dead)).Count.ShouldBe(1);

        await sqs.SetQueueAttributesAsync(url, new() { ["Policy"] = Policy("orders", RuleArn) });
        var now = test.Cloud.Store.Clock.GetUtcNow().ToUnixTimeSeconds();
        await test.EventsAsync(
            "StartReplay",
            $$"""
            {'ReplayName': 'again', 'EventSourceArn': 'arn:aws:events:us-east-1:000000000000:archive/all',
             'EventStartTime': {{now - 60}}, 'EventEndTime': {{now}},
             'Destination': {'Arn': 'arn:aws:events:us-east-1:000000000000:event-bus/default'} }
            """
        );
        await test.Cloud.Store.AdvanceClockAsync(TimeSpan.FromSeconds(10));
        var replayed = await sqs.ReceiveMessageAsync(
            new Amazon.SQS.Model.ReceiveMessageRequest { QueueUrl = url, WaitTimeSeconds = 10 }
        );
        var body = JsonNode.Parse(replayed.Messages.Single().Body)!;
        // Recorded: radkawar/stackd, testdata/aws/eventbridge/replays.json.
        body["id"]!.GetValue<string>().ShouldNotBe(id);
        body["replay-name"]!.GetValue<string>().ShouldBe("again");
    }

    private static string Policy(string queue, string source) =>
        new JsonObject
        {
            ["Version"] = "2012-10-17",
            ["Statement"] = new JsonArray(
                new JsonObject
                {
                    ["Effect"] = "Allow",
                    ["Principal"] = new JsonObject { ["Service"] = "events.amazonaws.com" },
                    ["Action"] = "sqs:SendMessage",
                    ["Resource"] = Queues.ArnOf(queue),
                    ["Condition"] = new JsonObject { ["ArnEquals"] = new JsonObject { ["aws:SourceArn"] = source } },
                }
            ),
        }.ToJsonString();

    private static JsonObject WithDeadLetters(string arn) =>
        new()
        {
            ["Id"] = "1",
            ["Arn"] = arn,
            ["DeadLetterConfig"] = new JsonObject { ["Arn"] = Queues.ArnOf("dead") },
        };

    private static async Task TargetAsync(TestCloud test, JsonObject target)
    {
        await test.OkAsync(
            "events",
            "PutRule",
            new JsonObject { ["Name"] = "R", ["EventPattern"] = """{"source": ["shop"]}""" }
        );
        await test.OkAsync(
            "events",
            "PutTargets",
            new JsonObject { ["Rule"] = "R", ["Targets"] = new JsonArray(target.DeepClone()) }
        );
    }

    private static async Task<string> PutAsync(TestCloud test, string detail = """{"orderId":"2"}""")
    {
        var entry = new JsonObject
        {
            ["Source"] = "shop",
            ["DetailType"] = "Order",
            ["Detail"] = detail,
        };
        var put = await test.OkAsync("events", "PutEvents", new JsonObject { ["Entries"] = new JsonArray(entry) });
        put["FailedEntryCount"]!.GetValue<int>().ShouldBe(0);
        return put["Entries"]![0]!["EventId"]!.GetValue<string>();
    }

    private static List<string> Attributes(Amazon.SQS.Model.Message message) =>
        [
            .. message
                .MessageAttributes.OrderBy(a => a.Key, StringComparer.Ordinal)
                .Select(a => $"{a.Key}={a.Value.StringValue}"),
        ];
}
