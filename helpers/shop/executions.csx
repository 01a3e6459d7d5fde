using System.Text.Json.Nodes;
using Amazon.StepFunctions;
using Amazon.StepFunctions.Model;

/// All events of an execution, however many pages they take.
async Task<List<HistoryEvent>> HistoryOfAsync(string executionArn)
{
    var events = new List<HistoryEvent>();
    string next = null;
    do
    {
        var page = await stepFunctions.GetExecutionHistoryAsync(
            new GetExecutionHistoryRequest
            {
                ExecutionArn = executionArn,
                MaxResults = 1000,
                NextToken = next,
            }
        );
        events.AddRange(page.Events);
        next = page.NextToken;
    } while (next is not null);
    return events;
}

/// Waits until an execution is paused at a state, and gives back its history. Says so if it ended instead.
async Task<List<HistoryEvent>> WaitForPauseAsync(string executionArn, string state) =>
    await WaitForAsync(
        $"the workflow to pause at '{state}'",
        async () =>
        {
            var history = await HistoryOfAsync(executionArn);
            if (IsOver(history))
            {
                throw new LessonStop(await WhyItEndedAsync(history, state));
            }
            return IsPausedAt(history, state) ? history : null;
        },
        "On AWS the Step Functions console shows where it is and why."
    );

/// Waits until an execution has ended, and gives back its history.
async Task<List<HistoryEvent>> WaitForEndAsync(string executionArn) =>
    await WaitForAsync("the workflow to end", async () =>
        await HistoryOfAsync(executionArn) is var history && IsOver(history) ? history : null
    );

// An execution that was just made may have no history yet.
bool IsOver(List<HistoryEvent> history) =>
    history.LastOrDefault()?.Type.Value
        is "ExecutionSucceeded"
            or "ExecutionFailed"
            or "ExecutionAborted"
            or "ExecutionTimedOut";

// A task that waits for its token has been submitted, and nothing has happened since.
bool IsPausedAt(List<HistoryEvent> history, string state) =>
    history.LastOrDefault()?.Type == HistoryEventType.TaskSubmitted && new Progress(history).Current == state;

/// When the pause ends by itself: the heartbeat of the task that waits, in local time.
DateTime PauseEnds(List<HistoryEvent> history)
{
    var task = history.Last(e => e.TaskScheduledEventDetails is not null);
    return task.Timestamp.Value.ToLocalTime().AddSeconds(task.TaskScheduledEventDetails.HeartbeatInSeconds ?? 0);
}

/// The one entry that a putEvents state put on the bus last, as it stood in the task's parameters.
JsonNode EmittedBy(List<HistoryEvent> history) =>
    JsonNode.Parse(history.Last(e => e.TaskScheduledEventDetails is not null).TaskScheduledEventDetails.Parameters)[
        "Entries"
    ][0];

async Task<string> WhyItEndedAsync(List<HistoryEvent> history, string expected)
{
    var visited = history.Select(e => e.StateEnteredEventDetails?.Name).ToList();
    if (visited.Contains("Emit - Shop not ready"))
    {
        return "The shop took no order: "
            + (
                await IsOpenAsync()
                    ? "20 orders are under way. Stop them with 05-clean-up, or with: await ClearAllOrdersAsync()"
                    : "it is closed. Open it with: await OpenShopAsync()"
            );
    }
    if (visited.Contains("Emit - error timeout"))
    {
        return "The order waited longer than its heartbeat of 900 seconds and timed out. "
            + "Run this lesson again from the top.";
    }
    var failed = history[^1].ExecutionFailedEventDetails;
    return failed is null
        ? $"The workflow ended with {history[^1].Type} before it paused at '{expected}'. Run this lesson again from the top."
        : $"The workflow failed before it paused at '{expected}'. {failed.Error}: {failed.Cause}";
}

/// Is the shop open, as the workflow sees it?
async Task<bool> IsOpenAsync()
{
    var config = await dynamoDb.GetItemAsync(
        new()
        {
            TableName = Shop.ConfigTable,
            Key = new() { ["PK"] = new() { S = "config" } },
        }
    );
    return config.Item?.GetValueOrDefault("storeOpen")?.BOOL == true;
}

/// Opens the shop, or closes it.
async Task OpenShopAsync(bool open = true)
{
    await dynamoDb.UpdateItemAsync(
        new()
        {
            TableName = Shop.ConfigTable,
            Key = new() { ["PK"] = new() { S = "config" } },
            UpdateExpression = "SET storeOpen = :open",
            ExpressionAttributeValues = new() { [":open"] = new() { BOOL = open } },
        }
    );
    Console.WriteLine(open ? "The shop is open." : "The shop is closed.");
}
