using Amazon.DynamoDBv2;
using Amazon.DynamoDBv2.Model;

namespace OrderFunctions;

/// <summary>
/// The second pause: puts the new task token, the order number and the new state into the order's row. It writes only
/// to the row that this execution made and that still stands at the first pause, so an event that comes again changes
/// nothing.
/// </summary>
public sealed class WaitingCompletion(IAmazonDynamoDB dynamoDb, string table)
{
    /// <summary>How Lambda makes it.</summary>
    public WaitingCompletion()
        : this(new AmazonDynamoDBClient(), OrderRow.TableFromEnvironment()) { }

    /// <summary>Called by Lambda for each <c>OrderProcessor.WaitingCompletion</c> event.</summary>
    /// <exception cref="InvalidDataException">The event is not one that the workflow emits.</exception>
    /// <exception cref="InvalidOperationException">The row is not there yet; Lambda tries the event again.</exception>
    public async Task HandleAsync(Stream input) =>
        Console.WriteLine(
            await StoreAsync(await PauseEvent.ReadAsync(input).ConfigureAwait(false)).ConfigureAwait(false)
        );

    /// <summary>
    /// Changes the row unless it is another order's or a later event did, and says in a sentence what was done.
    /// </summary>
    /// <exception cref="InvalidDataException">The event has no order number.</exception>
    /// <exception cref="InvalidOperationException">The row is not there yet.</exception>
    public async Task<string> StoreAsync(PauseEvent paused)
    {
        var orderNumber = paused.OrderNumber
            ?? throw new InvalidDataException("The event's detail has no orderNumber (a string was expected).");
        try
        {
            await dynamoDb.UpdateItemAsync(Update(paused, orderNumber)).ConfigureAwait(false);
            return $"Order {paused.OrderId} of user {paused.UserId} is number {orderNumber}: stored the task token of "
                + "the second pause.";
        }
        catch (ConditionalCheckFailedException e)
        {
            return Kept(paused, OrderRow.Found(e));
        }
    }

    private UpdateItemRequest Update(PauseEvent paused, string orderNumber) =>
        new()
        {
            TableName = table,
            Key = OrderRow.Key(paused.OrderId),
            UpdateExpression = "SET TaskToken = :token, orderNumber = :number, ORDERSTATE = :waiting, TS = :time",
            ConditionExpression = "USERID = :user AND executionArn = :execution AND ORDERSTATE = :created",
            ExpressionAttributeValues = new Dictionary<string, AttributeValue>
            {
                [":token"] = OrderRow.S(paused.TaskToken),
                [":number"] = OrderRow.S(orderNumber),
                [":waiting"] = OrderRow.S(OrderRow.WaitingCompletion),
                [":created"] = OrderRow.S(OrderRow.Created),
                [":time"] = OrderRow.N(paused.TimeMs),
                [":user"] = OrderRow.S(paused.UserId),
                [":execution"] = OrderRow.S(paused.ExecutionArn),
            },
            ReturnValuesOnConditionCheckFailure = ReturnValuesOnConditionCheckFailure.ALL_OLD,
        };

    private static string Kept(PauseEvent paused, Dictionary<string, AttributeValue> row)
    {
        var owner = OrderRow.Text(row, "executionArn");
        if (row.Count == 0)
        {
            throw new InvalidOperationException(
                $"Order {paused.OrderId} has no row yet. Has WorkflowStarted run? Lambda tries this event again."
            );
        }
        if (owner != paused.ExecutionArn)
        {
            return OrderRow.Time(row) > paused.TimeMs
                ? $"Order {paused.OrderId}: ignored a late event of {OrderRow.Name(paused.ExecutionArn)}; "
                    + $"the id was used again and the row belongs to {OrderRow.Name(owner)}, which is newer."
                : throw new InvalidOperationException(
                    $"Order {paused.OrderId}: the row still belongs to {OrderRow.Name(owner)}, not to "
                        + $"{OrderRow.Name(paused.ExecutionArn)}. "
                        + "Has WorkflowStarted run? Lambda tries this event again."
                );
        }
        return OrderRow.Text(row, "USERID") != paused.UserId
            ? $"Order {paused.OrderId}: ignored an event of user {paused.UserId}; the order is user "
                + $"{OrderRow.Text(row, "USERID")}'s."
            : $"Order {paused.OrderId}: this event came again; the row is kept as it is "
                + $"({OrderRow.Text(row, "ORDERSTATE")}).";
    }
}
