using System.Text.Json.Nodes;
using static LocalCloud.Tests.StepFunctions.Machines.StateMachineTests;

namespace LocalCloud.Tests.StepFunctions.Machines;

/// <summary>https://docs.aws.amazon.com/step-functions/latest/apireference/API_TagResource.html</summary>
public sealed class TagTests
{
    private const string Arn = "arn:aws:states:us-east-1:000000000000:stateMachine:a";

    [Fact]
    public async Task Tags_come_with_creation_change_and_go()
    {
        await using var test = await TestCloud.StartAsync();
        var request = Request("a", Pass);
        request["tags"] = new JsonArray(Tag("k1", "v1"));
        await test.OkAsync("states", "CreateStateMachine", request);
        await test.OkAsync("states", "TagResource", new() { ["resourceArn"] = Arn, ["tags"] = new JsonArray(Tag("k2", ""), Tag("k1", "v2")) });
        (await ListAsync(test)).ShouldBe("""[{"key":"k1","value":"v2"},{"key":"k2","value":""}]""");
        await test.OkAsync("states", "UntagResource", new() { ["resourceArn"] = Arn, ["tagKeys"] = new JsonArray("k1", "other") });
        (await ListAsync(test)).ShouldBe("""[{"key":"k2","value":""}]""");
    }

    [Theory]
    [InlineData(Arn + ":1")]
    [InlineData("arn:aws:states:us-east-1:000000000000:stateMachine:gone")]
    [InlineData("arn:aws:states:us-east-1:000000000000:activity:gone")]
    public async Task Only_what_is_there_has_tags(string arn)
    {
        await using var test = await TestCloud.StartAsync();
        await CreateAsync(test, "a");
        var answer = await test.CallAsync("states", "TagResource", new() { ["resourceArn"] = arn, ["tags"] = new JsonArray(Tag("k", "v")) });
        (answer.Type, answer.Message).ShouldBe(("ResourceNotFound", $"Resource not found: '{arn}'"));
    }

    [Fact]
    public async Task A_machine_has_at_most_fifty_tags()
    {
        await using var test = await TestCloud.StartAsync();
        await CreateAsync(test, "a");
        var tags = new JsonArray([.. Enumerable.Range(0, 51).Select(i => Tag($"k{i}", "v"))]);
        (await test.CallAsync("states", "TagResource", new() { ["resourceArn"] = Arn, ["tags"] = tags })).Type.ShouldBe("TooManyTags");
        (await ListAsync(test)).ShouldBe("[]");
    }

    private static JsonObject Tag(string key, string value) => new() { ["key"] = key, ["value"] = value };

    private static async Task<string> ListAsync(TestCloud test) =>
        (await test.OkAsync("states", "ListTagsForResource", new() { ["resourceArn"] = Arn }))["tags"]!.ToJsonString();
}
