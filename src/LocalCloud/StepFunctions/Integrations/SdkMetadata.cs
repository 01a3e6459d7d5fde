using System.IO.Hashing;

namespace LocalCloud.StepFunctions.Integrations;

/// <summary>
/// The members that the optimized integrations add to a service's answer: SdkHttpMetadata with the HTTP headers, and
/// SdkResponseMetadata with the request's id.
/// </summary>
internal static class SdkMetadata
{
    /// <summary>As Step Functions answers its own API.</summary>
    public static void AddStates(JsonObject output, JsonObject answer, DateTimeOffset now)
    {
        var id = Guid.NewGuid().ToString();
        Add(
            output,
            id,
            ("x-amzn-RequestId", id),
            ("connection", "keep-alive"),
            ("Content-Length", Length(answer)),
            ("Date", Date(now)),
            ("Content-Type", "application/x-amz-json-1.0")
        );
    }

    /// <summary>As DynamoDB answers.</summary>
    public static void AddDynamoDb(JsonObject output, JsonObject answer, DateTimeOffset now)
    {
        var id = Guid.NewGuid().ToString("n").ToUpperInvariant();
        var body = Json.Utf8(answer);
        Add(
            output,
            id,
            ("Server", "Server"),
            ("Connection", "keep-alive"),
            ("x-amzn-RequestId", id),
            ("x-amz-crc32", Crc32.HashToUInt32(body).ToString(CultureInfo.InvariantCulture)),
            ("Content-Length", body.Length.ToString(CultureInfo.InvariantCulture)),
            ("Date", Date(now)),
            ("Content-Type", "application/x-amz-json-1.0")
        );
    }

    /// <summary>As Lambda answers an invocation.</summary>
    /// <param name="output">What the integration answers.</param>
    /// <param name="contentLength">The length of the function's answer.</param>
    /// <param name="logResult">The end of the function's log, when it was asked for.</param>
    /// <param name="now">The time of the answer.</param>
    public static void AddLambda(JsonObject output, int contentLength, string? logResult, DateTimeOffset now)
    {
        var id = Guid.NewGuid().ToString();
        ReadOnlySpan<(string, string)> log = logResult is null ? [] : [("X-Amz-Log-Result", logResult)];
        Add(
            output,
            id,
            [
                .. log,
                ("X-Amz-Executed-Version", "$LATEST"),
                ("x-amzn-Remapped-Content-Length", "0"),
                ("Connection", "keep-alive"),
                ("x-amzn-RequestId", id),
                ("Content-Length", contentLength.ToString(CultureInfo.InvariantCulture)),
                ("Date", Date(now)),
                ("X-Amzn-Trace-Id", TraceId(now)),
                ("Content-Type", "application/json"),
            ]
        );
    }

    private static void Add(
        JsonObject output,
        string requestId,
        params ReadOnlySpan<(string Name, string Value)> headers
    )
    {
        var all = new JsonObject();
        var single = new JsonObject();
        foreach (var (name, value) in headers)
        {
            all[name] = new JsonArray(value);
        }
        // As recorded: the first member has the headers as they came, the second one by the alphabet.
        foreach (var (name, value) in headers.ToArray().OrderBy(h => h.Name, StringComparer.OrdinalIgnoreCase))
        {
            single[name] = value;
        }
        output["SdkHttpMetadata"] = new JsonObject
        {
            ["AllHttpHeaders"] = all,
            ["HttpHeaders"] = single,
            ["HttpStatusCode"] = 200,
        };
        output["SdkResponseMetadata"] = new JsonObject { ["RequestId"] = requestId };
    }

    private static string Length(JsonObject answer) => Json.Utf8(answer).Length.ToString(CultureInfo.InvariantCulture);

    private static string Date(DateTimeOffset now) => now.ToString("R", CultureInfo.InvariantCulture);

    private static string TraceId(DateTimeOffset now) =>
        $"root=1-{now.ToUnixTimeSeconds():x8}-{Guid.NewGuid().ToString("n")[..24]};sampled=0";
}
