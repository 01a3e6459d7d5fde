using System.Text.Json.Nodes;
using LocalCloud.Protocol;

namespace LocalCloud.Tests.StepFunctions.Executions.History;

/// <summary>
/// A history is stored as what its events share with each other; whoever reads it sees every input and output whole,
/// across the slices and restarts between them.
/// </summary>
public sealed class HistoryTextsTests
{
    private const string Loop = """
        {"StartAt": "T", "States": {
          "T": {"Type": "Task", "Resource": "arn:aws:states:::events:putEvents.waitForTaskToken", "ResultPath": "$.last", "Next": "C",
            "Parameters": {"Entries": [{"Source": "shop", "DetailType": "Paused", "Detail": {"TaskToken.$": "$$.Task.Token"}}]}},
          "C": {"Type": "Choice", "Choices": [{"Variable": "$.last.stop", "BooleanEquals": true, "Next": "P"}], "Default": "T"},
          "P": {"Type": "Pass", "Parameters": {"kept.$": "$"}, "ResultPath": "$.again", "End": true}}}
        """;

    /// <summary>
    /// What could be cut in the wrong place: braces, quotes, characters of two UTF-16 units that share their first
    /// half.
    /// </summary>
    private static readonly string[] Pieces =
    [
        "}",
        "{}",
        "\"",
        "\\",
        "é",
        "😀",
        "😁",
        "a",
        ",",
        "]}",
        "0123456789012345678901234567890123456789",
    ];

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public async Task Every_input_and_output_of_a_long_loop_is_whole(int seed)
    {
        const int Turns = 24;
        var random = new Random(seed);
        await using var cloud = await TestCloud.StartAsync();
        var state = new JsonObject { ["menu"] = AnyText(random, 400), ["n"] = 1.5 };
        var execution = await cloud.StartAsync(await cloud.CreateMachineAsync(Loop), Json.Text(state));
        var expected = new List<JsonNode>();
        for (var turn = 1; turn <= Turns; turn++)
        {
            var token = await PauseAsync(cloud, execution, turn);
            if (turn % 8 == 0)
            {
                await cloud.RestartAsync();
            }
            var result = new JsonObject { ["note"] = AnyText(random, random.Next(120)), ["stop"] = turn == Turns };
            await ResumeAsync(cloud, token, result);
            state["last"] = result;
            expected.Add(state.DeepClone());
        }
        var end = (await cloud.EndAsync(execution)).Output()!;
        var whole = (JsonObject)expected[^1].DeepClone();
        whole["again"] = new JsonObject { ["kept"] = expected[^1].DeepClone() };
        JsonNode.DeepEquals(end, whole).ShouldBeTrue();

        var history = await cloud.HistoryAsync(execution);
        var outputs = Texts(history, "TaskStateExited", "output");
        outputs.Count.ShouldBe(Turns);
        outputs.Zip(expected).ShouldAllBe(pair => JsonNode.DeepEquals(Json.Parse(pair.First), pair.Second));
        Texts(history, "ChoiceStateEntered", "input").ShouldBe(outputs);
        Texts(history, "ChoiceStateExited", "output").ShouldBe(outputs);
        Texts(history, "TaskStateEntered", "input").Skip(1).ShouldBe(outputs.SkipLast(1));
        Texts(history, "PassStateEntered", "input").ShouldBe([outputs[^1]]);
        JsonNode.DeepEquals(Json.Parse(Texts(history, "PassStateExited", "output").Single()), whole).ShouldBeTrue();
    }

    [Fact]
    public async Task Small_pages_from_either_end_have_the_same_events()
    {
        await using var cloud = await TestCloud.StartAsync();
        var input = new JsonObject { ["menu"] = new string('x', 3000) };
        var execution = await cloud.StartAsync(await cloud.CreateMachineAsync(Loop), Json.Text(input));
        for (var turn = 1; turn <= 5; turn++)
        {
            var token = await PauseAsync(cloud, execution, turn);
            await ResumeAsync(cloud, token, new JsonObject { ["n"] = turn, ["stop"] = turn == 5 });
        }
        await cloud.EndAsync(execution);
        var all = (await cloud.HistoryAsync(execution)).Events.Select(e => e.ToJsonString()).ToList();
        (await PagesAsync(cloud, execution, reverse: false)).ShouldBe(all);
        (await PagesAsync(cloud, execution, reverse: true)).ShouldBe(Enumerable.Reverse(all));
    }

    /// <summary>Waits for a pause and gives back its token.</summary>
    private static async Task<string> PauseAsync(TestCloud cloud, string execution, int number)
    {
        var paused = await Eventually.GetAsync(
            async () =>
                await cloud.ReachAsync(execution, "TaskSubmitted") is { } h && h.Tokens().Count() == number ? h : null,
            $"pause {number}"
        );
        return paused.Token();
    }

    private static Task ResumeAsync(TestCloud cloud, string token, JsonObject output) =>
        cloud.OkAsync(
            "states",
            "SendTaskSuccess",
            new JsonObject { ["taskToken"] = token, ["output"] = Json.Text(output) }
        );

    private static async Task<List<string>> PagesAsync(TestCloud cloud, string execution, bool reverse)
    {
        var events = new List<string>();
        var request = new JsonObject
        {
            ["executionArn"] = execution,
            ["maxResults"] = 3,
            ["reverseOrder"] = reverse,
        };
        do
        {
            var page = await cloud.OkAsync("states", "GetExecutionHistory", (JsonObject)request.DeepClone());
            events.AddRange(((JsonArray)page["events"]!).Select(e => e!.ToJsonString()));
            request["nextToken"] = page["nextToken"]?.DeepClone();
        } while (request["nextToken"] is not null);
        return events;
    }

    private static List<string> Texts(StepFunctions.History history, string type, string member) =>
        [
            .. history
                .Events.Where(e => e["type"]!.GetValue<string>() == type)
                .Select(e => e.Select(m => m.Value).OfType<JsonObject>().Single()[member]!.GetValue<string>()),
        ];

    private static string AnyText(Random random, int pieces) =>
        string.Concat(Enumerable.Range(0, pieces).Select(_ => Pieces[random.Next(Pieces.Length)]));
}
