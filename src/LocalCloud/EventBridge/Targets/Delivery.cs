using System.Globalization;
using System.Security.Cryptography;
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
        var parcel = new Parcel(rule.Arn(tx.Cloud), target, posted, [], 0, tx.NowMs);
        try
        {
            parcel = parcel with { Input = TargetInput.For(target, posted, rule, tx.Cloud) };
        }
        catch (AwsException e)
        {
            Drop(tx, parcel, e);
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
            tx.Part(() => Send(tx, parcel));
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
            throw new AwsException("TargetNotImplemented", $"The local cloud has no {arn.Service} service to deliver to.");
        }
        if (arn.Region != cloud.Region || arn.Account != cloud.AccountId)
        {
            throw new AwsException("TargetNotImplemented", $"The local cloud is account {cloud.AccountId} in {cloud.Region} only.");
        }
        if (arn.IsFunction)
        {
            FunctionRuntime.Queue(tx, arn.Text, parcel.Input, "events.amazonaws.com", parcel.RuleArn);
        }
        else if (arn.IsStateMachine)
        {
            cloud.Call(tx, "states", "StartExecution", new JsonObject
            {
                ["stateMachineArn"] = arn.Text,
                ["name"] = $"{parcel.Posted.Id}_{parcel.Uuid}",
                ["input"] = Encoding.UTF8.GetString(parcel.Input),
            });
        }
        else if (arn.IsBus)
        {
            SendToBus(tx, arn, parcel);
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
            throw new AwsException("EventAlreadyForwarded", "An event that came from another bus is not sent on to a third one.");
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
        return Json.Parse(text) is JsonObject line
            && TimeOf(line["timestamp"]) is { } time && line["message"] is { } message
            ? (time, message is JsonValue value && value.TryGetValue<string>(out var said) ? said : Json.Text(message))
            : throw new AwsException(
                "InvalidInput", "The input for a log group must be {\"timestamp\": time, \"message\": …}.");
    }

    /// <summary>The event's own time, as <c>$.time</c> gives it, or milliseconds since 1970.</summary>
    private static long? TimeOf(JsonNode? time) =>
        time?.GetValueKind() switch
        {
            JsonValueKind.Number when time.AsValue().TryGetValue<long>(out var ms) => ms,
            JsonValueKind.String when long.TryParse(time.GetValue<string>(), CultureInfo.InvariantCulture, out var ms) =>
                ms,
            JsonValueKind.String when DateTimeOffset.TryParse(
                time.GetValue<string>(), CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var read) =>
                read.ToUnixTimeMilliseconds(),
            _ => null,
        };

    /// <summary>One event on its way to one target.</summary>
    private sealed record Parcel(string RuleArn, JsonObject Target, PostedEvent Posted, byte[] Input, int Attempts, long Since)
    {
        /// <summary>
        /// The same for each attempt of this delivery, and another for each other one. It begins with the event's time, so that
        /// the log streams of a busy rule stand side by side in the store.
        /// </summary>
        public string Uuid
        {
            get
            {
                Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
                SHA256.HashData(Encoding.UTF8.GetBytes($"{Posted.Id} {RuleArn} {Target.String("Id")} {Posted.Replay}"), hash);
                var time = Posted.Ingested.ToUnixTimeMilliseconds();
                return $"{time >> 16:x8}-{time & 0xffff:x4}-{Convert.ToHexStringLower(hash[..2])}-"
                    + $"{Convert.ToHexStringLower(hash[2..4])}-{Convert.ToHexStringLower(hash[4..10])}";
            }
        }

        /// <summary>Doubles from one second up to ten minutes; AWS says only "exponential back off and jitter".</summary>
        public TimeSpan Delay => TimeSpan.FromSeconds(Math.Min(600, 1 << Math.Min(Attempts - 1, 10)));

        public Parcel? Next(Transaction tx)
        {
            var policy = Target.Object("RetryPolicy");
            var next = this with { Attempts = Attempts + 1 };
            var age = tx.NowMs + next.Delay.TotalMilliseconds - Since;
            return next.Attempts <= (policy?.Long("MaximumRetryAttempts") ?? MostAttempts)
                && age <= 1000.0 * (policy?.Long("MaximumEventAgeInSeconds") ?? MostSeconds) ? next : null;
        }

        public byte[] Write() =>
            Json.Utf8(new JsonObject
            {
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
            });

        public static Parcel Read(byte[] payload)
        {
            var row = (JsonObject)Json.Parse(payload)!;
            var posted = new PostedEvent(
                row.String("event")!, Convert.FromBase64String(row.String("json")!),
                DateTimeOffset.FromUnixTimeMilliseconds(row.Long("ingested")!.Value), row.Bool("forwarded")!.Value,
                row.String("replay"));
            return new Parcel(
                row.String("rule")!, row.Object("target")!, posted, Convert.FromBase64String(row.String("input")!),
                row.Int("attempts")!.Value, row.Long("since")!.Value);
        }
    }
}
