using System.Text;
using System.Text.Json.Nodes;
using LocalCloud.Protocol;
using LocalCloud.Security;

namespace LocalCloud.Tests.Protocol;

/// <summary>
/// A stack that overflows ends the process and can't be caught. Whatever a request holds and however deep it nests, it
/// is answered with an error, and so is the next one.
/// </summary>
public sealed class NestingTests
{
    private const string TooDeep =
        "Document nesting depth (1001) exceeds the maximum allowed (1000, from `StreamReadConstraints.getMaxNestingDepth()`)";

    private static readonly Dictionary<string, (string Service, string Operation, Func<JsonObject> Request)> Kinds =
        new()
        {
            ["input"] = ("states", "StartExecution", () => Start(Deep.Lists())),
            ["input that never ends"] = ("states", "StartExecution", () => Start(new string('[', Deep.Levels))),
            ["input of objects that never ends"] = ("states", "StartExecution", () => Start(Repeat("{\"a\":", 50_000))),
            ["synchronous input"] = ("states", "StartSyncExecution", () => Start(Deep.Lists())),
            ["definition of lists"] = ("states", "CreateStateMachine", () => Machine(Deep.Lists())),
            ["definition of objects"] = ("states", "CreateStateMachine", () => Machine(Deep.Objects())),
            ["definition that never ends"] = ("states", "CreateStateMachine", () =>
                Machine(Repeat("{\"States\":", 100_000))
            ),
            ["states in states"] = ("states", "CreateStateMachine", () =>
                Machine(
                    Deep.Around(
                        "{\"StartAt\":\"A\",\"States\":{\"A\":{\"Type\":\"Map\",\"End\":true,\"ItemProcessor\":",
                        "{}",
                        "}}}",
                        300
                    )
                )
            ),
            ["rules in rules"] = ("states", "CreateStateMachine", () =>
                Machine(
                    "{\"StartAt\":\"A\",\"States\":{\"A\":{\"Type\":\"Choice\",\"Default\":\"B\",\"Choices\":[{\"Next\":\"B\",\"Not\":"
                        + Deep.Around("{\"Not\":", "{\"Variable\":\"$.a\",\"IsPresent\":true}", "}", 900)
                        + "}]},\"B\":{\"Type\":\"Succeed\"}}}"
                )
            ),
            ["template"] = ("states", "CreateStateMachine", () => Pass("Parameters", Deep.Objects(900))),
            ["path"] = ("states", "CreateStateMachine", () => Pass("InputPath", Text("$" + Repeat(".a", Deep.Levels)))),
            ["reference path"] = ("states", "CreateStateMachine", () =>
                Pass("ResultPath", Text("$" + Repeat(".a", Deep.Levels)))
            ),
            ["filters side by side"] = ("states", "CreateStateMachine", () =>
                Pass("InputPath", Text("$" + Repeat("[?(@.a)]", Deep.Levels)))
            ),
            ["filters in filters"] = ("states", "CreateStateMachine", () =>
                Pass("InputPath", Text(Deep.Around("$[?(@", "", ")]")))
            ),
            ["parentheses in a filter"] = ("states", "CreateStateMachine", () =>
                Pass("InputPath", Text("$[?" + Deep.Around("(", "@.a", ")") + "]"))
            ),
            ["negations in a filter"] = ("states", "CreateStateMachine", () =>
                Pass("InputPath", Text($"$[?({new string('!', Deep.Levels)}@.a)]"))
            ),
            ["list in a filter"] = ("states", "CreateStateMachine", () =>
                Pass("InputPath", Text($"$[?(@.a == {Deep.Lists()})]"))
            ),
            ["regular expression in a filter"] = ("states", "CreateStateMachine", () =>
                Pass("InputPath", Text($"$[?(@.a =~ /{Deep.Around("(", "a", ")")}/)]"))
            ),
            ["functions in functions"] = ("states", "CreateStateMachine", () =>
                Pass("Parameters", $"{{\"x.$\":\"{Deep.Around("States.Array(", "1", ")", 60_000)}\"}}")
            ),
            ["brackets in a function"] = ("states", "CreateStateMachine", () =>
                Pass("Parameters", $"{{\"x.$\":\"States.Array($.a{Deep.Lists()})\"}}")
            ),
            ["definition to validate"] = ("states", "TestState", () => Test(Deep.Lists(), "{}")),
            ["input to test"] = ("states", "TestState", () => Test("{\"Type\":\"Succeed\"}", Deep.Lists())),
            ["mock"] = ("states", "TestState", () =>
                With(Test("{\"Type\":\"Succeed\"}", "{}"), "mock", new JsonObject { ["result"] = Deep.Lists() })
            ),
            ["variables to test"] = ("states", "TestState", () =>
                With(Test("{\"Type\":\"Succeed\"}", "{}"), "variables", Deep.Lists())
            ),
            ["context to test"] = ("states", "TestState", () =>
                With(Test("{\"Type\":\"Succeed\"}", "{}"), "context", Deep.Lists())
            ),
            ["pattern"] = ("events", "PutRule", () => Rule(Deep.Objects())),
            ["pattern of lists"] = ("events", "PutRule", () => Rule(Deep.Lists())),
            ["alternatives in alternatives"] = ("events", "PutRule", () =>
                Rule(Repeat("{\"$or\":[{\"a\":[1]},", 50_000))
            ),
            ["pattern to test"] = ("events", "TestEventPattern", () =>
                new JsonObject { ["EventPattern"] = Deep.Objects(), ["Event"] = "{}" }
            ),
            ["event to test"] = ("events", "TestEventPattern", () =>
                new JsonObject { ["EventPattern"] = "{\"a\":[1]}", ["Event"] = Deep.Objects() }
            ),
            ["filter of logs"] = ("logs", "FilterLogEvents", () =>
                Logs("{ " + Deep.Around("(", "$.a = 1", ")", 400) + " }")
            ),
            ["expression in a filter of logs"] = ("logs", "FilterLogEvents", () =>
                Logs($"%{Deep.Around("(", "a", ")", 500)}%")
            ),
        };

    public static TheoryData<string> KindNames => [.. Kinds.Keys];

    [Theory]
    [MemberData(nameof(KindNames))]
    public async Task What_nests_too_deep_is_refused(string kind)
    {
        await using var test = await TestCloud.StartAsync();
        var (service, operation, request) = Kinds[kind];
        var answer = await test.CallAsync(service, operation, request());
        answer.Status.ShouldBeInRange(400, 499, Json.Text(answer.Body)[..Math.Min(500, Json.Text(answer.Body).Length)]);
        (await test.CallAsync("states", "ListStateMachines")).Status.ShouldBe(200);
    }

    [Theory]
    [InlineData("Logs_20140328.PutLogEvents", "logs")]
    [InlineData("AWSEvents.PutEvents", "events")]
    [InlineData("AWSStepFunctions.StartExecution", "states")]
    [InlineData("DynamoDB_20120810.PutItem", "dynamodb")]
    public async Task A_body_that_nests_too_deep_is_refused(string target, string service)
    {
        await using var test = await TestCloud.StartAsync();
        foreach (
            var body in (string[])
                [Deep.Objects(), Deep.Lists(), Repeat("[", Deep.Levels), $"{{\"Item\":{Deep.Attributes()}}}"]
        )
        {
            var bytes = Encoding.UTF8.GetBytes(body);
            using var message = new HttpRequestMessage(HttpMethod.Post, test.Endpoint)
            {
                Content = new ByteArrayContent(bytes),
            };
            message.Headers.Add("X-Amz-Target", target);
            RequestSigner.Sign(message, bytes, test.Cloud.Credentials, "us-east-1", service);
            (await TestCloud.SendAsync(message)).Type.ShouldBe("SerializationException");
        }
    }

    [Fact]
    public async Task A_text_is_read_as_deep_as_Jackson_reads_it_and_refused_in_its_words()
    {
        await using var test = await TestCloud.StartAsync();
        var machine = await Tests.StepFunctions.Workflow.CreateMachineAsync(
            test,
            "{\"StartAt\":\"A\",\"States\":{\"A\":{\"Type\":\"Pass\",\"End\":true}}}"
        );
        var end = await Tests.StepFunctions.Workflow.EndAsync(
            test,
            await Tests.StepFunctions.Workflow.StartAsync(test, machine, Deep.Lists(1000))
        );
        end["status"]!.GetValue<string>().ShouldBe("SUCCEEDED");
        end["output"]!.GetValue<string>().ShouldBe(Deep.Lists(1000));
        (
            await test.CallAsync(
                "states",
                "StartExecution",
                new JsonObject { ["stateMachineArn"] = machine, ["input"] = Deep.Lists(1001) }
            )
        ).ShouldBeError("InvalidExecutionInput", $"Invalid State Machine Execution Input: '{TooDeep}'");
    }

    [Fact]
    public async Task An_event_whose_detail_is_too_deep_is_malformed()
    {
        await using var test = await TestCloud.StartAsync();
        var answer = await test.OkAsync(
            "events",
            "PutEvents",
            new JsonObject { ["Entries"] = new JsonArray(Entry(Deep.Objects(40_000)), Entry(Deep.Objects(1000))) }
        );
        answer["FailedEntryCount"]!.GetValue<int>().ShouldBe(1);
        answer["Entries"]![0]!["ErrorCode"]!.GetValue<string>().ShouldBe("MalformedDetail");
    }

    private static JsonObject Entry(string detail) =>
        new()
        {
            ["Source"] = "test",
            ["DetailType"] = "test",
            ["Detail"] = detail,
        };

    private static JsonObject Start(string input) =>
        new() { ["stateMachineArn"] = "arn:aws:states:us-east-1:000000000000:stateMachine:M", ["input"] = input };

    private static JsonObject Machine(string definition) =>
        new()
        {
            ["name"] = "M",
            ["roleArn"] = "arn:aws:iam::000000000000:role/Workflow",
            ["definition"] = definition,
        };

    private static JsonObject Pass(string field, string json) =>
        Machine($"{{\"StartAt\":\"A\",\"States\":{{\"A\":{{\"Type\":\"Pass\",\"End\":true,\"{field}\":{json}}}}}}}");

    private static JsonObject Test(string definition, string input) =>
        new() { ["definition"] = definition, ["input"] = input };

    private static JsonObject Rule(string pattern) => new() { ["Name"] = "R", ["EventPattern"] = pattern };

    private static JsonObject Logs(string filter) => new() { ["logGroupName"] = "g", ["filterPattern"] = filter };

    private static JsonObject With(JsonObject request, string member, JsonNode value)
    {
        request[member] = value;
        return request;
    }

    private static string Text(string value) => Json.Text(JsonValue.Create(value));

    private static string Repeat(string part, int times) => string.Concat(Enumerable.Repeat(part, times));
}
