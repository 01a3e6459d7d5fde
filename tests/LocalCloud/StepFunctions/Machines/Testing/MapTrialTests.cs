using System.Text.Json.Nodes;
using LocalCloud.Protocol;

namespace LocalCloud.Tests.StepFunctions.Machines.Testing;

/// <summary>
/// TestState of a Map in Distributed mode, recorded: github.com/radkawar/stackd,
/// testdata/aws/stepfunctions/test_state_mock.json.
/// </summary>
public sealed class MapTrialTests
{
    private const string Batched = """
        {"Type":"Map",ITEMS"ItemSelector":{"v.$":"$$.Map.Item.Value","i.$":"$$.Map.Item.Index"},
         "ItemProcessor":{"ProcessorConfig":{"Mode":"DISTRIBUTED","ExecutionType":"STANDARD"},"StartAt":"Child","States":{"Child":{"Type":"Pass","End":true}}},
         "End":true,"ItemBatcher":{"MaxItemsPerBatch":2},"MaxConcurrency":2,"ToleratedFailureCount":1}
        """;

    private const string FromInput = "\"ItemsPath\":\"$.items\",";

    private const string FromBucket = """
        "ItemReader":{"Resource":"arn:aws:states:::s3:getObject","ReaderConfig":{"InputType":"JSON","ItemsPointer":"/items"},
          "Parameters":{"Bucket":"b","Key":"none.json"}},
        """;

    [Fact]
    public async Task Batches_are_shown_with_their_items_as_texts()
    {
        var answer = await RunAsync(Batched.Replace("ITEMS", FromInput), "[10,20]");
        answer["output"]!.GetValue<string>().ShouldBe("[10,20]");
        Inspected(answer, "afterItemsPath").ShouldBe("[1, 2, 3]");
        Inspected(answer, "afterItemBatcher")
            .ShouldBe("""[{"Items":["{\"v\":1,\"i\":0}","{\"v\":2,\"i\":1}"]}, {"Items":["{\"v\":3,\"i\":2}"]}]""");
        answer["inspectionData"]!["maxConcurrency"]!.GetValue<int>().ShouldBe(2);
        answer["inspectionData"]!["toleratedFailureCount"]!.GetValue<int>().ShouldBe(1);
    }

    [Fact]
    public async Task The_test_brings_what_ItemReader_would_read()
    {
        var data = new JsonObject { ["mapItemReaderData"] = """{"items":[4,5]}""" };
        var answer = await RunAsync(Batched.Replace("ITEMS", FromBucket), "[10]", data);
        answer["output"]!.GetValue<string>().ShouldBe("[10]");
        Inspected(answer, "afterItemsPointer").ShouldBe("[4,5]");
        Inspected(answer, "afterItemSelector").ShouldBe("""[{"v":4,"i":0}, {"v":5,"i":1}]""");
        Inspected(answer, "afterItemBatcher").ShouldBe("""[{"Items":["{\"v\":4,\"i\":0}","{\"v\":5,\"i\":1}"]}]""");
        answer["inspectionData"]!.AsObject().ContainsKey("afterItemsPath").ShouldBeFalse();
    }

    [Theory]
    [InlineData(FromInput, "[10,20,30]", null, "Input array does not equal the mocked result array's size")]
    [InlineData(
        FromInput,
        "[10,20,30]",
        """{"mapIterationFailureCount":4}""",
        "Map iteration failure count must be less than or equal to the number of Map iterations"
    )]
    [InlineData(
        FromBucket,
        "[10,20]",
        null,
        "ItemReader data must be specified when testing a Map state with ItemReader specified."
    )]
    [InlineData(
        FromBucket,
        "[10,20]",
        """{"mapItemReaderData":"{\"items\":[4,5]}"}""",
        "Input array does not equal the mocked result array's size"
    )]
    public async Task A_mock_has_to_fit(string items, string result, string? configuration, string message)
    {
        await using var cloud = await TestCloud.StartAsync();
        var request = Request(
            Batched.Replace("ITEMS", items),
            result,
            configuration is null ? null : (JsonObject)Json.Parse(configuration)!
        );
        (await cloud.CallAsync("states", "TestState", request)).ShouldBeError("ValidationException", message);
    }

    [Fact]
    public async Task Failures_are_counted_before_the_results_are()
    {
        var failed = new JsonObject { ["mapIterationFailureCount"] = 2 };
        var answer = await RunAsync(Batched.Replace("ITEMS", FromInput), "[10,20,30]", failed);
        answer["error"]!.GetValue<string>().ShouldBe("States.ExceedToleratedFailureThreshold");
        Inspected(answer, "afterItemSelector").ShouldBe("""[{"v":1,"i":0}, {"v":2,"i":1}, {"v":3,"i":2}]""");
    }

    /// <summary>
    /// Where the data leads nowhere the state fails; the words are those of a Map Run (localstack/localstack,
    /// recorded).
    /// </summary>
    [Theory]
    [InlineData("""{"items":4}""", "Attempting to map over non-iterable node.")]
    [InlineData("""{"other":[]}""", "Attempting to map over non-iterable node.")]
    public async Task Data_without_items_fails_the_state(string data, string cause)
    {
        var answer = await RunAsync(
            Batched.Replace("ITEMS", FromBucket),
            "[10]",
            new JsonObject { ["mapItemReaderData"] = data }
        );
        answer["error"]!.GetValue<string>().ShouldBe("States.ItemReaderFailed");
        answer["cause"]!.GetValue<string>().ShouldBe(cause);
    }

    /// <summary>The local cloud has no Amazon S3, and says so.</summary>
    [Fact]
    public async Task Data_that_is_not_JSON_is_refused()
    {
        await using var cloud = await TestCloud.StartAsync();
        var state = Batched.Replace(
            "ITEMS",
            FromBucket.Replace(
                "\"InputType\":\"JSON\",\"ItemsPointer\":\"/items\"",
                "\"InputType\":\"CSV\",\"CSVHeaderLocation\":\"FIRST_ROW\""
            )
        );
        var answer = await cloud.CallAsync(
            "states",
            "TestState",
            Request(state, "[1]", new JsonObject { ["mapItemReaderData"] = "a,b" })
        );
        answer.Type.ShouldBe("ValidationException");
        answer.Message!.ShouldContain("InputType JSON only, not of CSV");
    }

    private static string Inspected(JsonObject answer, string point) =>
        answer["inspectionData"]![point]!.GetValue<string>();

    private static async Task<JsonObject> RunAsync(string state, string result, JsonObject? configuration = null)
    {
        await using var cloud = await TestCloud.StartAsync();
        return await cloud.OkAsync("states", "TestState", Request(state, result, configuration));
    }

    private static JsonObject Request(string state, string result, JsonObject? configuration)
    {
        var request = new JsonObject
        {
            ["definition"] = state,
            ["input"] = """{"items":[1,2,3]}""",
            ["inspectionLevel"] = "DEBUG",
            ["mock"] = new JsonObject { ["result"] = result },
        };
        if (configuration is not null)
        {
            request["stateConfiguration"] = configuration;
        }
        return request;
    }
}
