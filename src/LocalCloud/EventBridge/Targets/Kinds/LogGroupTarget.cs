using LocalCloud.Logs;

namespace LocalCloud.EventBridge.Targets.Kinds;

/// <summary>
/// A log group. It takes a time and a message; the texts of the refusals are quoted from AWS in public notes.
/// </summary>
internal sealed class LogGroupTarget : TargetKind
{
    private const string Prefix = "log-group:";

    public override bool Is(Place place, TargetArn arn) =>
        arn.Service == "logs" && arn.Resource.StartsWith(Prefix, StringComparison.Ordinal);

    /// <summary>github.com/terraform-aws-modules/terraform-aws-eventbridge/issues/136 quotes AWS.</summary>
    public override void CheckRole(Place place, TargetArn arn, JsonObject target)
    {
        if (target.String("RoleArn") is not null)
        {
            throw Errors.Invalid($"RoleArn is not supported for target {arn.Text}.");
        }
    }

    public override void CheckInput(JsonObject target, string id)
    {
        if (target.ContainsKey("Input") || target.ContainsKey("InputPath"))
        {
            throw Errors.Invalid(
                $"Input and InputPath are not valid forms of input for target {id}. The only valid form of input is InputTransformer."
            );
        }
        base.CheckInput(target, id);
        if (
            target.Object("InputTransformer")?.String("InputTemplate") is { } template
            && template.AsSpan().TrimStart() is not ['{' or '[', ..]
        )
        {
            throw Errors.Invalid($"Input for target {id} is not a valid JSON text.");
        }
    }

    protected override void Send(Transaction tx, TargetArn arn, Parcel parcel, EventRouter router)
    {
        var group = arn.Resource[Prefix.Length..];
        group = group.EndsWith(":*", StringComparison.Ordinal) ? group[..^2] : group;
        if (!LogWriter.Append(tx, group, parcel.Uuid, [Line(tx, parcel)]))
        {
            throw LogErrors.NoGroup();
        }
    }

    /// <summary>A transformed input says its own time and message ("CloudWatch Logs targets").</summary>
    private static (long Time, string Message) Line(Transaction tx, Parcel parcel)
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
}
