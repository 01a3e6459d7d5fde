namespace LocalCloud.Sqs.Queues;

/// <summary>The attributes of a queue that can be set, read from the texts that they were given as.</summary>
internal sealed class QueueSettings
{
    public QueueSettings(IReadOnlyDictionary<string, string> given)
    {
        Given = given;
        Redrive = Text("RedrivePolicy") is { } redrive ? RedrivePolicy.Parse(redrive) : null;
        Allow = Text("RedriveAllowPolicy") is { } allow ? RedriveAllowPolicy.Parse(allow) : RedriveAllowPolicy.All;
        Policy = Text("Policy") is { } policy ? QueuePolicy.Parse(policy) : null;
    }

    public IReadOnlyDictionary<string, string> Given { get; }

    public int VisibilityTimeout => Number("VisibilityTimeout", 30);

    public int DelaySeconds => Number("DelaySeconds", 0);

    public int RetentionSeconds => Number("MessageRetentionPeriod", 345_600);

    public int WaitSeconds => Number("ReceiveMessageWaitTimeSeconds", 0);

    /// <summary>1 MiB since August 2025.</summary>
    public int MaximumMessageSize => Number("MaximumMessageSize", MessageSize.Most);

    public RedrivePolicy? Redrive { get; }

    public RedriveAllowPolicy Allow { get; }

    /// <summary>Who else may do what with the queue; null when nobody may.</summary>
    public QueuePolicy? Policy { get; }

    public static QueueSettings Parse(string json) =>
        new(((JsonObject)Json.Parse(json)!).ToDictionary(p => p.Key, p => p.Value!.GetValue<string>()));

    public string Write() =>
        Json.Text(new JsonObject(Given.Select(p => KeyValuePair.Create(p.Key, (JsonNode?)p.Value))));

    /// <summary>The attributes as GetQueueAttributes shows them, the ones that were not set too.</summary>
    public IEnumerable<KeyValuePair<string, string>> Shown()
    {
        yield return new("VisibilityTimeout", Show(VisibilityTimeout));
        yield return new("MaximumMessageSize", Show(MaximumMessageSize));
        yield return new("MessageRetentionPeriod", Show(RetentionSeconds));
        yield return new("DelaySeconds", Show(DelaySeconds));
        yield return new("ReceiveMessageWaitTimeSeconds", Show(WaitSeconds));
        foreach (var name in QueueAttributes.Texts.Where(Given.ContainsKey))
        {
            yield return new(name, Given[name]);
        }
        yield return new(
            "SqsManagedSseEnabled",
            Given.GetValueOrDefault("SqsManagedSseEnabled") ?? (Given.ContainsKey("KmsMasterKeyId") ? "false" : "true")
        );
    }

    public static string Show(long number) => number.ToString(CultureInfo.InvariantCulture);

    private string? Text(string name) => Given.GetValueOrDefault(name);

    private int Number(string name, int standard) =>
        Text(name) is { } text ? int.Parse(text, CultureInfo.InvariantCulture) : standard;
}
