namespace LocalCloud.StepFunctions.Language;

/// <summary>https://docs.aws.amazon.com/step-functions/latest/dg/state-wait.html</summary>
public sealed record WaitDefinition : StateDefinition
{
    public override string Type => "Wait";

    internal long? Seconds { get; init; }

    internal JsonPath? SecondsPath { get; init; }

    internal DateTimeOffset? Timestamp { get; init; }

    internal JsonPath? TimestampPath { get; init; }

    /// <summary>The expression that computes <c>Seconds</c>, in JSONata.</summary>
    internal QueryExpression? SecondsQuery { get; init; }

    /// <summary>The expression that computes <c>Timestamp</c>, in JSONata.</summary>
    internal QueryExpression? TimestampQuery { get; init; }

    /// <summary>When the wait is over; in the past when there is nothing to wait for.</summary>
    /// <exception cref="StatesException">
    /// States.Runtime: the path leads to no such value, or to a time too far ahead.
    /// </exception>
    public DateTimeOffset Until(JsonNode? input, Scope scope, DateTimeOffset now)
    {
        var until = Read(input, scope, now);
        return (until - now).TotalSeconds <= Limits.MaxDelaySeconds
            ? until
            : throw StatesException.Runtime(
                $"The delay is too long: {until:yyyy-MM-ddTHH:mm:ssZ} is more than {Limits.MaxDelaySeconds} seconds ahead."
            );
    }

    private DateTimeOffset Read(JsonNode? input, Scope scope, DateTimeOffset now)
    {
        if (Seconds is { } seconds)
        {
            return now.AddSeconds(seconds);
        }
        if (Timestamp is { } timestamp)
        {
            return timestamp;
        }
        if (SecondsQuery is not null)
        {
            return now.AddSeconds(ComputeSeconds(SecondsQuery, input, scope));
        }
        if (TimestampQuery is not null)
        {
            return ComputeTimestamp(TimestampQuery, input, scope);
        }
        return SecondsPath is not null ? now.AddSeconds(ReadSeconds(input, scope)) : ReadTimestamp(input, scope);
    }

    private long ReadSeconds(JsonNode? input, Scope scope)
    {
        var value = Read("SecondsPath", SecondsPath!, input, scope);
        var isWhole = TryParse(value, out var seconds);
        if (isWhole && seconds is >= 0 and <= Limits.MaxWaitSeconds)
        {
            return seconds;
        }
        var wrong =
            !isWhole ? "cannot be parsed as a long value"
            : seconds < 0 ? "references a negative value"
            : "does not reference a valid integer value";
        throw StatesException.Runtime(
            $"The SecondsPath parameter {wrong}: {SecondsPath!.Text} == {Shown(value, scope)}"
        );
    }

    private static long ComputeSeconds(QueryExpression query, JsonNode? input, Scope scope)
    {
        var seconds = query.EvaluateWhole(input, scope);
        return seconds is >= 0 and <= Limits.MaxWaitSeconds
            ? seconds
            : throw query.Failed($"Seconds must be a number from 0 to {Limits.MaxWaitSeconds}, but was {seconds}.");
    }

    /// <summary>Recorded: localstack/localstack, test_base_scenarios, test_wait_timestamp_jsonata.</summary>
    private static DateTimeOffset ComputeTimestamp(QueryExpression query, JsonNode? input, Scope scope)
    {
        var text = query.Evaluate(input, scope, "string")!.GetValue<string>();
        return Timestamps.TryParse(text, out var time)
            ? time
            : throw query.Failed(
                $"The Timestamp field cannot be parsed as an ISO-8601 extended offset date-time format string: {text}"
            );
    }

    /// <summary>
    /// A text is parsed too (observed: gabrielmoreira/tiny-asl-machine,
    /// tests/conformance/cases/Feature.WaitValidation.ts).
    /// </summary>
    private static bool TryParse(JsonNode? value, out long whole) =>
        value?.GetValueKind() == JsonValueKind.String
            ? long.TryParse(
                value.GetValue<string>(),
                NumberStyles.AllowLeadingSign,
                CultureInfo.InvariantCulture,
                out whole
            )
            : Numbers.TryWhole(value, out whole);

    private DateTimeOffset ReadTimestamp(JsonNode? input, Scope scope)
    {
        var value = Read("TimestampPath", TimestampPath!, input, scope);
        return
            value?.GetValueKind() == JsonValueKind.String && Timestamps.TryParse(value.GetValue<string>(), out var time)
            ? time
            : throw StatesException.Runtime(
                "The TimestampPath parameter does not reference a valid ISO-8601 extended offset date-time format string: "
                    + $"{TimestampPath!.Text} == {Shown(value, scope)}"
            );
    }

    private static JsonNode? Read(string field, JsonPath path, JsonNode? input, Scope scope) =>
        path.TryRead(input, scope, out var value)
            ? value
            : throw StatesException.Runtime($"The {field} parameter does not reference an input value: {path.Text}");

    private static string Shown(JsonNode? value, Scope scope) =>
        value?.GetValueKind() == JsonValueKind.String ? value.GetValue<string>() : scope.Quote(value);
}
