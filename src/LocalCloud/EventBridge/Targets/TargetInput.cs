using LocalCloud.Matching;

namespace LocalCloud.EventBridge.Targets;

/// <summary>What a target receives: the event, a part of it, a constant, or a filled template.</summary>
internal static class TargetInput
{
    /// <exception cref="AwsException">ValidationException: the input, path or template is not valid.</exception>
    public static void Check(JsonObject target, string id)
    {
        if (target.String("Input") is { } input && JsonText.FirstError(input) is { } place)
        {
            throw Errors.Invalid($"JSON syntax error in input for target {id} : {place}.");
        }
        if (target.String("InputPath") is { Length: > 0 } path && EventPath.TryParseInput(path) is null)
        {
            throw Errors.Invalid($"InputPath for target {id} is invalid.");
        }
        if (target.Object("InputTransformer") is { } transformer)
        {
            InputTransformer.Check(transformer, id);
        }
    }

    /// <exception cref="AwsException">InvalidInput: what came of an input template is no JSON.</exception>
    public static void CheckFilled(JsonObject target, byte[] input)
    {
        if (target.Object("InputTransformer") is { } transformer)
        {
            InputTransformer.CheckFilled(transformer, Encoding.UTF8.GetString(input));
        }
    }

    public static byte[] For(JsonObject target, PostedEvent posted, Rule rule, Place place)
    {
        if (target.String("Input") is { } constant)
        {
            return Encoding.UTF8.GetBytes(constant);
        }
        if (target.String("InputPath") is { Length: > 0 } path)
        {
            using var parsed = JsonDocument.Parse(posted.Json, Json.Trusted);
            return Encoding.UTF8.GetBytes(EventPath.TryParse(path)?.Find(parsed.RootElement) ?? "null");
        }
        return target.Object("InputTransformer") is { } transformer
            ? Encoding.UTF8.GetBytes(InputTransformer.Fill(transformer, posted, rule, place))
            : posted.Json;
    }
}
