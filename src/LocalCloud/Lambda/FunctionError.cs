namespace LocalCloud.Lambda;

/// <summary>
/// The JSON that Lambda returns for a function that failed
/// (docs.aws.amazon.com/lambda/latest/dg/csharp-exceptions.html).
/// </summary>
internal static class FunctionError
{
    private const int MostCauses = 5;

    public const string Unhandled = "Unhandled";

    public static byte[] Of(Exception e) => Protocol.Json.Utf8(Describe(e, 0));

    /// <summary>What the function's log says of an exception.</summary>
    public static string Text(Exception e) =>
        string.Join('\n', OwnLines(e.ToString()).Select(line => IsFrame(line) ? "   " + line : line));

    public static byte[] TimedOut(string requestId, int seconds) =>
        Protocol.Json.Utf8(
            new JsonObject
            {
                ["errorType"] = "Sandbox.Timedout",
                ["errorMessage"] = $"RequestId: {requestId} Error: Task timed out after {seconds}.00 seconds",
            }
        );

    public static byte[] TooLarge(int size, int limit) =>
        Protocol.Json.Utf8(
            new JsonObject
            {
                ["errorType"] = "Function.ResponseSizeTooLarge",
                ["errorMessage"] =
                    $"Response payload size ({size} bytes) exceeded maximum allowed payload size ({limit} bytes).",
            }
        );

    /// <summary>How the local cloud called the function says nothing of its failure.</summary>
    private static IEnumerable<string> OwnLines(string text) =>
        text.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
            .Where(line => !line.StartsWith("at LocalCloud.", StringComparison.Ordinal));

    private static bool IsFrame(string line) => line.StartsWith("at ", StringComparison.Ordinal);

    private static JsonObject Describe(Exception e, int depth)
    {
        var described = new JsonObject { ["errorType"] = e.GetType().Name, ["errorMessage"] = e.Message };
        if (e.StackTrace is { } trace)
        {
            described["stackTrace"] = new JsonArray([.. OwnLines(trace).Select(line => (JsonNode)line)]);
        }
        if (e.InnerException is { } cause && depth < MostCauses)
        {
            described["cause"] = Describe(cause, depth + 1);
        }
        return described;
    }
}
