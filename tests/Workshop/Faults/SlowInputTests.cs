using System.Diagnostics;
using System.Text.Json.Nodes;

namespace Workshop.Tests.Faults;

/// <summary>Patterns, paths, expressions and definitions that are built to take for ever: each is answered at once.</summary>
public sealed class SlowInputTests
{
    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(2);
    private static readonly string Stars = string.Concat(Enumerable.Repeat("*a", 1_000));
    private static readonly string As = new('a', 50_000);

    [Fact]
    public async Task What_is_built_to_be_slow_is_not_slow()
    {
        await using var cloud = new CloudUnderFire();
        await cloud.StartAsync();
        await cloud.OkAsync("DynamoDB_20120810.CreateTable", "dynamodb", Requests.ItemsTable);
        var slow = new List<string>();
        foreach (var (name, target, signing, request) in Cases())
        {
            var began = Stopwatch.GetTimestamp();
            var answer = await cloud.TrySendAsync(target, signing, request);
            var took = Stopwatch.GetElapsedTime(began);
            if (answer is not { Status: < 500 } || took > Limit)
            {
                slow.Add(
                    $"{name}: {answer?.Status} after {took.TotalSeconds:f1} s: "
                        + $"{answer?.Body.ToJsonString()[..Math.Min(300, answer.Value.Body.ToJsonString().Length)]}"
                );
            }
        }
        slow.ShouldBeEmpty(string.Join(Environment.NewLine, slow));
    }

    [Theory]
    [InlineData("", "{}")]
    [InlineData("""  "Parameters":{"x.$":"States.Format('{}{}', $.x, $.x)"}, """, """{"x":"aaaaaaaaaa"}""")]
    [InlineData("""  "Parameters":{"x.$":"$","y.$":"$"}, """, """{"x":1}""")]
    public async Task A_workflow_that_never_ends_or_only_grows_is_stopped_and_the_others_go_on_meanwhile(
        string pass,
        string input
    )
    {
        await using var cloud = new CloudUnderFire();
        await cloud.StartAsync();
        var definition = $$"""
            {"StartAt":"Again","States":{
              "Again":{"Type":"Pass",{{pass}}"Next":"Over?"},
              "Over?":{"Type":"Choice","Choices":[{"Variable":"$.never","IsPresent":true,"Next":"Over"}],"Default":"Again"},
              "Over":{"Type":"Succeed"} } }
            """;
        var made = await cloud.OkAsync(
            "AWSStepFunctions.CreateStateMachine",
            "states",
            new JsonObject
            {
                ["name"] = "Endless",
                ["definition"] = definition,
                ["roleArn"] = "arn:aws:iam::000000000000:role/r",
            }
        );
        var started = await cloud.OkAsync(
            "AWSStepFunctions.StartExecution",
            "states",
            new JsonObject { ["stateMachineArn"] = made["stateMachineArn"]!.DeepClone(), ["input"] = input }
        );
        var began = Stopwatch.GetTimestamp();
        string status;
        do
        {
            var asked = Stopwatch.GetTimestamp();
            var described = await cloud.OkAsync(
                "AWSStepFunctions.DescribeExecution",
                "states",
                new JsonObject { ["executionArn"] = started["executionArn"]!.DeepClone() }
            );
            status = described["status"]!.GetValue<string>();
            await cloud.OkAsync(
                "AWSEvents.PutRule",
                "events",
                new JsonObject { ["Name"] = "meanwhile", ["ScheduleExpression"] = "rate(1 day)" }
            );
            Stopwatch.GetElapsedTime(asked).ShouldBeLessThan(Limit);
            Stopwatch.GetElapsedTime(began).ShouldBeLessThan(TimeSpan.FromSeconds(60));
        } while (status == "RUNNING");
        status.ShouldBe("FAILED");
    }

    private static IEnumerable<(string Name, string Target, string Signing, JsonObject Request)> Cases()
    {
        yield return Pattern(
            "wildcards",
            new JsonObject { ["source"] = new JsonArray(new JsonObject { ["wildcard"] = Stars + "b" }) }
        );
        yield return Pattern(
            "a few wildcards",
            new JsonObject { ["source"] = new JsonArray(new JsonObject { ["wildcard"] = "*a*a*a*a*a*a*a*b" }) }
        );
        yield return Pattern("many alternatives", Alternatives());
        yield return Pattern("huge numbers", JsonNode.Parse("""{"detail":{"n":[{"numeric":[">",1e99999999]}]}}""")!);
        yield return State(
            "string match",
            $$"""{"Type":"Choice","Choices":[{"Variable":"$.a","StringMatches":"{{Stars}}b","Next":"X"}],"Default":"X"}"""
        );
        yield return State("deep scans", """{"Type":"Pass","InputPath":"$..*..*..*..*..*..*..*..*","End":true}""");
        yield return State(
            "filters in filters",
            """{"Type":"Pass","InputPath":"$..[?(@..*)]..[?(@..*)]..[?(@..*)]..[?(@..*)]","End":true}"""
        );
        yield return State(
            "regular expression",
            """{"Type":"Pass","InputPath":"$..[?(@.a =~ /^(a+)+$/)]","End":true}"""
        );
        yield return State(
            "ranges",
            """{"Type":"Pass","Parameters":{"x.$":"States.ArrayRange(0, 2147483647, 1)"},"End":true}"""
        );
        yield return State(
            "nested intrinsics",
            "{\"Type\":\"Pass\",\"Parameters\":{\"x.$\":\""
                + string.Concat(Enumerable.Repeat("States.Array(", 3_000))
                + "1"
                + new string(')', 3_000)
                + "\"},\"End\":true}"
        );
        yield return State(
            "unique of many",
            """{"Type":"Pass","Parameters":{"x.$":"States.ArrayUnique(States.ArrayRange(1, 1000, 1))"},"End":true}"""
        );
        yield return State(
            "splits",
            """{"Type":"Pass","Parameters":{"x.$":"States.StringSplit($.a, 'a')"},"End":true}"""
        );
        yield return Filter("parentheses", new string('(', 1_300) + "a = :a" + new string(')', 1_300));
        yield return Filter("negations", string.Concat(Enumerable.Repeat("NOT ", 1_000)) + "a = :a");
        yield return Filter("operators", string.Join(" OR ", Enumerable.Repeat("a = :a", 400)));
        yield return Filter("a long path", "a" + string.Concat(Enumerable.Repeat("[0]", 1_300)) + " = :a");
        yield return Number("a huge exponent", "1e2147483647");
        yield return Number("many digits", new string('9', 100_000));
        yield return Logs("a regular expression", "%(a+)+(a|a)*b%");
        yield return Logs("parentheses", "{ " + new string('(', 500) + "$.a = 1" + new string(')', 500) + " }");
        yield return Logs("stars", "{ $.a = \"" + string.Concat(Enumerable.Repeat("*a", 400)) + "\" }");
        yield return (
            "a long ARN",
            "AWSStepFunctions.StartExecution",
            "states",
            new JsonObject { ["stateMachineArn"] = "arn:aws:states:" + new string('a', 200_000) + ":" }
        );
        yield return (
            "a long bus name",
            "AWSEvents.DescribeEventBus",
            "events",
            new JsonObject { ["Name"] = "arn:aws:events:" + string.Concat(Enumerable.Repeat("a-", 100_000)) }
        );
        yield return (
            "a long role",
            "AWSEvents.PutRule",
            "events",
            new JsonObject
            {
                ["Name"] = "x",
                ["ScheduleExpression"] = "rate(" + new string('1', 100_000) + " days)",
                ["RoleArn"] = "arn:aws:iam::" + new string('1', 100_000),
            }
        );
        yield return (
            "a far schedule",
            "AWSEvents.PutRule",
            "events",
            new JsonObject { ["Name"] = "x", ["ScheduleExpression"] = "cron(0 0 31 2 ? 1970-2199)" }
        );
    }

    private static (string, string, string, JsonObject) Pattern(string name, JsonNode pattern)
    {
        var e = new JsonObject
        {
            ["id"] = "1",
            ["source"] = As,
            ["detail-type"] = "t",
            ["account"] = "0",
            ["time"] = "2026-01-01T00:00:00Z",
            ["region"] = "r",
            ["resources"] = new JsonArray(),
            ["detail"] = new JsonObject { ["n"] = 1 },
        };
        return (
            name,
            "AWSEvents.TestEventPattern",
            "events",
            new JsonObject { ["EventPattern"] = pattern.ToJsonString(), ["Event"] = e.ToJsonString() }
        );
    }

    /// <summary>Ten times ten alternatives in ten places: as a product, ten thousand million.</summary>
    private static JsonObject Alternatives()
    {
        var detail = new JsonObject();
        for (var i = 0; i < 10; i++)
        {
            var place = new JsonObject();
            place["$or"] = new JsonArray([
                .. Enumerable.Range(0, 10).Select(j => (JsonNode)new JsonObject { [$"f{j}"] = new JsonArray("x") }),
            ]);
            detail[$"d{i}"] = place;
        }
        return new JsonObject { ["detail"] = detail };
    }

    private static (string, string, string, JsonObject) State(string name, string definition)
    {
        JsonNode nested = "a";
        for (var i = 0; i < 40; i++)
        {
            nested = new JsonObject { ["a"] = nested, ["b"] = new JsonArray(1, 2) };
        }
        var input =
            name.StartsWith("str", StringComparison.Ordinal) || name is "splits" or "regular expression"
                ? new JsonObject { ["a"] = As }
                : new JsonObject { ["a"] = nested };
        return (
            name,
            "AWSStepFunctions.TestState",
            "states",
            new JsonObject
            {
                ["definition"] = definition,
                ["input"] = input.ToJsonString(),
                ["roleArn"] = "arn:aws:iam::000000000000:role/r",
            }
        );
    }

    private static (string, string, string, JsonObject) Filter(string name, string expression) =>
        (
            name,
            "DynamoDB_20120810.Scan",
            "dynamodb",
            new JsonObject
            {
                ["TableName"] = "fuzz-items",
                ["FilterExpression"] = expression,
                ["ExpressionAttributeValues"] = new JsonObject { [":a"] = new JsonObject { ["S"] = "x" } },
            }
        );

    private static (string, string, string, JsonObject) Number(string name, string number) =>
        (
            name,
            "DynamoDB_20120810.PutItem",
            "dynamodb",
            new JsonObject
            {
                ["TableName"] = "fuzz-items",
                ["Item"] = new JsonObject
                {
                    ["PK"] = new JsonObject { ["S"] = "n" },
                    ["SK"] = new JsonObject { ["S"] = "n" },
                    ["n"] = new JsonObject { ["N"] = number },
                },
            }
        );

    private static (string, string, string, JsonObject) Logs(string name, string pattern) =>
        (
            $"logs: {name}",
            "Logs_20140328.FilterLogEvents",
            "logs",
            new JsonObject { ["logGroupName"] = "/aws/events/serverlesspresso", ["filterPattern"] = pattern }
        );
}
