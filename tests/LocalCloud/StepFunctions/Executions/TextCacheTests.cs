using System.Text.Json;
using System.Text.Json.Nodes;
using FsCheck;
using FsCheck.Fluent;
using LocalCloud.Protocol;
using LocalCloud.StepFunctions.Executions;
using LocalCloud.StepFunctions.Language;

namespace LocalCloud.Tests.StepFunctions.Executions;

/// <summary>A text that is put together, or was stored, is the one that would be written anew.</summary>
public sealed class TextCacheTests
{
    [Theory]
    [InlineData("""{"a":1.50,"b":[1,{"c":"é\n"}]}""", "$.r", "{\"x\":1e3}")]
    [InlineData("""{"a":1}""", "$.r.s.t", "[]")]
    [InlineData("""{"a":1}""", "$['a b\"c']", "null")]
    [InlineData("""{"a":{"b":1},"c":2}""", "$.a", "3")]
    [InlineData("""{"a":{"b":1},"c":2}""", "$.a.d", "3")]
    [InlineData("""{}""", "$.r", "1")]
    public void The_text_of_an_output_is_that_of_its_value(string input, string resultPath, string result)
    {
        var (whole, text) = Joined(Json.Parse(input)!, resultPath, Json.Parse(result));
        text.ShouldBe(AwsText.Of(whole));
    }

    [Fact]
    public void So_it_is_for_any_input_and_result() =>
        Prop.ForAll<Dictionary<NonNull<string>, decimal>, NonNull<string>>(
                (members, result) =>
                {
                    var input = new JsonObject(
                        members
                            .Where(m => !m.Key.Get.Any(char.IsSurrogate))
                            .Select(m => KeyValuePair.Create(m.Key.Get, (JsonNode?)m.Value))
                            .DistinctBy(m => m.Key)
                    );
                    var value = new string([.. result.Get.Where(c => !char.IsSurrogate(c))]);
                    var (whole, text) = Joined(Json.Parse(Json.Utf8(input))!, "$.result", value);
                    return text == AwsText.Of(whole);
                }
            )
            .QuickCheckThrowOnFailure();

    [Fact]
    public void What_was_stored_as_text_has_that_text()
    {
        var cache = new TextCache();
        using var stored = JsonDocument.Parse("""{"a":1.0,"b":[true,null]}""");
        var node = cache.Read(stored.RootElement);
        cache.Text(node).ShouldBe("""{"a":1.0,"b":[true,null]}""");
        node!["a"]!.GetValue<double>().ShouldBe(1);
    }

    /// <summary>As the engine does it after a task: the input's text is known, and so is the result's.</summary>
    private static (JsonNode Whole, string Text) Joined(JsonNode input, string resultPath, JsonNode? result)
    {
        var cache = new TextCache();
        cache.Remember(input, AwsText.Of(input));
        var path = ResultPath.At(resultPath);
        var whole = path.Apply(input, result)!;
        if (path.Adds(input) is { } names)
        {
            cache.Join(whole, input, names, result);
        }
        return (whole, cache.Text(whole));
    }
}
