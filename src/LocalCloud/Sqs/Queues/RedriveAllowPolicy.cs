namespace LocalCloud.Sqs.Queues;

/// <summary>
/// Which queues may use this one as their dead-letter queue ("RedriveAllowPolicy",
/// docs.aws.amazon.com/AWSSimpleQueueService/latest/APIReference/API_SetQueueAttributes.html).
/// </summary>
/// <param name="Sources">The ARNs of the queues that may; null for all queues of the account and region.</param>
internal sealed record RedriveAllowPolicy(IReadOnlyList<string>? Sources)
{
    public static readonly RedriveAllowPolicy All = new((IReadOnlyList<string>?)null);

    private const string Name = "RedriveAllowPolicy";
    private const int MostSources = 10;

    public bool Allows(string source) => Sources?.Contains(source) != false;

    /// <summary>A policy that was checked when it was set.</summary>
    public static RedriveAllowPolicy Parse(string text)
    {
        var policy = (JsonObject)Json.Parse(text)!;
        return policy.String("redrivePermission") switch
        {
            "denyAll" => new RedriveAllowPolicy([]),
            "byQueue" => new RedriveAllowPolicy(policy.Strings("sourceQueueArns")),
            _ => All,
        };
    }

    /// <exception cref="AwsException">InvalidParameterValue.</exception>
    public static void Check(string text)
    {
        var policy = RedrivePolicy.JsonMap(text)
            ?? throw SqsErrors.Invalid(Name, text, "Redrive allow policy is not a valid JSON map.");
        var permission = policy["redrivePermission"]?.ToString();
        if (permission is not ("allowAll" or "denyAll" or "byQueue"))
        {
            throw SqsErrors.Invalid(
                Name,
                text,
                $"Invalid value for redrivePermission: {permission}, valid values are allowAll, denyAll and byQueue."
            );
        }
        var sources = policy["sourceQueueArns"];
        if (permission != "byQueue" && sources is not null)
        {
            throw SqsErrors.Invalid(Name, text, "sourceQueueArns can be given only with redrivePermission byQueue.");
        }
        if (permission == "byQueue" && !IsList(sources))
        {
            throw SqsErrors.Invalid(
                Name,
                text,
                $"redrivePermission byQueue wants sourceQueueArns: a list of 1 to {MostSources} ARNs of queues."
            );
        }
    }

    private static bool IsList(JsonNode? sources) =>
        sources is JsonArray { Count: >= 1 and <= MostSources } list
        && list.All(arn => arn?.GetValueKind() == JsonValueKind.String);
}
