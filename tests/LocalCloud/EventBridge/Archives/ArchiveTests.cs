using System.Text.Json.Nodes;

namespace LocalCloud.Tests.EventBridge.Archives;

/// <summary>
/// docs.aws.amazon.com/eventbridge/latest/userguide/eb-archive.html; texts and fields as recorded in
/// localstack/localstack tests/aws/services/events/test_archive_and_replay.snapshot.json.
/// </summary>
public sealed class ArchiveTests
{
    private const string Bus = "arn:aws:events:us-east-1:000000000000:event-bus/default";

    /// <summary>Recorded: radkawar/stackd, testdata/aws/eventbridge/archives.json and control_plane.json.</summary>
    [Fact]
    public async Task An_archive_s_rule_says_which_archive_it_fills_and_keeps_its_bus()
    {
        await using var test = await TestCloud.StartAsync();
        var bus = (await test.EventsAsync("CreateEventBus", "{'Name': 'B'}"))["EventBusArn"]!.GetValue<string>();
        await test.EventsAsync(
            "CreateArchive",
            $"{{'ArchiveName': 'a', 'EventSourceArn': '{bus}', 'Description': '', 'EventPattern': ''}}"
        );
        (await test.EventsAsync("DescribeArchive", "{'ArchiveName': 'a'}"))
            .Select(p => p.Key)
            .ShouldNotContain(name => name == "Description" || name == "EventPattern");
        var targets = await test.EventsAsync("ListTargetsByRule", "{'EventBusName': 'B', 'Rule': 'Events-Archive-a'}");
        targets["Targets"]![0]!["InputTransformer"]!["InputTemplate"]!
            .GetValue<string>()
            .ShouldMatch(
                "^\\{\"archive-arn\": \"arn:aws:events:us-east-1:000000000000:archive/a:[0-9a-f-]{36}\",\"event\": <aws.events.event.json>,"
                    + "\"ingestion-time\": <aws.events.event.ingestion-time>\\}$"
            );
        (await test.TryEventsAsync("DeleteEventBus", "{'Name': 'B'}")).Message.ShouldBe(
            "EventBus can't be deleted since it has rules."
        );
    }

    [Fact]
    public async Task An_archive_is_made_once_described_changed_and_deleted()
    {
        await using var test = await TestCloud.StartAsync();
        var made = await test.EventsAsync("CreateArchive", Create("a", "'RetentionDays': 1, 'Description': 'd'"));
        made.Select(p => p.Key).ShouldBe(["ArchiveArn", "State", "CreationTime"]);
        made["ArchiveArn"]!.GetValue<string>().ShouldBe("arn:aws:events:us-east-1:000000000000:archive/a");
        made["State"]!.GetValue<string>().ShouldBe("ENABLED");
        var again = await test.TryEventsAsync("CreateArchive", Create("a"));
        again.Type.ShouldBe("ResourceAlreadyExistsException");
        again.Message.ShouldBe("Archive a already exists.");

        var listed = (await test.EventsAsync("ListArchives", "{'NamePrefix': 'a'}"))["Archives"]!
            .AsArray()
            .Single()!
            .AsObject();
        listed
            .Select(p => p.Key)
            .ShouldBe([
                "ArchiveName",
                "EventSourceArn",
                "State",
                "RetentionDays",
                "SizeBytes",
                "EventCount",
                "CreationTime",
            ]);
        (await test.EventsAsync("ListArchives", $"{{'EventSourceArn': '{Bus}'}}"))["Archives"]!
            .AsArray()
            .Count.ShouldBe(1);
        (await test.EventsAsync("ListArchives", "{'State': 'DISABLED'}"))["Archives"]!.AsArray().ShouldBeEmpty();

        await test.EventsAsync("UpdateArchive", "{'ArchiveName': 'a', 'RetentionDays': 7}");
        var described = await test.EventsAsync("DescribeArchive", "{'ArchiveName': 'a'}");
        described["RetentionDays"]!.GetValue<int>().ShouldBe(7);
        described["Description"]!.GetValue<string>().ShouldBe("d");
        described.ContainsKey("EventPattern").ShouldBeFalse();

        await test.EventsAsync("DeleteArchive", "{'ArchiveName': 'a'}");
        foreach (var operation in (string[])["DescribeArchive", "UpdateArchive", "DeleteArchive"])
        {
            var gone = await test.TryEventsAsync(operation, "{'ArchiveName': 'a'}");
            gone.Type.ShouldBe("ResourceNotFoundException");
            gone.Message.ShouldBe("Archive a does not exist.");
        }
    }

    [Fact]
    public async Task What_matches_is_archived_and_counted_until_it_expires()
    {
        await using var test = await TestCloud.StartAsync();
        await test.OkAsync(
            "events",
            "CreateArchive",
            new JsonObject
            {
                ["ArchiveName"] = "a",
                ["EventSourceArn"] = Bus,
                ["RetentionDays"] = 1,
                ["EventPattern"] = """{"source": ["shop"]}""",
            }
        );
        await test.EventsAsync(
            "PutEvents",
            "{'Entries': [{'Source': 'shop', 'DetailType': 't', 'Detail': '{}'}, {'Source': 'other', 'DetailType': 't', 'Detail': '{}'}]}"
        );
        (await CountAsync(test)).ShouldBe(1);
        await test.Cloud.Store.AdvanceClockAsync(TimeSpan.FromHours(25));
        (await CountAsync(test)).ShouldBe(0);
    }

    /// <summary>Recorded: ten events of this text are 1590 bytes.</summary>
    [Fact]
    public async Task An_event_is_as_large_as_on_AWS()
    {
        await using var test = await TestCloud.StartAsync();
        await test.EventsAsync("CreateArchive", Create("a"));
        await test.OkAsync(
            "events",
            "PutEvents",
            new JsonObject
            {
                ["Entries"] = new JsonArray(
                    new JsonObject
                    {
                        ["Source"] = "core.update-account-command",
                        ["DetailType"] = "core.update-account-command",
                        ["Detail"] =
                            """{"command": "update-account", "payload": {"acc_id": "0a787ecb-4015", "sf_id": "baz"}}""",
                    }
                ),
            }
        );
        (await test.EventsAsync("DescribeArchive", "{'ArchiveName': 'a'}"))["SizeBytes"]!.GetValue<int>().ShouldBe(159);
    }

    /// <summary>
    /// docs.aws.amazon.com/eventbridge/latest/APIReference/API_DeleteRule.html; the text:
    /// github.com/rebuy-de/aws-nuke/issues/448.
    /// </summary>
    [Fact]
    public async Task The_rule_of_an_archive_is_managed()
    {
        await using var test = await TestCloud.StartAsync();
        await test.EventsAsync("CreateArchive", Create("a"));
        var rule = (await test.EventsAsync("ListRules", "{}"))["Rules"]!.AsArray().Single()!;
        rule["Name"]!.GetValue<string>().ShouldBe("Events-Archive-a");
        rule["ManagedBy"]!.GetValue<string>().ShouldBe("prod.vhs.events.aws.internal");
        rule["EventPattern"]!.GetValue<string>().ShouldBe("""{"replay-name":[{"exists":false}]}""");
        foreach (var operation in (string[])["DisableRule", "EnableRule", "DeleteRule"])
        {
            (await test.TryEventsAsync(operation, "{'Name': 'Events-Archive-a'}")).Type.ShouldBe(
                "ManagedRuleException"
            );
        }
        (await test.TryEventsAsync("DeleteRule", "{'Name': 'Events-Archive-a'}")).Message.ShouldBe(
            "Events-Archive-a is a managed rule. Set 'force' parameter to true to override."
        );
        await test.EventsAsync(
            "RemoveTargets",
            "{'Rule': 'Events-Archive-a', 'Ids': ['Events-Archive-a'], 'Force': true}"
        );
        await test.EventsAsync("DeleteRule", "{'Name': 'Events-Archive-a', 'Force': true}");
        await test.EventsAsync("DeleteArchive", "{'ArchiveName': 'a'}");
    }

    [Theory]
    [InlineData(
        "CreateArchive",
        "{'ArchiveName': 'a', 'EventSourceArn': 'arn:aws:events:us-east-1:000000000000:event-bus/none'}",
        "Event bus none does not exist."
    )]
    [InlineData(
        "ListArchives",
        "{'EventSourceArn': 'arn:aws:events:us-west-2:000000000000:event-bus/default'}",
        "Event bus default does not exist."
    )]
    [InlineData(
        "ListArchives",
        "{'EventSourceArn': 'arn:aws:events:us-east-1:000000000000:event-bus/none'}",
        "Event bus none does not exist."
    )]
    [InlineData(
        "ListArchives",
        "{'NamePrefix': 'a', 'State': 'ENABLED'}",
        "At most one filter is allowed for ListArchives. Use either : State, EventSourceArn, or NamePrefix."
    )]
    [InlineData(
        "DescribeArchive",
        "{'ArchiveName': '!'}",
        "1 validation error detected: Value '!' at 'archiveName' failed to satisfy constraint: Member must satisfy regular expression "
            + @"pattern: [\.\-_A-Za-z0-9]+"
    )]
    public async Task A_request_is_refused_with_the_reason(string operation, string request, string message)
    {
        await using var test = await TestCloud.StartAsync();
        (await test.TryEventsAsync(operation, request)).Message.ShouldBe(message);
    }

    private static string Create(string name, string more = "'Description': 'd'") =>
        $"{{'ArchiveName': '{name}', 'EventSourceArn': '{Bus}', {more}}}";

    private static async Task<int> CountAsync(TestCloud test) =>
        (await test.EventsAsync("DescribeArchive", "{'ArchiveName': 'a'}"))["EventCount"]!.GetValue<int>();
}
