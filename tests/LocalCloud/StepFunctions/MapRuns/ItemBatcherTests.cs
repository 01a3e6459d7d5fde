using static LocalCloud.Tests.StepFunctions.MapRuns.MapRunWorkflow;

namespace LocalCloud.Tests.StepFunctions.MapRuns;

/// <summary>https://docs.aws.amazon.com/step-functions/latest/dg/input-output-itembatcher.html</summary>
public sealed class ItemBatcherTests
{
    [Theory]
    [InlineData("JSONPath", "{\"MaxItemsPerBatch\":2}")]
    [InlineData("JSONPath", "{\"MaxItemsPerBatchPath\":\"$.n\"}")]
    [InlineData("JSONata", "{\"MaxItemsPerBatch\":\"{% $states.input.n %}\"}")]
    public async Task A_child_gets_several_items(string language, string batcher)
    {
        await using var cloud = await TestCloud.StartAsync();
        var (end, _) = await cloud.RunAsync(
            Map(Pass, $"{Items(language)}\"ItemBatcher\":{batcher},", language: language),
            """{"i":[1,2,3,4,5],"n":2}"""
        );
        end.Text("output").ShouldBe("""[{"Items":[1,2]},{"Items":[3,4]},{"Items":[5]}]""");
        var mapRun = await cloud.MapRunAsync(end.Text("executionArn"));
        var run = await cloud.DescribeMapRunAsync(mapRun);
        run.Count("total").ShouldBe(3);
        run.Count("total", "itemCounts").ShouldBe(5);
        run.Count("succeeded", "itemCounts").ShouldBe(5);
        (await cloud.ChildrenAsync(mapRun)).Select(c => c["itemCount"]!.GetValue<int>()).ShouldBe([1, 2, 2]);
    }

    /// <summary>
    /// "Batch input": a fixed JSON that each child gets beside the items, which ItemSelector has made.
    /// </summary>
    [Theory]
    [InlineData(
        "JSONPath",
        "{\"v.$\":\"$$.Map.Item.Value\"}",
        "{\"MaxItemsPerBatch\":9,\"BatchInput\":{\"c\":1,\"n.$\":\"$.n\"}}"
    )]
    [InlineData(
        "JSONata",
        "{\"v\":\"{% $states.context.Map.Item.Value %}\"}",
        "{\"MaxItemsPerBatch\":9,\"BatchInput\":{\"c\":1,\"n\":\"{% $states.input.n %}\"}}"
    )]
    public async Task Every_child_gets_the_batch_input(string language, string selector, string batcher)
    {
        await using var cloud = await TestCloud.StartAsync();
        var (end, _) = await cloud.RunAsync(
            Map(Pass, $"{Items(language)}\"ItemSelector\":{selector},\"ItemBatcher\":{batcher},", language: language),
            """{"i":["a","b"],"n":2}"""
        );
        end.Text("output").ShouldBe("""[{"BatchInput":{"c":1,"n":2},"Items":[{"v":"a"},{"v":"b"}]}]""");
    }

    /// <summary>"Max KiB per batch": as many items as fit; with both limits, the one that is reached first.</summary>
    [Fact]
    public async Task A_batch_has_no_more_bytes_than_allowed()
    {
        await using var cloud = await TestCloud.StartAsync();
        // {"Items":["aaaa","aaaa"]} has 25 bytes.
        var input = """{"i":["aaaa","aaaa","aaaa","éé"],"n":25}""";
        var (two, _) = await cloud.RunAsync(
            Map(Pass, Items("JSONPath") + "\"ItemBatcher\":{\"MaxInputBytesPerBatch\":25},"),
            input
        );
        two.Text("output").ShouldBe("""[{"Items":["aaaa","aaaa"]},{"Items":["aaaa","éé"]}]""");
        var (one, _) = await cloud.RunAsync(
            Map(Pass, Items("JSONPath") + "\"ItemBatcher\":{\"MaxInputBytesPerBatch\":24,\"MaxItemsPerBatch\":3},"),
            input
        );
        one.Output()!.AsArray().Count.ShouldBe(4);
        var (path, _) = await cloud.RunAsync(
            Map(Pass, Items("JSONPath") + "\"ItemBatcher\":{\"MaxInputBytesPerBatchPath\":\"$.n\"},"),
            input
        );
        path.Output()!.AsArray().Count.ShouldBe(2);
    }

    /// <summary>
    /// Developer Guide, "Viewing a Distributed Map Run execution": all items of a failed child have failed.
    /// </summary>
    [Fact]
    public async Task All_items_of_a_failed_child_count_as_failed()
    {
        await using var cloud = await TestCloud.StartAsync();
        const string Fails = """{"StartAt":"F","States":{"F":{"Type":"Fail","Error":"E"}}}""";
        var fields = Items("JSONPath") + "\"ItemBatcher\":{\"MaxItemsPerBatch\":2},\"MaxConcurrency\":1,";
        var (tolerated, _) = await cloud.RunAsync(
            Map(Fails, fields + "\"ToleratedFailureCount\":4,"),
            """{"i":[1,2,3,4]}"""
        );
        tolerated.Text("status").ShouldBe("SUCCEEDED");
        var (failed, _) = await cloud.RunAsync(
            Map(Fails, fields + "\"ToleratedFailureCount\":3,"),
            """{"i":[1,2,3,4]}"""
        );
        failed.Text("error").ShouldBe("States.ExceedToleratedFailureThreshold");
        var run = await cloud.DescribeMapRunAsync(await cloud.MapRunAsync(failed.Text("executionArn")));
        run.Count("failed", "itemCounts").ShouldBe(4);
        run.Count("failed").ShouldBe(2);
    }

    [Fact]
    public async Task A_limit_that_is_no_number_fails_the_state()
    {
        await using var cloud = await TestCloud.StartAsync();
        var (end, _) = await cloud.RunAsync(
            Map(Pass, Items("JSONPath") + "\"ItemBatcher\":{\"MaxItemsPerBatchPath\":\"$.n\"},"),
            """{"i":[1],"n":"many"}"""
        );
        end.Text("error").ShouldBe("States.Runtime");
        end.Text("cause").ShouldContain("MaxItemsPerBatchPath field refers to value \"many\"");
    }

    private static string Items(string language) =>
        language == "JSONata" ? "\"Items\":\"{% $states.input.i %}\"," : "\"ItemsPath\":\"$.i\",";
}
