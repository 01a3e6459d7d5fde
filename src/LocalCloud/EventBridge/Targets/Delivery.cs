using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using LocalCloud.EventBridge.Archives;
using LocalCloud.Lambda;
using LocalCloud.Logs;
using LocalCloud.Protocol;
using LocalCloud.Storage;

namespace LocalCloud.EventBridge.Targets;

/// <summary>
/// Hands an event to a target inside the commit that put the event. A target that refuses can't spoil that: what may pass is
/// tried again by a work row, what will not is dropped and told to the operator ("Retry policy and dead-letter queues",
/// docs.aws.amazon.com/eventbridge/latest/userguide/eb-rule-retry-policy.html).
/// </summary>
internal sealed class Delivery(EventRouter router)
{
    public const string Kind = "events.deliver";

    private const int MostAttempts = 185;
    private const int MostSeconds = 86_400;

    public void Deliver(Transaction tx, Rule rule, JsonObject target, PostedEvent posted)
    {
        var uuid = Guid.CreateVersion7(posted.Ingested).ToString();
        var parcel = new Parcel(uuid, rule.Arn(tx.Cloud), target, posted, [], 0, tx.NowMs);
        try
        {
            parcel = parcel with { Input = TargetInput.For(target, posted, rule, tx.Cloud) };
        }
        catch (AwsException e)
        {
            Drop(tx, parcel, e);
            return;
        }
        if (LateDelivery.Of(tx.Settings) is { Ticks: > 0 } late)
        {
            tx.Enqueue(Kind, parcel.Write(), tx.Now + late);
            return;
        }
        Try(tx, parcel);
    }

    /// <summary>The work row's handler.</summary>
    public void Retry(Transaction tx, Work work) => Try(tx, Parcel.Read(work.Payload));

    private void Try(Transaction tx, Parcel parcel)
    {
        try
        {
            Send(tx, parcel);
        }
        catch (Exception e) when (!GroupCommit.SpoilsTheGroup(e))
        {
            var refusal = e as AwsException ?? Defect(tx, parcel, e);
            if (MayPass(refusal) && parcel.Next(tx) is { } next)
            {
                tx.Enqueue(Kind, next.Write(), tx.Now + next.Delay);
                return;
            }
            Drop(tx, parcel, refusal);
        }
    }

    /// <summary>A target that breaks is our defect; the event's sender must not see it, and the delivery is tried again.</summary>
    private static AwsException Defect(Transaction tx, Parcel parcel, Exception e)
    {
        tx.Cloud.ReportDefect($"delivery of event {parcel.Posted.Id}", e);
        return new AwsException("InternalFailure", e.Message, 500);
    }

    private static void Drop(Transaction tx, Parcel parcel, AwsException e)
    {
        var target = parcel.Target.String("Arn");
        var text = $"event {parcel.Posted.Id} of rule {parcel.RuleArn} did not reach {target}: {e.Type}: {e.Message}";
        tx.AfterCommit(() => tx.Cloud.Options.Log(text));
    }

    /// <summary>Missing permissions and targets that are gone are not tried again; throttling and faults of the service are.</summary>
    private static bool MayPass(AwsException e) =>
        e.Status >= 500 || e.Type is "ThrottlingException" or "TooManyRequestsException" or "ExecutionLimitExceeded";

    /// <summary>
    /// Archives, functions and log groups refuse an event before they write anything. What others wrote before they failed is taken
    /// back; that costs a copy of each page they change.
    /// </summary>
    private void Send(Transaction tx, Parcel parcel)
    {
        var cloud = tx.Cloud;
        var arn = TargetArn.Parse(parcel.Target.String("Arn")!);
        if (ArchiveRule.Is(cloud, arn))
        {
            ArchivedEvents.Append(tx, ArchiveRule.ArchiveOf(parcel.Target.String("Id")!), parcel.Posted);
            return;
        }
        if (arn.Service is not "lambda" and not "states" and not "events" and not "logs")
        {
            throw new AwsException(
                "TargetNotImplemented",
                $"The local cloud has no {arn.Service} service to deliver to."
            );
        }
        if (arn.Region != cloud.Region || arn.Account != cloud.AccountId)
        {
            throw new AwsException(
                "TargetNotImplemented",
                $"The local cloud is account {cloud.AccountId} in {cloud.Region} only."
            );
        }
        if (arn.IsFunction)
        {
            FunctionRuntime.Queue(tx, arn.Text, parcel.Input, "events.amazonaws.com", parcel.RuleArn);
        }
        else if (arn.IsStateMachine)
        {
            var request = new JsonObject
            {
                ["stateMachineArn"] = arn.Text,
                ["name"] = $"{parcel.Posted.Id}_{parcel.Uuid}",
                ["input"] = Encoding.UTF8.GetString(parcel.Input),
            };
            tx.Part(() => cloud.Call(tx, "states", "StartExecution", request));
        }
        else if (arn.IsBus)
        {
            tx.Part(() => SendToBus(tx, arn, parcel));
        }
        else if (arn.IsLogGroup)
        {
            SendToLog(tx, arn, parcel);
        }
        else
        {
            throw new AwsException("TargetNotImplemented", $"The local cloud can't deliver to {arn.Text}.");
        }
    }

    private void SendToBus(Transaction tx, TargetArn arn, Parcel parcel)
    {
        if (parcel.Posted.Forwarded)
        {
            throw new AwsException(
                "EventAlreadyForwarded",
                "An event that came from another bus is not sent on to a third one."
            );
        }
        router.Route(tx, Buses.NameOf(tx.Cloud, arn.Text), parcel.Posted with { Forwarded = true });
    }

    private static void SendToLog(Transaction tx, TargetArn arn, Parcel parcel)
    {
        var group = arn.Resource["log-group:".Length..];
        group = group.EndsWith(":*", StringComparison.Ordinal) ? group[..^2] : group;
        if (!LogWriter.Append(tx, group, parcel.Uuid, [LogLine(tx, parcel)]))
        {
            throw LogErrors.NoGroup();
        }
    }

    /// <summary>A transformed input for a log group says its own time and message ("CloudWatch Logs targets").</summary>
    private static (long Time, string Message) LogLine(Transaction tx, Parcel parcel)
    {
        var text = Encoding.UTF8.GetString(parcel.Input);
        if (!parcel.Target.ContainsKey("InputTransformer"))
        {
            return (tx.NowMs, text);
        }
        return
            Json.Parse(text) is JsonObject line
            && TimeOf(line["timestamp"]) is { } time
            && line["message"] is { } message
            ? (time, message is JsonValue value && value.TryGetValue<string>(out var said) ? said : Json.Text(message))
            : throw new AwsException(
                "InvalidInput",
                "The input for a log group must be {\"timestamp\": time, \"message\": …}."
            );
    }

    /// <summary>The event's own time, as <c>$.time</c> gives it, or milliseconds since 1970.</summary>
    private static long? TimeOf(JsonNode? time) =>
        time?.GetValueKind() switch
        {
            JsonValueKind.Number when time.AsValue().TryGetValue<long>(out var ms) => ms,
            JsonValueKind.String
                when long.TryParse(time.GetValue<string>(), CultureInfo.InvariantCulture, out var ms) => ms,
            JsonValueKind.String
                when DateTimeOffset.TryParse(
                    time.GetValue<string>(),
                    CultureInfo.InvariantCulture,
                    DateTimeStyles.AssumeUniversal,
                    out var read
                ) => read.ToUnixTimeMilliseconds(),
            _ => null,
        };

    /// <summary>One event on its way to one target.</summary>
    /// <param name="Uuid">
    /// The same for each attempt. It begins with the event's time, so that the log streams of a busy rule stand side by side
    /// in the store.
    /// </param>
    private sealed record Parcel(
        string Uuid,
        string RuleArn,
        JsonObject Target,
        PostedEvent Posted,
        byte[] Input,
        int Attempts,
        long Since
    )
    {
        /// <summary>Doubles from one second up to ten minutes; AWS says only "exponential back off and jitter".</summary>
        public TimeSpan Delay => TimeSpan.FromSeconds(Math.Min(600, 1 << Math.Min(Attempts - 1, 10)));

        public Parcel? Next(Transaction tx)
        {
            var policy = Target.Object("RetryPolicy");
            var next = this with { Attempts = Attempts + 1 };
            var age = tx.NowMs + next.Delay.TotalMilliseconds - Since;
            return
                next.Attempts <= (policy?.Long("MaximumRetryAttempts") ?? MostAttempts)
                && age <= 1000.0 * (policy?.Long("MaximumEventAgeInSeconds") ?? MostSeconds)
                ? next
                : null;
        }

        public byte[] Write() =>
            Json.Utf8(
                new JsonObject
                {
                    ["uuid"] = Uuid,
                    ["rule"] = RuleArn,
                    ["target"] = Target.DeepClone(),
                    ["event"] = Posted.Id,
                    ["json"] = Convert.ToBase64String(Posted.Json),
                    ["ingested"] = Posted.Ingested.ToUnixTimeMilliseconds(),
                    ["forwarded"] = Posted.Forwarded,
                    ["replay"] = Posted.Replay,
                    ["input"] = Convert.ToBase64String(Input),
                    ["attempts"] = Attempts,
                    ["since"] = Since,
                }
            );

        public static Parcel Read(byte[] payload)
        {
            var row = (JsonObject)Json.Parse(payload)!;
            var posted = new PostedEvent(
                row.String("event")!,
                Convert.FromBase64String(row.String("json")!),
                DateTimeOffset.FromUnixTimeMilliseconds(row.Long("ingested")!.Value),
                row.Bool("forwarded")!.Value,
                row.String("replay")
            );
            return new Parcel(
                row.String("uuid")!,
                row.String("rule")!,
                row.Object("target")!,
                posted,
                Convert.FromBase64String(row.String("input")!),
                row.Int("attempts")!.Value,
                row.Long("since")!.Value
            );
        }
    }
}
