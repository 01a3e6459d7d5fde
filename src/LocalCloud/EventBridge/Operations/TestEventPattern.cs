using LocalCloud.EventBridge.Patterns;

namespace LocalCloud.EventBridge.Operations;

/// <summary>docs.aws.amazon.com/eventbridge/latest/APIReference/API_TestEventPattern.html</summary>
internal static class TestEventPattern
{
    /// <summary>What the event must have. AWS's page names resources too, but AWS takes events without it.</summary>
    private static readonly string[] Mandatory = ["id", "account", "source", "time", "region", "detail-type"];

    public static JsonObject Run(Transaction tx, JsonObject request)
    {
        var pattern = request.Required("EventPattern");
        var text = request.Required("Event");
        CheckEvent(text);
        return new JsonObject { ["Result"] = Compile(pattern).Matches(Encoding.UTF8.GetBytes(text)) };
    }

    /// <exception cref="AwsException">InvalidEventPatternException with AWS's reason.</exception>
    public static EventPattern Compile(string pattern)
    {
        try
        {
            return PatternCompiler.Compile(pattern);
        }
        catch (PatternException e)
        {
            throw new AwsException("InvalidEventPatternException", $"Event pattern is not valid. Reason: {e.Message}");
        }
    }

    private static void CheckEvent(string text)
    {
        try
        {
            using var parsed = JsonDocument.Parse(text, new JsonDocumentOptions { MaxDepth = Nesting.Json });
            if (
                parsed.RootElement.ValueKind == JsonValueKind.Object
                && Mandatory.All(name => parsed.RootElement.TryGetProperty(name, out _))
            )
            {
                return;
            }
        }
        catch (JsonException)
        {
            // Answered below, in AWS's words.
        }
        throw Errors.Invalid("Parameter Event is not valid.");
    }
}
