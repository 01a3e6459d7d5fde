namespace LocalCloud.Sqs.Queues;

/// <summary>Changes the statements of a queue's policy; a policy without any is taken away.</summary>
internal static class PolicyText
{
    public static void Edit(Transaction tx, Queue queue, Action<JsonArray> edit)
    {
        var policy = queue.Settings.Given.TryGetValue("Policy", out var text)
            ? (JsonObject)Json.Parse(text)!
            : Empty(tx, queue);
        if (policy["Statement"] is not JsonArray statements)
        {
            statements = [policy["Statement"]?.DeepClone()];
            policy["Statement"] = statements;
        }
        edit(statements);
        var change = new Dictionary<string, string> { ["Policy"] = statements.Count == 0 ? "" : Json.Text(policy) };
        QueueStore.Change(tx, queue, QueueAttributes.Change(queue.Settings, change));
    }

    private static JsonObject Empty(Transaction tx, Queue queue) =>
        new()
        {
            ["Version"] = "2008-10-17",
            ["Id"] = $"{queue.Arn(tx.Place)}/SQSDefaultPolicy",
            ["Statement"] = new JsonArray(),
        };
}
