using LocalCloud.Sqs.Messages;
using LocalCloud.Sqs.Queues;
using ServiceModels;

namespace LocalCloud.Sqs.Operations;

/// <summary>docs.aws.amazon.com/AWSSimpleQueueService/latest/APIReference/API_ReceiveMessage.html</summary>
internal static class ReceiveMessage
{
    /// <summary>The longest time between two looks, in case that the cloud's clock was moved.</summary>
    private static readonly TimeSpan Longest = TimeSpan.FromMilliseconds(500);

    private static Shape Named => PublishedModels.Read("sqs").Shapes["MessageSystemAttributeName"];

    /// <summary>What can be received now.</summary>
    public static JsonObject Run(Transaction tx, JsonObject request)
    {
        Check(request);
        var queue = QueueStore.Get(tx, request);
        var system = SystemAttributes(request);
        var names = request.Strings("MessageAttributeNames") ?? [];
        var messages = MessageStore.Receive(
            tx,
            queue,
            request.Int("MaxNumberOfMessages") ?? 1,
            request.Int("VisibilityTimeout") ?? queue.Settings.VisibilityTimeout
        );
        return messages.Count == 0
            ? []
            : new JsonObject { ["Messages"] = new JsonArray([.. messages.Select(m => m.Show(system, names))]) };
    }

    /// <summary>Waits for a message for as long as the request or the queue says ("long polling").</summary>
    public static async Task<JsonObject> PollAsync(Store store, JsonObject request, CancellationToken cancelled)
    {
        Check(request);
        var time = store.Clock.Inner;
        var began = time.GetTimestamp();
        var topic = store.Read(tx => QueueStore.Get(tx, request).Topic);
        while (true)
        {
            var next = store.Signals.Next(topic);
            var (wait, visible) = store.Read(tx => Look(tx, request));
            if (visible <= TimeSpan.Zero)
            {
                var answer = await store.WriteAsync(tx => Run(tx, request)).ConfigureAwait(false);
                if (answer.Count > 0)
                {
                    return answer;
                }
            }
            var left = wait - time.GetElapsedTime(began);
            if (left <= TimeSpan.Zero)
            {
                return [];
            }
            TimeSpan[] limits = [left, Longest, visible > TimeSpan.Zero ? visible.Value : Longest];
            await next.WaitAsync(limits.Min(), time, cancelled).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            cancelled.ThrowIfCancellationRequested();
        }
    }

    /// <summary>How long to wait in all, and how far away the first message is; null when there is none.</summary>
    private static (TimeSpan Wait, TimeSpan? Visible) Look(Transaction tx, JsonObject request)
    {
        var queue = QueueStore.Get(tx, request);
        var first = MessageStore.FirstVisible(tx, queue);
        return (
            TimeSpan.FromSeconds(request.Int("WaitTimeSeconds") ?? queue.Settings.WaitSeconds),
            first is null ? null : TimeSpan.FromMilliseconds(first.Value - tx.NowMs)
        );
    }

    private static void Check(JsonObject request)
    {
        if (request.Int("MaxNumberOfMessages") is { } most and not (>= 1 and <= 10))
        {
            throw SqsErrors.Invalid("MaxNumberOfMessages", most, "Must be between 1 and 10, if provided.");
        }
        if (request.Int("WaitTimeSeconds") is { } wait and not (>= 0 and <= 20))
        {
            throw SqsErrors.Invalid("WaitTimeSeconds", wait, "Must be >= 0 and <= 20, if provided.");
        }
        if (request.Int("VisibilityTimeout") is { } hidden and not (>= 0 and <= ChangeMessageVisibility.Longest))
        {
            throw SqsErrors.Invalid("VisibilityTimeout", hidden, "Must be >= 0 and <= 43200, if provided.");
        }
        if (SystemAttributes(request).FirstOrDefault(name => !Named.Values.Contains(name)) is { } unknown)
        {
            throw SqsErrors.UnknownAttribute(unknown);
        }
    }

    /// <summary>AttributeNames is the older name of MessageSystemAttributeNames.</summary>
    private static List<string> SystemAttributes(JsonObject request) =>
        [.. request.Strings("AttributeNames") ?? [], .. request.Strings("MessageSystemAttributeNames") ?? []];
}
