namespace LocalCloud.Sqs.Queues;

/// <summary>A standard queue as it is stored. Times are milliseconds since 1970-01-01 UTC.</summary>
/// <param name="Purged">When it was purged last; 0 for never.</param>
internal sealed record Queue(long Id, string Name, long Created, long Modified, long Purged, QueueSettings Settings)
{
    public string Arn(Place place) => QueueName.Arn(place, Name);

    /// <summary>What is told when a message can be received, or may soon be.</summary>
    public string Topic => $"sqs {Id}";

    /// <summary>Messages sent at or before this time are gone.</summary>
    public long Oldest(long now) => now - (Settings.RetentionSeconds * 1000L);
}
