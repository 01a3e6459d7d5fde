using System.Net;
using System.Text.Json.Nodes;
using Amazon.DynamoDBv2.Model;
using Amazon.EventBridge.Model;
using Amazon.StepFunctions;
using Amazon.StepFunctions.Model;

/// The order's row, or null.
async Task<Dictionary<string, AttributeValue>> RowOfAsync(string orderId)
{
    var answer = await dynamoDb.GetItemAsync(
        new GetItemRequest
        {
            TableName = Shop.OrderTable,
            Key = new()
            {
                ["PK"] = new() { S = "orders" },
                ["SK"] = new() { S = orderId },
            },
            ConsistentRead = true,
        }
    );
    return answer.Item is { Count: > 0 } row ? row : null;
}

/// Stops the lesson if the workshop isn't deployed at the target.
async Task RequireShopAsync() => await WorkflowArnAsync();

/// The ARN of the workflow.
async Task<string> WorkflowArnAsync()
{
    var answer = await stepFunctions.ListStateMachinesAsync(new ListStateMachinesRequest { MaxResults = 1000 });
    return answer.StateMachines?.FirstOrDefault(machine => machine.Name == Shop.Workflow)?.StateMachineArn
        ?? throw new LessonStop(
            $"The shop is not at {target.Description}: run 00-start-here first, it says what to do."
        );
}

/// The executions that wait with this order, the latest first.
async Task<List<DescribeExecutionResponse>> RunningWithAsync(string orderId) =>
    (await RunningAsync()).Where(execution => OrderIdOf(execution) == orderId).ToList();

/// The order id in an execution's input, as text even if the app sent a number; null if there is none.
string OrderIdOf(DescribeExecutionResponse execution) =>
    JsonNode.Parse(execution.Input)?["detail"] is JsonObject detail ? detail["orderId"]?.ToString() : null;

/// All orders that wait, the latest first.
async Task<List<DescribeExecutionResponse>> RunningAsync()
{
    var running = await stepFunctions.ListExecutionsAsync(
        new ListExecutionsRequest { StateMachineArn = await WorkflowArnAsync(), StatusFilter = ExecutionStatus.RUNNING }
    );
    var found = new List<DescribeExecutionResponse>();
    foreach (var item in running.Executions ?? new())
    {
        found.Add(await stepFunctions.DescribeExecutionAsync(new() { ExecutionArn = item.ExecutionArn }));
    }
    return found.OrderByDescending(execution => execution.StartDate).ToList();
}

/// Takes an order off the counter: stops the workflows that wait with it and deletes its row.
async Task<Report> ClearOrderAsync(string orderId)
{
    var done = new List<string[]>();
    foreach (var execution in await RunningWithAsync(orderId))
    {
        await stepFunctions.StopExecutionAsync(
            new() { ExecutionArn = execution.ExecutionArn, Cause = "cleared from the counter" }
        );
        done.Add(new[] { "stopped", $"the workflow {execution.Name}" });
    }
    var deleted = await dynamoDb.DeleteItemAsync(
        new DeleteItemRequest
        {
            TableName = Shop.OrderTable,
            Key = new()
            {
                ["PK"] = new() { S = "orders" },
                ["SK"] = new() { S = orderId },
            },
            ReturnValues = Amazon.DynamoDBv2.ReturnValue.ALL_OLD,
        }
    );
    if (deleted.Attributes is { Count: > 0 })
    {
        done.Add(new[] { "deleted", $"the row of order {orderId}" });
    }
    return new Report(
        done.Count == 0
            ? $"The counter is clear: there was no order {orderId}."
            : $"The counter is clear of order {orderId} again.",
        new[] { "done", "to what" },
        done
    );
}

/// Takes all orders off the counter, also those with other ids.
async Task ClearAllOrdersAsync()
{
    foreach (var execution in await RunningAsync())
    {
        await stepFunctions.StopExecutionAsync(
            new() { ExecutionArn = execution.ExecutionArn, Cause = "cleared from the counter" }
        );
    }
    var rows = await RowsAsync();
    foreach (var row in rows)
    {
        await ClearOrderAsync(row["SK"].S);
    }
    Console.WriteLine($"The counter is clear: {Count(rows.Count, "order")} taken off.");
}

/// All rows of the order table.
async Task<List<Dictionary<string, AttributeValue>>> RowsAsync()
{
    var answer = await dynamoDb.QueryAsync(
        new QueryRequest
        {
            TableName = Shop.OrderTable,
            KeyConditionExpression = "PK = :pk",
            ExpressionAttributeValues = new() { [":pk"] = new() { S = "orders" } },
        }
    );
    return answer.Items ?? new();
}

/// Order 2, paused for the first time, with its token in the table. Lesson 02 puts it there. An order that has moved on
/// since is placed again, so that a lesson can be run again at any time.
async Task<DescribeExecutionResponse> RequireOrderAsync()
{
    await RequireShopAsync();
    var row = await RowOfAsync(Shop.OrderId)
        ?? throw new LessonStop(
            $"There is no order {Shop.OrderId} in the table yet: run 02-emit-a-new-order first, "
                + "or let it be placed: await PlaceOrderAsync()"
        );
    var running = await RunningWithAsync(Shop.OrderId);
    if (running.Count == 1)
    {
        var history = await HistoryOfAsync(running[0].ExecutionArn);
        var rest = IsPausedAt(history, Shop.FirstPause) ? PauseEnds(history) - await ShopNowAsync() : TimeSpan.Zero;
        if (rest > TimeSpan.FromMinutes(2) && TokenIn(row) == (string)EmittedBy(history)["Detail"]["TaskToken"])
        {
            Console.WriteLine(
                $"Order {Shop.OrderId} waits at its first pause, until {await ShopTimeAsync(PauseEnds(history))}."
            );
            return running[0];
        }
    }
    Console.WriteLine(
        $"The order {Shop.OrderId} that was here has moved on or ran out of time, so it is placed again."
    );
    return await PlaceOrderAsync();
}

/// Clears the counter and emits the event of lesson 02 again.
async Task<DescribeExecutionResponse> PlaceOrderAsync()
{
    await ClearOrderAsync(Shop.OrderId);
    var entry = new PutEventsRequestEntry
    {
        EventBusName = Shop.Bus,
        Source = Shop.Source,
        DetailType = Shop.NewOrder,
        Detail = $$"""{"userId":"{{Shop.UserId}}","orderId":"{{Shop.OrderId}}"}""",
    };
    var answer = await eventBridge.PutEventsAsync(new PutEventsRequest { Entries = new() { entry } });
    var eventId = answer.Entries[0].EventId;
    var execution = await WaitForAsync(
        "the workflow to start",
        async () => (await RunningWithAsync(Shop.OrderId)).FirstOrDefault(started => started.Input.Contains(eventId)),
        "00-start-here shows whether the rule NewOrder and the workflow are in place.",
        diagnose: () => WhyNobodyHearsAsync(entry)
    );
    var history = await WaitForPauseAsync(execution.ExecutionArn, Shop.FirstPause);
    var token = (string)EmittedBy(history)["Detail"]["TaskToken"];
    await WaitForAsync(
        "the task token in the table",
        async () => await RowOfAsync(Shop.OrderId) is { } row && TokenIn(row) == token ? row : null,
        "00-start-here shows whether the rule WorkflowStarted is in place."
    );
    return execution;
}

string TokenIn(Dictionary<string, AttributeValue> row) => row.GetValueOrDefault("TaskToken")?.S;
