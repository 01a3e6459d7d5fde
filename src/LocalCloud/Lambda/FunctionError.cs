using System.Text.Json.Nodes;

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

    public static byte[] TimedOut(string requestId, int seconds) =>
        Protocol.Json.Utf8(new JsonObject
        {
            ["errorType"] = "Sandbox.Timedout",
            ["errorMessage"] = $"RequestId: {requestId} Error: Task timed out after {seconds}.00 seconds",
        });

    public static byte[] TooLarge(int size, int limit) =>
        Protocol.Json.Utf8(new JsonObject
        {
            ["errorType"] = "Function.ResponseSizeTooLarge",
            ["errorMessage"] = $"Response payload size ({size} bytes) exceeded maximum allowed payload size ({limit} bytes).",
        });

    private static JsonObject Describe(Exception e, int depth)
    {
        var described = new JsonObject { ["errorType"] = e.GetType().Name, ["errorMessage"] = e.Message };
        if (e.StackTrace is { } trace)
        {
            var lines = trace.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
                .Where(line => !line.StartsWith("at LocalCloud.", StringComparison.Ordinal));
            described["stackTrace"] = new JsonArray([.. lines.Select(line => (JsonNode)line)]);
        }
        if (e.InnerException is { } cause && depth < MostCauses)
        {
            described["cause"] = Describe(cause, depth + 1);
        }
        return described;
    }
}
