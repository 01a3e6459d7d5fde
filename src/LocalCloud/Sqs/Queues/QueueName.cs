using System.Text.RegularExpressions;

namespace LocalCloud.Sqs.Queues;

/// <summary>A queue's name, and the ARN and URL that hold it.</summary>
internal static partial class QueueName
{
    private const string Fifo = ".fifo";

    /// <summary>docs.aws.amazon.com/AWSSimpleQueueService/latest/APIReference/API_CreateQueue.html</summary>
    /// <exception cref="AwsException">It is no name of a standard queue.</exception>
    public static void Check(string name)
    {
        if (name.EndsWith(Fifo, StringComparison.Ordinal))
        {
            throw NoFifo();
        }
        if (!Valid().IsMatch(name))
        {
            throw SqsErrors.Invalid(
                "Can only include alphanumeric characters, hyphens, or underscores. 1 to 80 in length"
            );
        }
    }

    public static AwsException NoFifo() =>
        SqsErrors.Unsupported(
            "FIFO queues are not in the local cloud; it has standard queues. Leave FifoQueue and the suffix .fifo out, or use a "
                + "real AWS account."
        );

    public static string Arn(Place place, string name) => place.Arn("sqs", name);

    /// <summary>The name in an ARN of this account and region; null for any other text.</summary>
    public static string? OfArn(Place place, string arn)
    {
        var prefix = Arn(place, "");
        return arn.StartsWith(prefix, StringComparison.Ordinal) && arn.Length > prefix.Length
            ? arn[prefix.Length..]
            : null;
    }

    public static string Url(Place place, string name)
    {
        var endpoint = place.Endpoint?.GetLeftPart(UriPartial.Authority) ?? "http://127.0.0.1";
        return $"{endpoint}/{place.AccountId}/{name}";
    }

    /// <summary>
    /// The name in a queue's URL, which is its last part. Whatever host stands before: the local cloud may have moved
    /// to another port since the URL was kept.
    /// </summary>
    /// <exception cref="AwsException">The text is no queue's URL, or of another account.</exception>
    public static string OfUrl(Place place, string url)
    {
        var parts = url.TrimEnd('/').Split('/');
        if (parts.Length == 1)
        {
            return url;
        }
        return parts.Length < 5
            || !parts[^2].All(char.IsAsciiDigit)
            || !url.StartsWith("http", StringComparison.OrdinalIgnoreCase)
                ? throw new AwsException("InvalidAddress", $"The address {url} is not valid for this endpoint.", 404)
            : parts[^2] == place.AccountId ? parts[^1]
            : throw SqsErrors.NoQueue();
    }

    [GeneratedRegex(@"\A[A-Za-z0-9_-]{1,80}\z")]
    private static partial Regex Valid();
}
