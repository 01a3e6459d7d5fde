using ServiceModels;

namespace LocalCloud.Sqs.Queues;

/// <summary>
/// What CreateQueue and SetQueueAttributes take
/// (docs.aws.amazon.com/AWSSimpleQueueService/latest/APIReference/API_SetQueueAttributes.html).
/// </summary>
internal static class QueueAttributes
{
    /// <summary>Attributes that are numbers, with their bounds.</summary>
    private static readonly Dictionary<string, (int Least, int Most)> Numbers = new()
    {
        ["DelaySeconds"] = (0, 900),
        ["MaximumMessageSize"] = (1024, MessageSize.Most),
        ["MessageRetentionPeriod"] = (60, 1_209_600),
        ["ReceiveMessageWaitTimeSeconds"] = (0, 20),
        ["VisibilityTimeout"] = (0, 43_200),
        ["KmsDataKeyReusePeriodSeconds"] = (60, 86_400),
    };

    /// <summary>Attributes that are not shown when they were not set. An empty text takes them away.</summary>
    public static readonly string[] Texts =
    [
        "Policy",
        "RedrivePolicy",
        "RedriveAllowPolicy",
        "KmsMasterKeyId",
        "KmsDataKeyReusePeriodSeconds",
    ];

    /// <summary>Whether an attribute can be read: those of FIFO queues are known, too, and "All".</summary>
    public static bool IsKnown(string name) =>
        PublishedModels.Read("sqs").Shapes["QueueAttributeName"].Values.Contains(name);

    /// <summary>The attributes of a request, each checked on its own and against the queues that there are.</summary>
    /// <exception cref="AwsException">InvalidAttributeName, InvalidAttributeValue, InvalidParameterValue.</exception>
    public static Dictionary<string, string> Read(Transaction tx, string queue, JsonObject? given)
    {
        var attributes = new Dictionary<string, string>();
        foreach (var name in (given ?? []).Select(a => a.Key))
        {
            var value = given!.String(name) ?? "";
            Check(tx, queue, name, value);
            attributes[name] = value;
        }
        if (attributes.GetValueOrDefault("SqsManagedSseEnabled") == "true" && attributes.ContainsKey("KmsMasterKeyId"))
        {
            throw new AwsException(
                "InvalidAttributeName",
                "You can use one type of server-side encryption (SSE) at one time. You can either enable KMS SSE or SQS SSE."
            );
        }
        return attributes;
    }

    /// <summary>The attributes after a change; what is set to an empty text is taken away.</summary>
    public static QueueSettings Change(QueueSettings before, IReadOnlyDictionary<string, string> change)
    {
        var all = before.Given.ToDictionary();
        foreach (var (name, value) in change)
        {
            if (value.Length == 0)
            {
                all.Remove(name);
            }
            else
            {
                all[name] = value;
            }
        }
        // One kind of encryption at a time: the later one counts.
        if (change.GetValueOrDefault("SqsManagedSseEnabled") == "true")
        {
            all.Remove("KmsMasterKeyId");
        }
        else if (change.GetValueOrDefault("KmsMasterKeyId")?.Length > 0)
        {
            all.Remove("SqsManagedSseEnabled");
        }
        return new QueueSettings(all);
    }

    private static bool CanBeSet(string name) =>
        Numbers.ContainsKey(name) || Texts.Contains(name) || name == "SqsManagedSseEnabled";

    private static void Check(Transaction tx, string queue, string name, string value)
    {
        if (name == "FifoQueue" && value == "true")
        {
            throw QueueName.NoFifo();
        }
        if (!CanBeSet(name))
        {
            throw SqsErrors.UnknownAttribute(name);
        }
        if (value.Length == 0 && Texts.Contains(name))
        {
            return;
        }
        if (Numbers.TryGetValue(name, out var bounds) && !IsWithin(value, bounds))
        {
            throw SqsErrors.InvalidAttribute(name);
        }
        switch (name)
        {
            case "SqsManagedSseEnabled" when value is not ("true" or "false"):
                throw SqsErrors.InvalidAttribute(name);
            case "RedrivePolicy":
                RedrivePolicy.Check(tx, queue, value);
                break;
            case "RedriveAllowPolicy":
                RedriveAllowPolicy.Check(value);
                break;
            case "Policy" when !IsPolicy(value):
                throw SqsErrors.InvalidAttribute(name);
        }
    }

    private static bool IsWithin(string value, (int Least, int Most) bounds) =>
        int.TryParse(value, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number)
        && number >= bounds.Least
        && number <= bounds.Most;

    private static bool IsPolicy(string value)
    {
        try
        {
            QueuePolicy.Parse(value);
            return true;
        }
        catch (Exception e) when (e is JsonException or FormatException)
        {
            return false;
        }
    }
}
