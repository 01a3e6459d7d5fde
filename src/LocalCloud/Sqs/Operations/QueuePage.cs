using LocalCloud.Sqs.Queues;

namespace LocalCloud.Sqs.Operations;

/// <summary>
/// A page of queues by name. Who does not ask for pages gets up to 1,000 queues and no token
/// (API_ListQueues.html, "MaxResults").
/// </summary>
internal sealed record QueuePage(Page Page, bool IsAsked)
{
    private const int Most = 1000;

    private static readonly Paging Paging = new("MaxResults", "NextToken", Most, () =>
        SqsErrors.Invalid("Invalid or expired next token.")
    );

    /// <summary>The name behind which the page begins.</summary>
    public string After => Page.After;

    /// <summary>How many names to look for: one more than is shown, where there may be a next page.</summary>
    public int Wanted => IsAsked ? Page.Size + 1 : Most;

    /// <exception cref="AwsException">InvalidParameterValue.</exception>
    public static QueuePage Of(JsonObject request) =>
        request.Int("MaxResults") is var size and (null or (>= 1 and <= Most))
            ? new QueuePage(Paging.Of(request), size is not null)
            : throw SqsErrors.Invalid(
                "MaxResults",
                request.Int("MaxResults")!,
                "MaxResults must be an integer between 1 and 1000."
            );

    public JsonObject Answer(Transaction tx, string member, IEnumerable<Queue> found) =>
        Page.Answer(member, [.. found.Take(Wanted)], queue => queue.Name, queue => QueueName.Url(tx.Place, queue.Name));
}
