using System.Globalization;
using System.Net.Http;
using Amazon.DynamoDBv2.Model;
using Amazon.StepFunctions;
using Amazon.StepFunctions.Model;
using Microsoft.Data.Analysis;

// One customer's order in a rush: what the event started.
public sealed record RushOrder(int Place, string OrderId, string ExecutionArn, DateTime Ordered);

/// The orders that these events started, in the order of the events. Waits until each has started and then pauses or has
/// ended.
async Task<List<RushOrder>> OrdersOfAsync(List<string> eventIds, DateTime since)
{
    var found = new Dictionary<string, RushOrder>();
    return await WaitForAsync(
        $"{Count(eventIds.Count, "order")} to come to rest",
        async () =>
        {
            foreach (var item in await ExecutionsSinceAsync(since))
            {
                if (!found.ContainsKey(item.ExecutionArn))
                {
                    var its = await stepFunctions.DescribeExecutionAsync(new() { ExecutionArn = item.ExecutionArn });
                    var place = eventIds.FindIndex(its.Input.Contains);
                    found[item.ExecutionArn] =
                        place < 0 ? null : new RushOrder(place, OrderIdOf(its), item.ExecutionArn, its.StartDate.Value);
                }
            }
            var orders = found.Values.Where(order => order is not null).OrderBy(order => order.Place).ToList();
            return orders.Count == eventIds.Count && await AllRestAsync(orders) ? orders : null;
        },
        "00-start-here shows whether the rule NewOrder and the workflow are in place."
    );
}

async Task<List<ExecutionListItem>> ExecutionsSinceAsync(DateTime since)
{
    var page = await stepFunctions.ListExecutionsAsync(
        new ListExecutionsRequest { StateMachineArn = await WorkflowArnAsync(), MaxResults = 100 }
    );
    return page.Executions.Where(item => item.StartDate.Value.ToUniversalTime() >= since.ToUniversalTime()).ToList();
}

async Task<bool> AllRestAsync(List<RushOrder> orders)
{
    foreach (var order in orders)
    {
        var history = await HistoryOfAsync(order.ExecutionArn);
        if (!IsOver(history) && history.LastOrDefault()?.Type != HistoryEventType.TaskSubmitted)
        {
            return false;
        }
    }
    return true;
}

/// Lets time pass in the shop. Only the local cloud's clock can be moved; elsewhere time passes by itself.
async Task TimePassesAsync(TimeSpan by)
{
    try
    {
        await AdvanceClockAsync(by);
    }
    catch (Exception e) when (e is LessonStop or HttpRequestException)
    {
        LessonStop.Forget();
    }
}

/// When an order's pauses were answered, the first one first.
List<DateTime> AnswersIn(List<HistoryEvent> history) =>
    history
        .Where(e => e.Type == HistoryEventType.TaskSucceeded)
        .Where(e => e.TaskSucceededEventDetails.Resource.EndsWith(".waitForTaskToken"))
        .Select(e => e.Timestamp.Value)
        .ToList();

/// "finished", "refused", "lost" (it ran out of time), "stopped" or "waits".
string OutcomeOf(List<HistoryEvent> history)
{
    var visited = history.Select(e => e.StateEnteredEventDetails?.Name).ToList();
    return visited.Contains("Emit - Shop not ready") ? "refused"
        : visited.Contains("Emit - error timeout") ? "lost"
        : visited.Contains("Emit - order finished") ? "finished"
        : IsOver(history) ? "stopped"
        : "waits";
}

/// The morning, one row for each order: its number, drink, the minute of its start, what became of it, and how many
/// minutes its customer waited (null if there was no drink).
async Task<DataFrame> MorningAsync(List<RushOrder> orders, IReadOnlyDictionary<string, string> drinks)
{
    var histories = new List<List<HistoryEvent>>();
    foreach (var order in orders)
    {
        histories.Add(await HistoryOfAsync(order.ExecutionArn));
    }
    var outcomes = histories.Select(OutcomeOf).ToList();
    var waited = histories.Select(
        (history, i) =>
            outcomes[i] == "finished"
                ? Math.Round((history[^1].Timestamp.Value - history[0].Timestamp.Value).TotalMinutes, 2)
                : default(double?)
    );
    return new DataFrame(
        new StringDataFrameColumn("order", orders.Select(order => order.OrderId)),
        new StringDataFrameColumn("drink", orders.Select(order => drinks[order.OrderId])),
        new StringDataFrameColumn(
            "minute",
            orders.Select(order => order.Ordered.ToLocalTime().ToString("HH:mm", CultureInfo.InvariantCulture))
        ),
        new StringDataFrameColumn("outcome", outcomes),
        new PrimitiveDataFrameColumn<double>("waited", waited)
    );
}
