using System.Text.Json.Nodes;
using static LocalCloud.Tests.StepFunctions.Machines.StateMachineTests;

namespace LocalCloud.Tests.StepFunctions.Machines;

/// <summary>https://docs.aws.amazon.com/step-functions/latest/apireference/API_TagResource.html</summary>
public sealed class TagTests
{
    private const string Arn = "arn:aws:states:us-east-1:000000000000:stateMachine:a";

    [Fact]
    public async Task A_tag_without_a_key_is_refused()
    {
        await using var cloud = await TestCloud.StartAsync();
        var request = new JsonObject { ["name"] = "a", ["tags"] = new JsonArray(new JsonObject { ["value"] = "v" }) };
        (await cloud.CallAsync("states", "CreateActivity", request)).ShouldBeError(
            "ValidationException",
            "1 validation error detected: Value null at 'tags.1.member.key' failed to satisfy constraint: Member must not be null"
        );
    }

    [Fact]
    public async Task Tags_come_with_creation_change_and_go()
    {
        await using var test = await TestCloud.StartAsync();
        var request = Request("a", Pass);
        request["tags"] = new JsonArray(Tag("k1", "v1"));
        await test.OkAsync("states", "CreateStateMachine", request);
        await test.OkAsync(
            "states",
            "TagResource",
            new() { ["resourceArn"] = Arn, ["tags"] = new JsonArray(Tag("k2", ""), Tag("k1", "v2")) }
        );
        (await ListAsync(test)).ShouldBe("""[{"key":"k1","value":"v2"},{"key":"k2","value":""}]""");
        await test.OkAsync(
            "states",
            "UntagResource",
            new() { ["resourceArn"] = Arn, ["tagKeys"] = new JsonArray("k1", "other") }
        );
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
        var answer = await test.CallAsync(
            "states",
            "TagResource",
            new() { ["resourceArn"] = arn, ["tags"] = new JsonArray(Tag("k", "v")) }
        );
        (answer.Type, answer.Message).ShouldBe(("ResourceNotFound", $"Resource not found: '{arn}'"));
    }

    [Fact]
    public async Task A_machine_has_at_most_fifty_tags()
    {
        await using var test = await TestCloud.StartAsync();
        await CreateAsync(test, "a");
        var tags = new JsonArray([.. Enumerable.Range(0, 51).Select(i => Tag($"k{i}", "v"))]);
        (await test.CallAsync("states", "TagResource", new() { ["resourceArn"] = Arn, ["tags"] = tags })).Type.ShouldBe(
            "TooManyTags"
        );
        (await ListAsync(test)).ShouldBe("[]");
    }

    [Fact]
    public async Task Tags_keep_their_order_and_AWS_s_own_are_refused()
    {
        await using var test = await TestCloud.StartAsync();
        await CreateAsync(test, "a");
        await test.OkAsync(
            "states",
            "TagResource",
            new() { ["resourceArn"] = Arn, ["tags"] = new JsonArray(Tag("z", "1"), Tag("b", "2")) }
        );
        await test.OkAsync(
            "states",
            "TagResource",
            new() { ["resourceArn"] = Arn, ["tags"] = new JsonArray(Tag("a", "3"), Tag("z", "4")) }
        );
        (await ListAsync(test)).ShouldBe(
            """[{"key":"z","value":"4"},{"key":"b","value":"2"},{"key":"a","value":"3"}]"""
        );
        var own = await test.CallAsync(
            "states",
            "TagResource",
            new() { ["resourceArn"] = Arn, ["tags"] = new JsonArray(Tag("aws:x", "1")) }
        );
        (own.Type, own.Message).ShouldBe(
            ("AccessDeniedException", "Caller is an end user and not allowed to mutate system tags")
        );
    }

    [Fact]
    public async Task A_version_shows_no_tags()
    {
        await using var test = await TestCloud.StartAsync();
        await CreateAsync(test, "a");
        await test.OkAsync("states", "PublishStateMachineVersion", new() { ["stateMachineArn"] = Arn });
        (await test.OkAsync("states", "ListTagsForResource", new() { ["resourceArn"] = Arn + ":1" }))["tags"]!
            .AsArray()
            .ShouldBeEmpty();
    }

    private static JsonObject Tag(string key, string value) => new() { ["key"] = key, ["value"] = value };

    private static async Task<string> ListAsync(TestCloud test) =>
        (await test.OkAsync("states", "ListTagsForResource", new() { ["resourceArn"] = Arn }))["tags"]!.ToJsonString();
}
