using LocalCloud.Sqs.Queues;

namespace LocalCloud.Sqs.Operations;

/// <summary>
/// docs.aws.amazon.com/AWSSimpleQueueService/latest/APIReference/API_AddPermission.html: a statement of the queue's
/// policy, as recorded in github.com/localstack/localstack (test_sqs_permission_lifecycle).
/// </summary>
internal static class AddPermission
{
    private static readonly string[] Actions =
    [
        "*",
        "SendMessage",
        "ReceiveMessage",
        "DeleteMessage",
        "ChangeMessageVisibility",
        "GetQueueAttributes",
        "GetQueueUrl",
    ];

    public static JsonObject Run(Transaction tx, JsonObject request)
    {
        var queue = QueueStore.Get(tx, request);
        var label = QueueRequest.Needed(request, "Label");
        var accounts = Texts(request, "AWSAccountIds");
        var actions = Texts(request, "Actions");
        if (actions.FirstOrDefault(action => !Actions.Contains(action)) is { } unknown)
        {
            throw SqsErrors.Invalid(
                $"Value SQS:{unknown} for parameter ActionName is invalid. Reason: Only the queue owner is allowed to invoke this action."
            );
        }
        PolicyText.Edit(tx, queue, statements =>
        {
            if (statements.Any(s => s!["Sid"]?.ToString() == label))
            {
                throw SqsErrors.Invalid("Label", label, "Already exists.");
            }
            statements.Add(
                new JsonObject
                {
                    ["Sid"] = label,
                    ["Effect"] = "Allow",
                    ["Principal"] = new JsonObject
                    {
                        ["AWS"] = OneOrList([.. accounts.Select(account => $"arn:aws:iam::{account}:root")]),
                    },
                    ["Action"] = OneOrList([.. actions.Select(action => $"SQS:{action}")]),
                    ["Resource"] = queue.Arn(tx.Place),
                }
            );
        });
        return [];
    }

    private static IReadOnlyList<string> Texts(JsonObject request, string parameter) =>
        request.Strings(parameter) is { Count: > 0 } texts ? texts : throw SqsErrors.Missing(parameter);

    private static JsonNode OneOrList(List<string> texts) =>
        texts.Count == 1 ? texts[0] : new JsonArray([.. texts.Select(text => (JsonNode)text)]);
}
