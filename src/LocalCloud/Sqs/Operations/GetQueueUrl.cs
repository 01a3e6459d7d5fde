using LocalCloud.Sqs.Queues;

namespace LocalCloud.Sqs.Operations;

/// <summary>docs.aws.amazon.com/AWSSimpleQueueService/latest/APIReference/API_GetQueueUrl.html</summary>
internal static class GetQueueUrl
{
    public static JsonObject Run(Transaction tx, JsonObject request)
    {
        var name = QueueRequest.Name(request);
        var owner = request.String("QueueOwnerAWSAccountId") ?? tx.Place.AccountId;
        return owner == tx.Place.AccountId && QueueStore.Find(tx, name) is not null
            ? new JsonObject { ["QueueUrl"] = QueueName.Url(tx.Place, name) }
            : throw SqsErrors.NoQueue();
    }
}
