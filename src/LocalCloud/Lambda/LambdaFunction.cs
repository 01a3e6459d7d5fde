namespace LocalCloud.Lambda;

/// <summary>A function as it was deployed.</summary>
/// <param name="Revision">
/// Another value after every change; running code of an older revision is not used again.
/// </param>
/// <param name="Handler"><c>Assembly::Type::Method</c>.</param>
/// <param name="CodeFolder">Where the built assembly and its dependencies are.</param>
/// <param name="DeadLetterTarget">
/// The ARN of the queue that gets events which the function failed to handle, or null.
/// </param>
/// <param name="TimeoutSeconds">1 to 900; Lambda's default is 3.</param>
internal sealed record LambdaFunction(
    string Name,
    string Arn,
    string Revision,
    string Runtime,
    string Handler,
    string CodeFolder,
    string CodeSha256,
    long CodeSize,
    string Description,
    string Role,
    int TimeoutSeconds,
    int MemoryMb,
    string Architecture,
    DateTimeOffset LastModified,
    IReadOnlyDictionary<string, string> Variables,
    IReadOnlyDictionary<string, string> Tags,
    string? DeadLetterTarget = null
)
{
    public string LogGroup => "/aws/lambda/" + Name;

    /// <summary>The function as GetFunctionConfiguration shows it.</summary>
    public JsonObject Describe()
    {
        var described = new JsonObject
        {
            ["FunctionName"] = Name,
            ["FunctionArn"] = Arn,
            ["Runtime"] = Runtime,
            ["Role"] = Role,
            ["Handler"] = Handler,
            ["CodeSize"] = CodeSize,
            ["Description"] = Description,
            ["Timeout"] = TimeoutSeconds,
            ["MemorySize"] = MemoryMb,
            ["LastModified"] = LastModified.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss.fff'+0000'", null),
            ["CodeSha256"] = CodeSha256,
            ["Version"] = "$LATEST",
            ["TracingConfig"] = new JsonObject { ["Mode"] = "PassThrough" },
            ["RevisionId"] = Revision,
            ["State"] = "Active",
            ["LastUpdateStatus"] = "Successful",
            ["PackageType"] = "Zip",
            ["Architectures"] = new JsonArray(Architecture),
            ["EphemeralStorage"] = new JsonObject { ["Size"] = 512 },
            ["LoggingConfig"] = new JsonObject { ["LogFormat"] = "Text", ["LogGroup"] = LogGroup },
        };
        if (DeadLetterTarget is not null)
        {
            described["DeadLetterConfig"] = new JsonObject { ["TargetArn"] = DeadLetterTarget };
        }
        if (Variables.Count > 0)
        {
            var variables = new JsonObject(Variables.Select(v => KeyValuePair.Create(v.Key, (JsonNode?)v.Value)));
            described["Environment"] = new JsonObject { ["Variables"] = variables };
        }
        return described;
    }
}
