using Amazon.DynamoDBv2;
using Amazon.DynamoDBv2.Model;

namespace OrderFunctions;

/// <summary>
/// The end of an order: puts the state <c>COMPLETED</c> into the row. It writes only to the row that this execution
/// made and that waits for completion, so an event that comes again, or late, changes nothing.
/// </summary>
public sealed class OrderFinished(IAmazonDynamoDB dynamoDb, string table)
{
    /// <summary>How Lambda makes it.</summary>
    public OrderFinished()
        : this(new AmazonDynamoDBClient(), OrderRow.TableFromEnvironment()) { }

    /// <summary>Called by Lambda for each <c>OrderProcessor.orderFinished</c> event.</summary>
    /// <exception cref="InvalidDataException">The event is not one that the workflow emits.</exception>
    /// <exception cref="InvalidOperationException">The row is not so far yet; Lambda tries the event again.</exception>
    public async Task HandleAsync(Stream input) =>
        Console.WriteLine(
            await StoreAsync(await FinishedEvent.ReadAsync(input).ConfigureAwait(false)).ConfigureAwait(false)
        );

    /// <summary>Changes the row unless it is another execution's, and says in a sentence what was done.</summary>
    /// <exception cref="InvalidOperationException">The event overtook the ones before it.</exception>
    public async Task<string> StoreAsync(FinishedEvent finished)
    {
        try
        {
            await dynamoDb.UpdateItemAsync(Update(finished)).ConfigureAwait(false);
            return $"Order {finished.OrderId} of user {finished.UserId} is completed.";
        }
        catch (ConditionalCheckFailedException e)
        {
            return Kept(finished, OrderRow.Found(e));
        }
    }

    private UpdateItemRequest Update(FinishedEvent finished) =>
        new()
        {
            TableName = table,
            Key = OrderRow.Key(finished.OrderId),
            // The token is used up; who finds it here later would only get TaskTimedOut for it.
            UpdateExpression = "SET ORDERSTATE = :completed, TS = :time REMOVE TaskToken",
            ConditionExpression = "executionArn = :execution AND ORDERSTATE = :waiting",
            ExpressionAttributeValues = new Dictionary<string, AttributeValue>
            {
                [":completed"] = OrderRow.S(OrderRow.Completed),
                [":waiting"] = OrderRow.S(OrderRow.WaitingCompletion),
                [":time"] = OrderRow.N(finished.TimeMs),
                [":execution"] = OrderRow.S(finished.ExecutionArn),
            },
            ReturnValuesOnConditionCheckFailure = ReturnValuesOnConditionCheckFailure.ALL_OLD,
        };

    private static string Kept(FinishedEvent finished, Dictionary<string, AttributeValue> row)
    {
        var state = OrderRow.Text(row, "ORDERSTATE");
        if (OrderRow.Text(row, "executionArn") == finished.ExecutionArn)
        {
            return state == OrderRow.Completed
                ? $"Order {finished.OrderId}: this event came again; the row is kept as it is ({state})."
                : throw new InvalidOperationException(
                    $"Order {finished.OrderId} is still {state}. Is the rule WaitingCompletion there, and has its "
                        + "function run? Lambda tries this event again."
                );
        }
        return row.Count == 0
            ? $"Order {finished.OrderId} has no row any more; there is nothing to complete."
            : $"Order {finished.OrderId}: ignored the end of {OrderRow.Name(finished.ExecutionArn)}; the id was used "
                + $"again and the row belongs to {OrderRow.Name(OrderRow.Text(row, "executionArn"))}.";
    }
}
