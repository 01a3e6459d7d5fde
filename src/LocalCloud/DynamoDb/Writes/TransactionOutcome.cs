namespace LocalCloud.DynamoDb.Writes;

/// <summary>What became of each action of a transaction, and the error that lists it when any failed.</summary>
internal sealed class TransactionOutcome(int actions)
{
    private const string EmptyKey = "One or more parameter values are not valid.";

    private readonly AwsException?[] failures = new AwsException?[actions];

    /// <summary>
    /// Runs a step of one action. Its own fault becomes its cancellation reason; a missing table or an empty key value
    /// fails the whole request as it stands.
    /// </summary>
    public T? Try<T>(int action, Func<T> step)
    {
        if (failures[action] is not null)
        {
            return default;
        }
        try
        {
            return step();
        }
        catch (AwsException e)
            when (e.Type == "ConditionalCheckFailedException"
                || (e.Type == "ValidationException" && !e.Message.StartsWith(EmptyKey, StringComparison.Ordinal))
            )
        {
            failures[action] = e;
            return default;
        }
    }

    /// <summary>
    /// What is wrong with a request itself is reported for its first action only, before any condition is looked at.
    /// </summary>
    /// <exception cref="AwsException">TransactionCanceledException, when an action failed.</exception>
    public void CheckFirst()
    {
        var first = Array.FindIndex(failures, f => f is not null);
        if (first >= 0)
        {
            Array.Clear(failures, first + 1, failures.Length - first - 1);
        }
        Check();
    }

    /// <exception cref="AwsException">TransactionCanceledException, when an action failed.</exception>
    public void Check()
    {
        if (failures.All(f => f is null))
        {
            return;
        }
        var codes = failures.Select(Code);
        throw new AwsException(
            "TransactionCanceledException",
            $"Transaction cancelled, please refer cancellation reasons for specific reasons [{string.Join(", ", codes)}]",
            members: new JsonObject { ["CancellationReasons"] = new JsonArray([.. failures.Select(Reason)]) }
        );
    }

    private static string Code(AwsException? failure) =>
        failure is null ? "None"
        : failure.Type == "ConditionalCheckFailedException" ? "ConditionalCheckFailed"
        : "ValidationError";

    private static JsonObject Reason(AwsException? failure)
    {
        var reason = new JsonObject { ["Code"] = Code(failure) };
        if (failure is not null)
        {
            reason["Message"] = failure.Message;
            if (failure.Members?["Item"] is { } item)
            {
                reason["Item"] = item.DeepClone();
            }
        }
        return reason;
    }
}
