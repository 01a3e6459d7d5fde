using System.Text.Json.Nodes;
using Amazon.EventBridge;
using Amazon.EventBridge.Model;

// What lesson 08 practises on, apart from the shop's own things, and how all of it goes again.
public static class Practice
{
    public const string Rule = "Practice";
    public const string DetailType = "Practice.OrderPaused";
    public const string Archive = "serverlesspresso-practice";

    // Each queue gets a name of its own: the name of a deleted one can't be used again for 60 seconds.
    public const string Queues = "serverlesspresso-lost-events-";
}

/// An order that waits at its second pause: its execution, the token of the first pause, and the event of the second
/// one as the function WaitingCompletion got it.
public sealed record PausedOrder(string ExecutionArn, string FirstToken, string Event);

/// Places order 2 and answers for the customer, so that it waits for the barista.
async Task<PausedOrder> OrderAtSecondPauseAsync()
{
    var execution = await PlaceOrderAsync();
    var first = TokenIn(await RowOfAsync(Shop.OrderId));
    await stepFunctions.SendTaskSuccessAsync(new() { TaskToken = first, Output = """{"orderId":"2"}""" });
    var row = await WaitForAsync(
        "the token of the second pause",
        async () => await RowOfAsync(Shop.OrderId) is { } now && TokenIn(now) != first ? now : null,
        diagnose: () => WhyTheTokenStaysAsync(first)
    );
    return new PausedOrder(execution.ExecutionArn, first, await DeliveredAsync(Shop.WaitingCompletion, TokenIn(row)));
}

/// The event of an order's second pause as the practice rule hears it: the same detail, the same execution, the same time.
PutEventsRequestEntry PracticeEvent(PausedOrder order)
{
    var json = JsonNode.Parse(order.Event);
    return new PutEventsRequestEntry
    {
        EventBusName = Shop.Bus,
        Source = Shop.Source,
        DetailType = Practice.DetailType,
        Detail = json["detail"].ToJsonString(),
        Resources = json["resources"].AsArray().Select(one => (string)one).ToList(),
        Time = DateTimeOffset.Parse((string)json["time"]).UtcDateTime,
    };
}

/// The first thing that the function WaitingCompletion says about an order after a time of the shop, from its log.
async Task<string> SaidSinceAsync(DateTime time, int seconds = 60)
{
    var found = await WaitForAsync(
        "a word in the function's log",
        async () =>
        {
            var answer = await logs.FilterLogEventsAsync(
                new()
                {
                    LogGroupName = "/aws/lambda/WaitingCompletion",
                    StartTime = new DateTimeOffset(time).ToUnixTimeMilliseconds(),
                }
            );
            return answer.Events?.FirstOrDefault(one => one.Message.StartsWith("Order "));
        },
        "The function was not called: look at the rule's target, and at the function's permissions.",
        seconds
    );
    return found.Message.Trim();
}

/// Takes away all that lesson 08 makes: rule, permission, archive, queues and the order.
async Task<Report> ClearPracticeAsync()
{
    var done = new List<string[]>();
    async Task TryAsync(string what, Func<Task> take)
    {
        try
        {
            await take();
            done.Add(new[] { what });
        }
        catch (Amazon.Runtime.AmazonServiceException e) when (e.ErrorCode == "ResourceNotFoundException") { }
    }

    await TryAsync($"the rule {Practice.Rule} and its target", ClearPracticeRuleAsync);
    await TryAsync("its permission to call the function", () => ForbidPracticeAsync());
    await TryAsync($"the archive {Practice.Archive}", () => ClearArchiveAsync());
    var queues = await sqs.ListQueuesAsync(Practice.Queues);
    foreach (var url in queues.QueueUrls ?? new())
    {
        await TryAsync($"the queue {url[(url.LastIndexOf('/') + 1)..]}", () => sqs.DeleteQueueAsync(url));
    }
    await ClearOrderAsync(Shop.OrderId);
    return new Report(
        done.Count == 0 ? "Nothing of this lesson is here." : "What this lesson made is taken away, and order 2 too.",
        new[] { "taken away" },
        done
    );
}

async Task ClearPracticeRuleAsync()
{
    var its = await eventBridge.ListTargetsByRuleAsync(new() { EventBusName = Shop.Bus, Rule = Practice.Rule });
    if (its.Targets is { Count: > 0 } targets)
    {
        var ids = targets.Select(target => target.Id).ToList();
        await eventBridge.RemoveTargetsAsync(
            new RemoveTargetsRequest
            {
                EventBusName = Shop.Bus,
                Rule = Practice.Rule,
                Ids = ids,
            }
        );
    }
    await eventBridge.DeleteRuleAsync(new DeleteRuleRequest { EventBusName = Shop.Bus, Name = Practice.Rule });
}

Task ForbidPracticeAsync() =>
    lambda.RemovePermissionAsync(new() { FunctionName = Shop.Function, StatementId = Practice.Rule });

Task ClearArchiveAsync() => eventBridge.DeleteArchiveAsync(new DeleteArchiveRequest { ArchiveName = Practice.Archive });
