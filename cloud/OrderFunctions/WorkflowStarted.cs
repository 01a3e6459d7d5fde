using Amazon.DynamoDBv2;
using Amazon.DynamoDBv2.Model;

namespace OrderFunctions;

/// <summary>
/// The first pause: writes the order's row with the task token that the customer's app resumes with.
/// EventBridge delivers at least once, so the same event may come again, and late. An execution writes its row once;
/// a newer execution with the same order id takes the row over, an older one never takes it back.
/// </summary>
public sealed class WorkflowStarted(IAmazonDynamoDB dynamoDb, string table)
{
    /// <summary>How Lambda makes it.</summary>
    public WorkflowStarted()
        : this(new AmazonDynamoDBClient(), OrderRow.TableFromEnvironment()) { }

    /// <summary>Called by Lambda for each <c>OrderProcessor.WorkflowStarted</c> event.</summary>
    /// <exception cref="InvalidDataException">The event is not one that the workflow emits.</exception>
    public async Task HandleAsync(Stream input) =>
        Console.WriteLine(
            await StoreAsync(await PauseEvent.ReadAsync(input).ConfigureAwait(false)).ConfigureAwait(false)
        );

    /// <summary>Writes the row unless a later event did, and says in a sentence what was done.</summary>
    public async Task<string> StoreAsync(PauseEvent paused)
    {
        try
        {
            var written = await dynamoDb.PutItemAsync(Put(paused)).ConfigureAwait(false);
            return Written(paused, written.Attributes ?? []);
        }
        catch (ConditionalCheckFailedException e)
        {
            return Kept(paused, OrderRow.Found(e));
        }
    }

    private PutItemRequest Put(PauseEvent paused) =>
        new()
        {
            TableName = table,
            Item = new Dictionary<string, AttributeValue>(OrderRow.Key(paused.OrderId))
            {
                ["USERID"] = OrderRow.S(paused.UserId),
                ["ORDERSTATE"] = OrderRow.S(OrderRow.Created),
                ["TaskToken"] = OrderRow.S(paused.TaskToken),
                ["robot"] = new AttributeValue { BOOL = false },
                ["TS"] = OrderRow.N(paused.TimeMs),
                ["executionArn"] = OrderRow.S(paused.ExecutionArn),
            },
            // An event's time has whole seconds, so a newer execution may carry the same time.
            ConditionExpression = "attribute_not_exists(PK) OR (executionArn <> :execution AND TS <= :time)",
            ExpressionAttributeValues = new Dictionary<string, AttributeValue>
            {
                [":execution"] = OrderRow.S(paused.ExecutionArn),
                [":time"] = OrderRow.N(paused.TimeMs),
            },
            ReturnValues = ReturnValue.ALL_OLD,
            ReturnValuesOnConditionCheckFailure = ReturnValuesOnConditionCheckFailure.ALL_OLD,
        };

    private static string Written(PauseEvent paused, Dictionary<string, AttributeValue> before)
    {
        var stored = $"Order {paused.OrderId} of user {paused.UserId}: stored the task token of the first pause.";
        return before.Count == 0
            ? stored
            : $"{stored} The id was used before: this newer execution took over the row of "
                + $"{OrderRow.Name(OrderRow.Text(before, "executionArn"))} (user {OrderRow.Text(before, "USERID")}, "
                + $"{OrderRow.Text(before, "ORDERSTATE")}), whose token is no longer in the table.";
    }

    private static string Kept(PauseEvent paused, Dictionary<string, AttributeValue> row) =>
        OrderRow.Text(row, "executionArn") == paused.ExecutionArn
            ? $"Order {paused.OrderId}: this event came again; the row is kept as it is "
                + $"({OrderRow.Text(row, "ORDERSTATE")})."
            : $"Order {paused.OrderId}: ignored a late event of {OrderRow.Name(paused.ExecutionArn)}; "
                + $"the id was used again and the row belongs to {OrderRow.Name(OrderRow.Text(row, "executionArn"))}, "
                + "which is newer.";
}
