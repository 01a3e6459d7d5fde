namespace LocalCloud.EventBridge.Operations;

/// <summary>What requests about archives and replays share.</summary>
internal static class ArchiveRequest
{
    /// <summary>The bus that an ARN names.</summary>
    /// <exception cref="AwsException">It is no bus's ARN, or there is no such bus.</exception>
    public static EventBus Bus(Transaction tx, string arn, string member)
    {
        const string Kind = "event-bus/";
        var parts = arn.Split(':', 6);
        if (parts.Length < 6 || !parts[5].StartsWith(Kind, StringComparison.Ordinal))
        {
            throw Errors.Invalid($"Parameter {member} is not valid. Reason: Must contain an event bus ARN.");
        }
        // A bus of another region is looked for here (measured in github.com/badmintoncryer/cdk-preflight).
        return arn == Buses.Arn(tx.Place, parts[5][Kind.Length..])
            ? Buses.Get(tx, arn)
            : throw Errors.NotFound($"Event bus {parts[5][Kind.Length..]} does not exist.");
    }

    /// <summary>A list takes one filter.</summary>
    public static void CheckFilters(JsonObject request, string operation)
    {
        if (new[] { "NamePrefix", "EventSourceArn", "State" }.Count(request.ContainsKey) > 1)
        {
            throw Errors.Invalid(
                $"At most one filter is allowed for {operation}. Use either : State, EventSourceArn, or NamePrefix."
            );
        }
    }
}
