using System.Globalization;
using System.IO;
using System.Text;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Amazon.DynamoDBv2.Model;
using Amazon.EventBridge.Model;
using Amazon.StepFunctions.Model;

// What lesson 11 counts and prices. The prices are those of us-east-1 as AWS's price pages had them in November 2026.

/// An order that went from the counter to the cup: what is left of it to be counted.
/// Since: when its workflow started, in milliseconds since 1970, as logs count. Row: as it was at the second pause.
public sealed record CountedOrder(
    string ExecutionArn,
    long Since,
    List<HistoryEvent> History,
    Dictionary<string, AttributeValue> Row
);

/// Places order 2, answers for the customer and for the barista, and waits for the end.
async Task<CountedOrder> OrderToCountAsync()
{
    var paused = await OrderAtSecondPauseAsync();
    var row = await RowOfAsync(Shop.OrderId);
    await stepFunctions.SendTaskSuccessAsync(new() { TaskToken = TokenIn(row), Output = "{}" });
    var history = await WaitForEndAsync(paused.ExecutionArn);
    var began = new DateTimeOffset(history[0].Timestamp.Value.ToUniversalTime());
    var order = new CountedOrder(paused.ExecutionArn, began.ToUnixTimeMilliseconds(), history, row);
    foreach (var function in new[] { Shop.FirstFunction, Shop.Function })
    {
        await WaitForAsync(
            $"the report of the function {function}",
            async () => (await ReportsOfAsync(function, order.Since)).FirstOrDefault(),
            "The rule's check says what it lacks: await CheckRuleAsync()"
        );
    }
    return order;
}

/// The lines in which Lambda tells what a function's calls took, since a time in milliseconds since 1970.
async Task<List<string>> ReportsOfAsync(string function, long since)
{
    try
    {
        var found = await logs.FilterLogEventsAsync(
            new()
            {
                LogGroupName = $"/aws/lambda/{function}",
                StartTime = since,
                FilterPattern = "REPORT",
            }
        );
        return found.Events?.Select(one => one.Message.Trim()).ToList() ?? new();
    }
    catch (Amazon.CloudWatchLogs.Model.ResourceNotFoundException)
    {
        // Lambda makes the log group at the function's first call.
        return new();
    }
}

/// The milliseconds that are billed, in a REPORT line of Lambda.
int BilledMilliseconds(string report) =>
    int.Parse(Regex.Match(report, @"Billed Duration: (\d+) ms").Groups[1].Value, CultureInfo.InvariantCulture);

/// The events that an order put on the bus: the app's one, and those of its workflow.
async Task<List<PutEventsRequestEntry>> EventsOfAsync(CountedOrder order)
{
    var details = await stepFunctions.DescribeExecutionAsync(new() { ExecutionArn = order.ExecutionArn });
    var first = (string)JsonNode.Parse(details.Input)["id"];
    return await WaitForAsync("its events in the log of the bus", async () =>
    {
        var found = await logs.FilterLogEventsAsync(
            new() { LogGroupName = "/aws/events/serverlesspresso", StartTime = order.Since - 60_000 }
        );
        var its = (found.Events ?? new())
            .Select(one => JsonNode.Parse(one.Message))
            .Where(one => (string)one["id"] == first || $"{one["resources"]}".Contains(order.ExecutionArn))
            .Select(one => new PutEventsRequestEntry
            {
                EventBusName = Shop.Bus,
                Source = (string)one["source"],
                DetailType = (string)one["detail-type"],
                Detail = one["detail"].ToJsonString(),
            })
            .ToList();
        return its.Any(one => one.DetailType == Shop.OrderFinished) ? its : null;
    });
}

/// An item's size as DynamoDB counts it: names and values in UTF-8, two digits of a number a byte and one more.
/// (developer guide, "DynamoDB item sizes and formats"; only the types that an order's row has)
int SizeOf(Dictionary<string, AttributeValue> item) =>
    item.Sum(one =>
        Encoding.UTF8.GetByteCount(one.Key)
        + (one.Value.S is { } text ? Encoding.UTF8.GetByteCount(text) : 0)
        + (one.Value.N is { } number ? (number.Length + 1) / 2 + 1 : 0)
        + (one.Value.BOOL is not null ? 1 : 0)
    );

/// Is this log group the shop's? An account may have many others.
bool IsOfTheShop(Amazon.CloudWatchLogs.Model.LogGroup group) =>
    group.LogGroupName
        is "/aws/events/serverlesspresso"
            or "/aws/lambda/WorkflowStarted"
            or "/aws/lambda/WaitingCompletion"
            or "/aws/lambda/OrderFinished";

/// The text of cloud/template.yaml.
string Template() => File.ReadAllText(Path.Combine(Repository.Root, "cloud", "template.yaml"));

/// What an order has used, and what that costs.
public sealed record Uses(int Steps, int Events, int Calls, decimal GBSeconds, decimal ReadUnits, decimal WriteUnits)
{
    private (string What, decimal Amount, decimal Dollars)[] Lines =>
        new[]
        {
            ("Step Functions, transitions", (decimal)Steps, Steps * 0.025m / 1_000),
            ("EventBridge, events", Events, Events * 1.00m / 1_000_000),
            ("Lambda, calls", Calls, Calls * 0.20m / 1_000_000),
            ("Lambda, GB-seconds", GBSeconds, GBSeconds * 0.0000166667m),
            ("DynamoDB, read units", ReadUnits, ReadUnits * 0.125m / 1_000_000),
            ("DynamoDB, write units", WriteUnits, WriteUnits * 0.625m / 1_000_000),
        };

    /// In dollars.
    public decimal Cost => Lines.Sum(line => line.Dollars);

    /// What was used, without its prices: those are the reader's to apply.
    public Report Bill() =>
        new Report(
            "What this order has used.",
            new[] { "what", "how much" },
            Lines.Select(line => new[] { line.What, line.Amount.ToString("0.####", CultureInfo.InvariantCulture) })
        );

    public BarChart Chart() =>
        new BarChart(
            "What one order costs",
            "millionths of a dollar",
            Lines.Select(line => (line.What, (double)Math.Round(line.Dollars * 1_000_000, 2)))
        );
}
