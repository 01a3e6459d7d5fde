namespace LocalCloud.StepFunctions.Language;

/// <summary>
/// <c>States.StringToJson(text)</c>. What is wrong with the text is said as AWS does (recorded:
/// gabrielmoreira/tiny-asl-machine, tests/conformance/cases/.snapshots/aws/States.StringToJson-*.json).
/// </summary>
internal sealed class StringToJsonFunction() : IntrinsicFunction("States.StringToJson", 1, 1)
{
    protected override JsonNode? Compute(IReadOnlyList<JsonNode?> arguments, Random random)
    {
        if (arguments[0] is null || string.IsNullOrWhiteSpace(Text(arguments[0])))
        {
            return null;
        }
        try
        {
            return Json.Parse(Text(arguments[0]));
        }
        catch (JsonException e)
        {
            throw new IntrinsicException(
                $"Cannot convert String to Json in {Name}, caused by: {JsonFault.Redacted(Text(arguments[0]), e)}"
            );
        }
    }
}

/// <summary><c>States.JsonToString(value)</c></summary>
internal sealed class JsonToStringFunction() : IntrinsicFunction("States.JsonToString", 1, 1)
{
    protected override JsonNode Compute(IReadOnlyList<JsonNode?> arguments, Random random) =>
        JsonValue.Create(AwsText.Of(arguments[0]));
}

/// <summary>
/// <c>States.JsonMerge(first, second, false)</c>: members of the second win. AWS has no deep merge, and takes anything
/// but true for false (recorded: gabrielmoreira/tiny-asl-machine, tests/conformance/cases/States.JsonMerge.ts).
/// </summary>
internal sealed class JsonMergeFunction() : IntrinsicFunction("States.JsonMerge", 3, 3)
{
    protected override JsonNode Compute(IReadOnlyList<JsonNode?> arguments, Random random)
    {
        var merged = (JsonObject)Map(arguments[0]).DeepClone();
        foreach (var (name, value) in Map(arguments[1]))
        {
            merged[name] = value?.DeepClone();
        }
        return arguments[2]?.GetValueKind() != JsonValueKind.True ? merged : throw Refuse();
    }
}
