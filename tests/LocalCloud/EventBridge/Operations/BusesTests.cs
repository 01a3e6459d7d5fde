using System.Text.Json.Nodes;

namespace LocalCloud.Tests.EventBridge.Operations;

/// <summary>
/// docs.aws.amazon.com/eventbridge/latest/APIReference: CreateEventBus, DescribeEventBus, DeleteEventBus,
/// PutPermission, tags.
/// </summary>
public sealed class BusesTests
{
    [Fact]
    public async Task The_default_bus_is_always_there_and_stays()
    {
        await using var test = await TestCloud.StartAsync();
        var bus = await test.EventsAsync("DescribeEventBus", "{}");
        bus["Name"]!.GetValue<string>().ShouldBe("default");
        bus["Arn"]!.GetValue<string>().ShouldBe("arn:aws:events:us-east-1:000000000000:event-bus/default");
        var refused = await test.TryEventsAsync("DeleteEventBus", "{'Name': 'default'}");
        refused.Type.ShouldBe("ValidationException");
        refused.Message.ShouldBe("Cannot delete event bus default.");
    }

    [Fact]
    public async Task A_bus_is_made_once_found_by_name_or_arn_and_gone_when_it_is_deleted()
    {
        await using var test = await TestCloud.StartAsync();
        var made = await test.EventsAsync(
            "CreateEventBus",
            "{'Name': 'B', 'Description': 'd', 'Tags': [{'Key': 'k', 'Value': 'v'}]}"
        );
        var again = await test.TryEventsAsync("CreateEventBus", "{'Name': 'B'}");
        again.Type.ShouldBe("ResourceAlreadyExistsException");
        again.Message.ShouldBe("Event bus B already exists.");
        (await test.EventsAsync("DescribeEventBus", $"{{'Name': '{made["EventBusArn"]}'}}"))["Description"]!
            .GetValue<string>()
            .ShouldBe("d");
        var tags = await test.EventsAsync("ListTagsForResource", $"{{'ResourceARN': '{made["EventBusArn"]}'}}");
        tags["Tags"]![0]!["Value"]!.GetValue<string>().ShouldBe("v");
        await test.EventsAsync("DeleteEventBus", "{'Name': 'B'}");
        await test.EventsAsync("DeleteEventBus", "{'Name': 'B'}");
        var gone = await test.TryEventsAsync("DescribeEventBus", "{'Name': 'B'}");
        gone.Type.ShouldBe("ResourceNotFoundException");
        gone.Message.ShouldBe("Event bus B does not exist.");
    }

    /// <summary>github.com/hashicorp/terraform-provider-aws/issues/35065 quotes AWS.</summary>
    [Fact]
    public async Task A_name_that_belongs_to_partners_is_refused()
    {
        await using var test = await TestCloud.StartAsync();
        var refused = await test.TryEventsAsync("CreateEventBus", "{'Name': 'aws.partner/auth0.com/test/auth0.logs'}");
        refused.Type.ShouldBe("ValidationException");
        refused.Message.ShouldBe("EventBus name starting with 'aws.' is not valid.");
    }

    [Fact]
    public async Task Lists_come_in_pages_and_by_prefix()
    {
        await using var test = await TestCloud.StartAsync();
        foreach (var name in (string[])["a-1", "a-2", "a-3", "b-1"])
        {
            await test.EventsAsync("CreateEventBus", $"{{'Name': '{name}'}}");
        }
        var first = await test.EventsAsync("ListEventBuses", "{'NamePrefix': 'a-', 'Limit': 2}");
        first["EventBuses"]!.AsArray().Select(b => b!["Name"]!.GetValue<string>()).ShouldBe(["a-1", "a-2"]);
        var second = await test.EventsAsync(
            "ListEventBuses",
            $"{{'NamePrefix': 'a-', 'NextToken': '{first["NextToken"]}'}}"
        );
        second["EventBuses"]!.AsArray().Select(b => b!["Name"]!.GetValue<string>()).ShouldBe(["a-3"]);
        second.ContainsKey("NextToken").ShouldBeFalse();
        (await test.TryEventsAsync("ListEventBuses", "{'Limit': 0}")).Message.ShouldBe(
            "1 validation error detected: Value '0' at 'limit' failed to satisfy constraint: Member must have value greater than or equal to 1"
        );
    }

    [Fact]
    public async Task Permissions_become_statements_of_the_policy()
    {
        await using var test = await TestCloud.StartAsync();
        await test.EventsAsync(
            "PutPermission",
            "{'Action': 'events:PutEvents', 'Principal': '111122223333', 'StatementId': 's1'}"
        );
        (await test.EventsAsync("DescribeEventBus", "{}"))["Policy"]!
            .GetValue<string>()
            .ShouldBe(
                (
                    "{'Version':'2012-10-17','Statement':[{'Sid':'s1','Effect':'Allow','Principal':{'AWS':'arn:aws:iam::111122223333:root'},"
                    + "'Action':'events:PutEvents','Resource':'arn:aws:events:us-east-1:000000000000:event-bus/default'}]}"
                ).Replace('\'', '"')
            );
        (await test.TryEventsAsync("RemovePermission", "{'StatementId': 's2'}")).Message.ShouldBe(
            "Statement with the provided id does not exist."
        );
        await test.EventsAsync("RemovePermission", "{'StatementId': 's1'}");
        (await test.EventsAsync("DescribeEventBus", "{}")).ContainsKey("Policy").ShouldBeFalse();
    }

    /// <summary>
    /// The grammar of policies: docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_grammar.html
    /// </summary>
    [Fact]
    public async Task A_policy_that_later_statements_could_not_be_told_from_is_refused()
    {
        const string one = """{"Sid":"s1","Effect":"Allow","Principal":"*","Action":"events:PutEvents"}""";
        await using var test = await TestCloud.StartAsync();
        foreach (
            var (policy, reason) in new[]
            {
                ("[]", "Policy must be a JSON object."),
                ("{\"Statement\":7}", "Policy must have a Statement."),
                ("{\"Statement\":[]}", "Policy must have a Statement."),
                ("{\"Statement\":[\"x\"]}", "A statement must be a JSON object."),
                ("{\"Statement\":[null]}", "A statement must be a JSON object."),
                ("{\"Statement\":{\"Sid\":7}}", "A Sid must be a string."),
                ("{\"Statement\":[{\"Sid\":null}]}", "A Sid must be a string."),
            }
        )
        {
            var refused = await PutAsync(policy);
            refused.Type.ShouldBe("ValidationException");
            refused.Message.ShouldBe($"Parameter Policy is not valid. Reason: {reason}");
        }
        (await PutAsync($"{{\"Statement\":{one}}}")).Status.ShouldBe(200);
        await test.EventsAsync(
            "PutPermission",
            "{'Action': 'events:PutEvents', 'Principal': '*', 'StatementId': 's2'}"
        );
        (await test.TryEventsAsync("RemovePermission", "{}")).Type.ShouldBe("ResourceNotFoundException");
        await test.EventsAsync("RemovePermission", "{'StatementId': 's1'}");
        await test.EventsAsync("RemovePermission", "{'StatementId': 's2'}");
        (await test.EventsAsync("DescribeEventBus", "{}")).ContainsKey("Policy").ShouldBeFalse();

        Task<Answer> PutAsync(string policy) =>
            test.CallAsync("events", "PutPermission", new JsonObject { ["Policy"] = policy });
    }

    /// <summary>
    /// github.com/aws/aws-cdk/issues/14371 and github.com/hashicorp/terraform-provider-aws/issues/27976 quote AWS.
    /// </summary>
    [Fact]
    public async Task A_policy_speaks_of_its_own_bus()
    {
        const string arn = "arn:aws:events:us-east-1:000000000000:event-bus/B";
        var policy = new JsonObject
        {
            ["Version"] = "2012-10-17",
            ["Statement"] = new JsonArray(
                new JsonObject
                {
                    ["Sid"] = "s",
                    ["Effect"] = "Allow",
                    ["Principal"] = new JsonObject { ["AWS"] = "arn:aws:iam::111122223333:root" },
                    ["Action"] = new JsonArray("events:PutEvents"),
                    ["Resource"] = arn,
                }
            ),
        }.ToJsonString();
        await using var test = await TestCloud.StartAsync();
        await test.EventsAsync("CreateEventBus", "{'Name': 'B'}");
        var refused = await test.CallAsync("events", "PutPermission", new JsonObject { ["Policy"] = policy });
        refused.Type.ShouldBe("ValidationException");
        refused.Message.ShouldBe($"The relative-id \"event-bus/B\" is invalid for ARN \"{arn}\"");
        await test.OkAsync("events", "PutPermission", new JsonObject { ["EventBusName"] = "B", ["Policy"] = policy });
        (await test.EventsAsync("DescribeEventBus", "{'Name': 'B'}"))["Policy"]!.GetValue<string>().ShouldContain(arn);
    }
}
