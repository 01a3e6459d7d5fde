using System.Text.Json.Nodes;
using LocalCloud.Protocol;

namespace LocalCloud.Tests.Logs;

/// <summary>What stays, and what goes, when streams and groups are appended to, deleted and made again.</summary>
public sealed class StoredLogsTests
{
    private static readonly long Now = DateTimeOffset.UtcNow.ToUnixTimeMilliseconds();

    [Fact]
    public async Task A_stream_that_was_made_again_has_its_new_events_alone()
    {
        await using var test = await TestCloud.StartAsync();
        await MakeAsync(test, "g", "s", "other");
        await PutAsync(test, "g", "s", Now, "old", "older");
        await PutAsync(test, "g", "other", Now, "kept");
        await CallAsync(test, "DeleteLogStream", "{'logGroupName': 'g', 'logStreamName': 's'}");
        await CallAsync(test, "CreateLogStream", "{'logGroupName': 'g', 'logStreamName': 's'}");
        (await EventsAsync(test, "g", "s")).ShouldBeEmpty();
        (await StreamsAsync(test, "g"))[1].ContainsKey("firstEventTimestamp").ShouldBeFalse();
        await PutAsync(test, "g", "s", Now + 1, "new");
        (await EventsAsync(test, "g", "s")).ShouldBe(["new"]);
        (await FoundAsync(test, "g")).ShouldBe(["other: kept", "s: new"]);
    }

    [Fact]
    public async Task A_group_that_was_made_again_is_empty()
    {
        await using var test = await TestCloud.StartAsync();
        await MakeAsync(test, "g", "s");
        await MakeAsync(test, "h", "s");
        await PutAsync(test, "g", "s", Now, "old");
        await PutAsync(test, "h", "s", Now, "of h");
        await CallAsync(test, "TagLogGroup", "{'logGroupName': 'g', 'tags': {'a': 'b'}}");
        await CallAsync(test, "DeleteLogGroup", "{'logGroupName': 'g'}");
        await CallAsync(test, "CreateLogGroup", "{'logGroupName': 'g'}");
        (await StreamsAsync(test, "g")).ShouldBeEmpty();
        (await FoundAsync(test, "g")).ShouldBeEmpty();
        (await CallAsync(test, "ListTagsLogGroup", "{'logGroupName': 'g'}"))["tags"]!.AsObject().ShouldBeEmpty();
        await CallAsync(test, "CreateLogStream", "{'logGroupName': 'g', 'logStreamName': 's'}");
        await PutAsync(test, "g", "s", Now, "new");
        (await FoundAsync(test, "g")).ShouldBe(["s: new"]);
        (await FoundAsync(test, "h")).ShouldBe(["s: of h"]);
    }

    [Theory]
    [InlineData("DeleteLogStream", "{'logGroupName': 'g', 'logStreamName': 's'}")]
    [InlineData("DeleteLogGroup", "{'logGroupName': 'g'}")]
    public async Task A_token_from_before_a_deletion_shows_what_came_after_it(string operation, string request)
    {
        await using var test = await TestCloud.StartAsync();
        await MakeAsync(test, "g", "s");
        await PutAsync(test, "g", "s", Now, "old");
        var token = (await GetAsync(test, "g", "s"))["nextForwardToken"]!.GetValue<string>();
        var id = await IdAsync();
        await CallAsync(test, operation, request);
        await test.CallAsync("logs", "CreateLogGroup", new JsonObject { ["logGroupName"] = "g" });
        await CallAsync(test, "CreateLogStream", "{'logGroupName': 'g', 'logStreamName': 's'}");
        await PutAsync(test, "g", "s", Now, "new");
        (await EventsAsync(test, "g", "s", token)).ShouldBe(["new"]);
        (await IdAsync()).ShouldBeGreaterThan(id);

        async Task<string> IdAsync() =>
            (await CallAsync(test, "FilterLogEvents", "{'logGroupName': 'g'}"))["events"]!.AsArray().Single()![
                "eventId"
            ]!.GetValue<string>();
    }

    [Fact]
    public async Task Events_that_a_new_retention_took_away_do_not_hide_later_ones()
    {
        await using var test = await TestCloud.StartAsync();
        await MakeAsync(test, "g", "s");
        await PutAsync(test, "g", "s", Now - (3 * 86_400_000), "old");
        var token = (await GetAsync(test, "g", "s"))["nextForwardToken"]!.GetValue<string>();
        await CallAsync(test, "PutRetentionPolicy", "{'logGroupName': 'g', 'retentionInDays': 1}");
        (await EventsAsync(test, "g", "s")).ShouldBeEmpty();
        await CallAsync(test, "DeleteRetentionPolicy", "{'logGroupName': 'g'}");
        await PutAsync(test, "g", "s", Now - (3 * 86_400_000), "new");
        (await EventsAsync(test, "g", "s", token)).ShouldBe(["new"]);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(8)]
    [InlineData(9)]
    [InlineData(20)]
    public async Task Events_of_one_time_are_read_in_the_order_they_were_put(int count)
    {
        await using var test = await TestCloud.StartAsync();
        await MakeAsync(test, "g", "s");
        var messages = Enumerable.Range(0, count).Select(i => $"line {i}").ToArray();
        await PutAsync(test, "g", "s", Now, messages);
        (await EventsAsync(test, "g", "s")).ShouldBe(messages);
        (await FoundAsync(test, "g")).ShouldBe(messages.Select(m => $"s: {m}"));
    }

    [Fact]
    public async Task A_stream_tells_the_times_of_its_first_and_last_event_whatever_order_they_came_in()
    {
        await using var test = await TestCloud.StartAsync();
        await MakeAsync(test, "g", "a", "b", "c");
        await PutAsync(test, "g", "b", Now - 5, "second");
        await PutAsync(test, "g", "b", Now - 9, "first");
        await PutAsync(test, "g", "b", Now - 7, "between");
        await PutAsync(test, "g", "a", Now - 6, "in another stream");
        var b = (await StreamsAsync(test, "g", "'logStreamNamePrefix': 'b'")).ShouldHaveSingleItem();
        b["firstEventTimestamp"]!.GetValue<long>().ShouldBe(Now - 9);
        b["lastEventTimestamp"]!.GetValue<long>().ShouldBe(Now - 5);
        b["lastIngestionTime"]!.GetValue<long>().ShouldBeGreaterThanOrEqualTo(Now);
        var byTime = await StreamsAsync(test, "g", "'orderBy': 'LastEventTime'");
        byTime.Select(s => s["logStreamName"]!.GetValue<string>()).ShouldBe(["a", "b", "c"]);
        (await EventsAsync(test, "g", "b")).ShouldBe(["first", "between", "second"]);
    }

    [Fact]
    public async Task A_filter_looks_into_the_streams_that_are_named_or_begin_with_a_prefix()
    {
        await using var test = await TestCloud.StartAsync();
        await MakeAsync(test, "g", "ab", "ac", "b");
        await MakeAsync(test, "h", "ab");
        foreach (var stream in new[] { "ab", "ac", "b" })
        {
            await PutAsync(test, "g", stream, Now, "m");
        }
        await PutAsync(test, "h", "ab", Now, "of h");
        (await FoundAsync(test, "g", "'logStreamNamePrefix': 'a'")).ShouldBe(["ab: m", "ac: m"]);
        (await FoundAsync(test, "g", "'logStreamNames': ['b', 'ab']")).ShouldBe(["ab: m", "b: m"]);
    }

    private static async Task MakeAsync(TestCloud test, string group, params string[] streams)
    {
        await CallAsync(test, "CreateLogGroup", $"{{'logGroupName': '{group}'}}");
        foreach (var stream in streams)
        {
            await CallAsync(test, "CreateLogStream", $"{{'logGroupName': '{group}', 'logStreamName': '{stream}'}}");
        }
    }

    private static Task PutAsync(TestCloud test, string group, string stream, long time, params string[] messages)
    {
        var events = string.Join(", ", messages.Select(message => $"{{'timestamp': {time}, 'message': '{message}'}}"));
        return CallAsync(
            test,
            "PutLogEvents",
            $"{{'logGroupName': '{group}', 'logStreamName': '{stream}', 'logEvents': [{events}]}}"
        );
    }

    private static Task<JsonObject> GetAsync(TestCloud test, string group, string stream, string? token = null)
    {
        var next = token is null ? "" : $", 'nextToken': '{token}'";
        return CallAsync(test, "GetLogEvents", $"{{'logGroupName': '{group}', 'logStreamName': '{stream}'{next}}}");
    }

    private static async Task<List<string>> EventsAsync(
        TestCloud test,
        string group,
        string stream,
        string? token = null
    ) =>
        [
            .. (await GetAsync(test, group, stream, token))["events"]!
                .AsArray()
                .Select(e => e!["message"]!.GetValue<string>()),
        ];

    private static async Task<List<string>> FoundAsync(TestCloud test, string group, string? more = null)
    {
        var found = await CallAsync(
            test,
            "FilterLogEvents",
            $"{{{more}{(more is null ? "" : ", ")}'logGroupName': '{group}'}}"
        );
        return [.. found["events"]!.AsArray().Select(e => $"{e!["logStreamName"]}: {e["message"]}")];
    }

    private static async Task<List<JsonObject>> StreamsAsync(TestCloud test, string group, string? more = null)
    {
        var found = await CallAsync(
            test,
            "DescribeLogStreams",
            $"{{{more}{(more is null ? "" : ", ")}'logGroupName': '{group}'}}"
        );
        return [.. found["logStreams"]!.AsArray().Select(stream => stream!.AsObject())];
    }

    private static Task<JsonObject> CallAsync(TestCloud test, string operation, string request) =>
        test.OkAsync("logs", operation, (JsonObject)Json.Parse(request.Replace('\'', '"'))!);
}
