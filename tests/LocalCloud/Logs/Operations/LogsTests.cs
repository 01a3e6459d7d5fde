using System.Text.Json.Nodes;
using LocalCloud.Protocol;

namespace LocalCloud.Tests.Logs;

/// <summary>docs.aws.amazon.com/AmazonCloudWatchLogs/latest/APIReference: groups, streams, PutLogEvents, GetLogEvents, FilterLogEvents.</summary>
public sealed class LogsTests
{
    private static long Now => DateTimeOffset.UtcNow.ToUnixTimeMilliseconds();

    [Fact]
    public async Task Groups_and_streams_are_made_once_and_described()
    {
        await using var test = await TestCloud.StartAsync();
        await OkAsync(test, "CreateLogGroup", "{'logGroupName': '/a/b'}");
        var again = await CallAsync(test, "CreateLogGroup", "{'logGroupName': '/a/b'}");
        again.Type.ShouldBe("ResourceAlreadyExistsException");
        again.Message.ShouldBe("The specified log group already exists");
        await OkAsync(test, "PutRetentionPolicy", "{'logGroupName': '/a/b', 'retentionInDays': 7}");
        var group = (await OkAsync(test, "DescribeLogGroups", "{'logGroupNamePrefix': '/a'}"))["logGroups"]!
            .AsArray()
            .Single()!;
        group["arn"]!.GetValue<string>().ShouldBe("arn:aws:logs:us-east-1:000000000000:log-group:/a/b:*");
        group["retentionInDays"]!.GetValue<int>().ShouldBe(7);
        await OkAsync(test, "CreateLogStream", "{'logGroupName': '/a/b', 'logStreamName': 's'}");
        var stream = (await OkAsync(test, "DescribeLogStreams", "{'logGroupName': '/a/b'}"))["logStreams"]!
            .AsArray()
            .Single()!;
        stream["arn"]!.GetValue<string>().ShouldBe("arn:aws:logs:us-east-1:000000000000:log-group:/a/b:log-stream:s");
        await OkAsync(test, "DeleteLogGroup", "{'logGroupName': '/a/b'}");
        (await CallAsync(test, "DescribeLogStreams", "{'logGroupName': '/a/b'}")).Message.ShouldBe(
            "The specified log group does not exist."
        );
    }

    /// <summary>Recorded: localstack/localstack tests/aws/services/logs/test_logs_groups.snapshot.json.</summary>
    [Fact]
    public async Task Groups_found_by_a_part_of_their_name_show_less_and_always_name_a_next_page()
    {
        await using var test = await TestCloud.StartAsync();
        await OkAsync(test, "CreateLogGroup", "{'logGroupName': '/a/b'}");
        var byPrefix = (await OkAsync(test, "DescribeLogGroups", "{'logGroupNamePrefix': '/a'}"))["logGroups"]![
            0
        ]!.AsObject();
        byPrefix["deletionProtectionEnabled"]!.GetValue<bool>().ShouldBeFalse();
        byPrefix["storedBytes"]!.GetValue<int>().ShouldBe(0);
        var byPart = await OkAsync(test, "DescribeLogGroups", "{'logGroupNamePattern': 'B'}");
        byPart["logGroups"]![0]!
            .AsObject()
            .Select(p => p.Key)
            .ShouldBe(["logGroupName", "creationTime", "metricFilterCount", "arn", "logGroupClass", "logGroupArn"]);
        var next = await OkAsync(
            test,
            "DescribeLogGroups",
            $"{{'logGroupNamePattern': 'B', 'nextToken': '{byPart["nextToken"]}'}}"
        );
        next["logGroups"]!.AsArray().ShouldBeEmpty();
        next.ContainsKey("nextToken").ShouldBeFalse();
        (await OkAsync(test, "DescribeLogGroups", "{'logGroupClass': 'DELIVERY'}"))["logGroups"]!
            .AsArray()
            .ShouldBeEmpty();
    }

    /// <summary>Recorded: localstack/localstack tests/aws/services/logs, the snapshots of groups, streams, events and filters.</summary>
    [Theory]
    [InlineData(
        "CreateLogGroup",
        "{'logGroupName': '0123456789*52'}",
        "InvalidParameterException",
        "Invalid LogGroup or LogStream, both must have length less than or equal to 512."
    )]
    [InlineData(
        "CreateLogGroup",
        "{'logGroupName': 'aws/lambda/f'}",
        "InvalidParameterException",
        "Log groups starting with AWS/ are reserved for AWS."
    )]
    [InlineData(
        "PutResourcePolicy",
        "{'policyName': 'p', 'policyDocument': '{}'}",
        "InvalidParameterException",
        "Error occurred while parsing accessPolicy. Please check if the accessPolicy has been constructed correctly using IAM grammar."
    )]
    [InlineData(
        "DescribeLogStreams",
        "{'logGroupName': 'g', 'logGroupIdentifier': 'g'}",
        "ValidationException",
        "LogGroup name and LogGroup ARN are mutually exclusive parameters."
    )]
    [InlineData(
        "GetLogEvents",
        "{'logGroupName': 'g', 'logStreamName': 's', 'limit': 10001}",
        "InvalidParameterException",
        "1 validation error detected: Value '10001' at 'limit' failed to satisfy constraint: Member must have value less than or equal to 10000"
    )]
    [InlineData(
        "FilterLogEvents",
        "{'logGroupName': 'g', 'nextToken': 'x'}",
        "InvalidParameterException",
        "The specified nextToken is invalid."
    )]
    [InlineData(
        "UntagLogGroup",
        "{'logGroupName': 'g', 'tags': []}",
        "InvalidParameterException",
        "1 validation error detected: Value '[]' at 'tags' failed to satisfy constraint: Member must have length greater than or equal to 1"
    )]
    public async Task A_request_is_refused_with_the_reason(
        string operation,
        string request,
        string type,
        string message
    )
    {
        await using var test = await TestCloud.StartAsync();
        await OkAsync(test, "CreateLogGroup", "{'logGroupName': 'g'}");
        var long520 = string.Concat(Enumerable.Repeat("0123456789", 52));
        var refused = await CallAsync(test, operation, request.Replace("0123456789*52", long520));
        refused.Type.ShouldBe(type);
        refused.Message.ShouldBe(message);
    }

    /// <summary>Recorded: localstack/localstack tests/aws/services/logs/test_logs_streams.snapshot.json.</summary>
    [Fact]
    public async Task A_stream_without_events_has_no_sequence_token()
    {
        await using var test = await TestCloud.StartAsync();
        await OkAsync(test, "CreateLogGroup", "{'logGroupName': 'g'}");
        await OkAsync(test, "CreateLogStream", "{'logGroupName': 'g', 'logStreamName': 's'}");
        (await StreamAsync()).Select(p => p.Key).ShouldBe(["logStreamName", "creationTime", "arn", "storedBytes"]);
        await OkAsync(
            test,
            "PutLogEvents",
            $"{{'logGroupName': 'g', 'logStreamName': 's', 'logEvents': [{{'timestamp': {Now}, 'message': 'b'}}]}}"
        );
        (await StreamAsync()).ContainsKey("uploadSequenceToken").ShouldBeTrue();

        async Task<JsonObject> StreamAsync() =>
            (await OkAsync(test, "DescribeLogStreams", "{'logGroupIdentifier': 'g'}"))["logStreams"]!
                .AsArray()
                .Single()!
                .AsObject();
    }

    [Fact]
    public async Task A_name_that_is_not_allowed_is_an_invalid_parameter()
    {
        await using var test = await TestCloud.StartAsync();
        var refused = await CallAsync(test, "CreateLogGroup", "{'logGroupName': 'a b'}");
        refused.Type.ShouldBe("InvalidParameterException");
        refused.Message.ShouldBe(
            "1 validation error detected: Value 'a b' at 'logGroupName' failed to satisfy constraint: "
                + @"Member must satisfy regular expression pattern: [\.\-_/#A-Za-z0-9]+"
        );
    }

    [Fact]
    public async Task Events_are_read_in_pages_from_either_end()
    {
        await using var test = await TestCloud.StartAsync();
        await PutAsync(test, "one", "two", "three");
        var head = await GetAsync(test, "'startFromHead': true, 'limit': 2");
        Messages(head).ShouldBe(["one", "two"]);
        var next = await GetAsync(test, $"'nextToken': '{head["nextForwardToken"]}'");
        Messages(next).ShouldBe(["three"]);
        var end = await GetAsync(test, $"'nextToken': '{next["nextForwardToken"]}'");
        Messages(end).ShouldBeEmpty();
        end["nextForwardToken"]!.GetValue<string>().ShouldBe(next["nextForwardToken"]!.GetValue<string>());
        var tail = await GetAsync(test, "'limit': 2");
        Messages(tail).ShouldBe(["two", "three"]);
        Messages(await GetAsync(test, $"'nextToken': '{tail["nextBackwardToken"]}'")).ShouldBe(["one"]);
    }

    [Fact]
    public async Task Events_out_of_order_and_streams_that_are_not_there_are_refused()
    {
        await using var test = await TestCloud.StartAsync();
        await PutAsync(test, "one");
        (
            await CallAsync(
                test,
                "PutLogEvents",
                $"{{'logGroupName': 'g', 'logStreamName': 's', 'logEvents': [{{'timestamp': {Now}, 'message': 'b'}},"
                    + $" {{'timestamp': {Now - 5}, 'message': 'a'}}]}}"
            )
        ).Message.ShouldBe("Log events in a single PutLogEvents request must be in chronological order.");
        (
            await CallAsync(
                test,
                "PutLogEvents",
                $"{{'logGroupName': 'g', 'logStreamName': 'x', 'logEvents': [{{'timestamp': {Now}, 'message': 'b'}}]}}"
            )
        ).Message.ShouldBe("The specified log stream does not exist.");
        var old = await OkAsync(
            test,
            "PutLogEvents",
            $"{{'logGroupName': 'g', 'logStreamName': 's', 'logEvents': [{{'timestamp': {Now - (15L * 86_400_000)}, 'message': 'b'}}]}}"
        );
        old["rejectedLogEventsInfo"]!["tooOldLogEventEndIndex"]!.GetValue<int>().ShouldBe(1);
    }

    [Fact]
    public async Task Events_are_found_by_a_pattern()
    {
        await using var test = await TestCloud.StartAsync();
        await PutAsync(test, "one", "two", "two and three");
        Messages(await OkAsync(test, "FilterLogEvents", "{'logGroupName': 'g', 'filterPattern': 'two -three'}"))
            .ShouldBe(["two"]);
        var refused = await CallAsync(test, "FilterLogEvents", "{'logGroupName': 'g', 'filterPattern': '[a, b'}");
        refused.ShouldBeError("InvalidParameterException", "If a filter pattern starts with '[' it must end with ']'");
    }

    [Fact]
    public async Task Filtered_events_come_in_pages()
    {
        await using var test = await TestCloud.StartAsync();
        await PutAsync(test, "one", "two", "three");
        var first = await OkAsync(test, "FilterLogEvents", "{'logGroupName': 'g', 'limit': 2}");
        Messages(first).ShouldBe(["one", "two"]);
        first["events"]![0]!["eventId"]!.GetValue<string>().Length.ShouldBe(56);
        var second = await OkAsync(
            test,
            "FilterLogEvents",
            $"{{'logGroupName': 'g', 'limit': 2, 'nextToken': '{first["nextToken"]}'}}"
        );
        Messages(second).ShouldBe(["three"]);
        second.ContainsKey("nextToken").ShouldBeFalse();
    }

    [Fact]
    public async Task A_resource_policy_is_kept_until_it_is_deleted()
    {
        const string Policy = """{"Version": "2012-10-17", "Statement": []}""";
        await using var test = await TestCloud.StartAsync();
        var request = new JsonObject { ["policyName"] = "p", ["policyDocument"] = Policy };
        await test.OkAsync("logs", "PutResourcePolicy", request);
        var tooLong = new JsonObject { ["policyName"] = new string('p', 256), ["policyDocument"] = Policy };
        (await test.CallAsync("logs", "PutResourcePolicy", tooLong)).Type.ShouldBe("InvalidParameterException");
        var policies = (await OkAsync(test, "DescribeResourcePolicies", "{}"))["resourcePolicies"]!.AsArray();
        policies.Single()!["policyDocument"]!.GetValue<string>().ShouldBe(Policy);
        policies.Single()!["policyScope"]!.GetValue<string>().ShouldBe("ACCOUNT");
        await OkAsync(test, "DeleteResourcePolicy", "{'policyName': 'p'}");
        (await CallAsync(test, "DeleteResourcePolicy", "{'policyName': 'p'}")).Message.ShouldBe(
            "Policy with name [p] does not exist."
        );
    }

    private static async Task PutAsync(TestCloud test, params string[] messages)
    {
        await OkAsync(test, "CreateLogGroup", "{'logGroupName': 'g'}");
        await OkAsync(test, "CreateLogStream", "{'logGroupName': 'g', 'logStreamName': 's'}");
        var time = Now;
        var events = new JsonArray([
            .. messages.Select(m => (JsonNode)new JsonObject { ["timestamp"] = time, ["message"] = m }),
        ]);
        await test.OkAsync(
            "logs",
            "PutLogEvents",
            new JsonObject
            {
                ["logGroupName"] = "g",
                ["logStreamName"] = "s",
                ["logEvents"] = events,
            }
        );
    }

    private static Task<JsonObject> GetAsync(TestCloud test, string more) =>
        OkAsync(test, "GetLogEvents", $"{{'logGroupName': 'g', 'logStreamName': 's', {more}}}");

    private static List<string> Messages(JsonObject answer) =>
        [.. answer["events"]!.AsArray().Select(e => e!["message"]!.GetValue<string>())];

    private static Task<JsonObject> OkAsync(TestCloud test, string operation, string request) =>
        test.OkAsync("logs", operation, (JsonObject)Json.Parse(request.Replace('\'', '"'))!);

    private static Task<Answer> CallAsync(TestCloud test, string operation, string request) =>
        test.CallAsync("logs", operation, (JsonObject)Json.Parse(request.Replace('\'', '"'))!);
}
