namespace LocalCloud.Logs;

/// <summary>The names of groups and streams in a request.</summary>
internal static class LogNames
{
    private const int Most = 512;

    private static readonly string[] Members =
    [
        "logGroupName",
        "logGroupNamePrefix",
        "logStreamName",
        "logStreamNamePrefix",
        "logStreamNames",
    ];

    /// <summary>
    /// A name that is too long is refused before all constraints, and in other words than they have (recorded).
    /// </summary>
    /// <exception cref="AwsException">InvalidParameterException.</exception>
    public static void Check(JsonObject request)
    {
        if (Members.Any(member => Names(request[member]).Any(name => name.Length > Most)))
        {
            throw LogErrors.Invalid(
                $"Invalid LogGroup or LogStream, both must have length less than or equal to {Most}."
            );
        }
    }

    private static IEnumerable<string> Names(JsonNode? value) =>
        value is JsonArray list ? list.SelectMany(Names)
        : value is JsonValue text && text.TryGetValue<string>(out var name) ? [name]
        : [];
}
