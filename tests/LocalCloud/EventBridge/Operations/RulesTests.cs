using System.Text.Json.Nodes;

namespace LocalCloud.Tests.EventBridge.Operations;

/// <summary>
/// docs.aws.amazon.com/eventbridge/latest/APIReference: PutRule, DescribeRule, ListRules, DeleteRule and their
/// neighbours.
/// </summary>
public sealed class RulesTests
{
    private const string Workshop =
        """{"detail-type": ["OrderProcessor.WaitingCompletion"], "source": ["awsserverlessda.serverlesspresso"]}""";

    private static Task<JsonObject> PutRuleAsync(TestCloud test, string name, string bus) =>
        test.OkAsync(
            "events",
            "PutRule",
            new JsonObject
            {
                ["Name"] = name,
                ["EventBusName"] = bus,
                ["EventPattern"] = Workshop,
            }
        );

    [Fact]
    public async Task A_rule_on_a_custom_bus_is_described_as_it_was_put()
    {
        await using var test = await TestCloud.StartAsync();
        await test.EventsAsync("CreateEventBus", "{'Name': 'Serverlesspresso'}");
        var put = await PutRuleAsync(test, "R", "Serverlesspresso");
        put["RuleArn"]!.GetValue<string>().ShouldBe("arn:aws:events:us-east-1:000000000000:rule/Serverlesspresso/R");
        var rule = await test.EventsAsync("DescribeRule", "{'Name': 'R', 'EventBusName': 'Serverlesspresso'}");
        rule["EventPattern"]!.GetValue<string>().ShouldBe(Workshop);
        rule["State"]!.GetValue<string>().ShouldBe("ENABLED");
        rule["EventBusName"]!.GetValue<string>().ShouldBe("Serverlesspresso");
        rule["CreatedBy"]!.GetValue<string>().ShouldBe("000000000000");
    }

    /// <summary>Measured on AWS in github.com/badmintoncryer/cdk-preflight, "pf-events-rule-pattern-size".</summary>
    [Fact]
    public async Task A_pattern_has_2048_characters_at_most()
    {
        await using var test = await TestCloud.StartAsync();
        var pattern = $"{{\"source\":[\"{new string('x', 2033)}\"]}}";
        await test.OkAsync("events", "PutRule", new JsonObject { ["Name"] = "R", ["EventPattern"] = pattern });
        var refused = await test.CallAsync(
            "events",
            "PutRule",
            new JsonObject { ["Name"] = "R", ["EventPattern"] = pattern + " " }
        );
        refused.Type.ShouldBe("ValidationException");
        refused.Message.ShouldBe("Parameter EventPattern for rule R exceeds limit of 2048.");
    }

    [Fact]
    public async Task A_rule_with_targets_is_deleted_only_after_them()
    {
        await using var test = await TestCloud.StartAsync();
        await PutRuleAsync(test, "R", "default");
        await test.EventsAsync(
            "PutTargets",
            "{'Rule': 'R', 'Targets': [{'Id': '1', 'Arn': 'arn:aws:lambda:us-east-1:000000000000:function:F'}]}"
        );
        var refused = await test.TryEventsAsync("DeleteRule", "{'Name': 'R'}");
        refused.Type.ShouldBe("ValidationException");
        refused.Message.ShouldBe("Rule can't be deleted since it has targets.");
        await test.EventsAsync("RemoveTargets", "{'Rule': 'R', 'Ids': ['1']}");
        await test.EventsAsync("DeleteRule", "{'Name': 'R'}");
        var gone = await test.TryEventsAsync("DescribeRule", "{'Name': 'R'}");
        gone.Type.ShouldBe("ResourceNotFoundException");
        gone.Message.ShouldBe("Rule R does not exist on EventBus default.");
    }

    [Fact]
    public async Task Put_events_answers_an_id_for_each_entry_even_when_the_bus_does_not_exist()
    {
        await using var test = await TestCloud.StartAsync();
        var answer = await test.EventsAsync(
            "PutEvents",
            "{'Entries': [{'Source': 's', 'DetailType': 't', 'Detail': '{}', 'EventBusName': 'servelresspresso'}]}"
        );
        answer["FailedEntryCount"]!.GetValue<int>().ShouldBe(0);
        Guid.TryParse(answer["Entries"]![0]!["EventId"]!.GetValue<string>(), out _).ShouldBeTrue();
    }

    [Fact]
    public async Task A_pattern_is_tested_against_an_event()
    {
        await using var test = await TestCloud.StartAsync();
        const string matching = """
            {"version": "0", "id": "1", "detail-type": "OrderProcessor.WaitingCompletion", "source": "awsserverlessda.serverlesspresso",
             "account": "1", "time": "2026-01-01T00:00:00Z", "region": "us-east-1", "resources": [], "detail": {}}
            """;
        (await test.TestPatternAsync(Workshop, matching)).Body["Result"]!.GetValue<bool>().ShouldBeTrue();
        (await test.TestPatternAsync("""{"source": ["other"]}""", matching)).Body["Result"]!
            .GetValue<bool>()
            .ShouldBeFalse();
        var wrong = await test.TestPatternAsync("""{"source": "other"}""", matching);
        wrong.Type.ShouldBe("InvalidEventPatternException");
        wrong.Message.ShouldBe(
            "Event pattern is not valid. Reason: \"source\" must be an object or an array\n"
                + " at [Source: (String)\"{\"source\": \"other\"}\"; line: 1, column: 13]"
        );
    }
}
