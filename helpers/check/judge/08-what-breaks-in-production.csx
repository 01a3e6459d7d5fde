using System.Text.Json.Nodes;
using Amazon.DynamoDBv2.Model;
using Amazon.EventBridge.Model;

Verdict JudgeTwice(string guess) =>
    guess.Trim() switch
    {
        "Kept" => Verdict.Right("Same event, same row. The next cell shows it."),
        "Changed" => Verdict.Wrong(
            "Changed, as if the function wrote again",
            "what its condition allows",
            "run the next cell and look at the row"
        ),
        "Error" => Verdict.Wrong(
            "Error, as if a repeated event were a fault",
            "what the function does with a condition that failed",
            "run the next cell and look at what it says"
        ),
        var other => Verdict.Wrong($"'{other}'", "one of the three guesses", "the question above"),
    };

Verdict JudgeKeptOut(string name) =>
    name.Trim() switch
    {
        "ORDERSTATE" => Verdict.Right("The write itself makes the condition false."),
        "USERID" or "executionArn" => Verdict.Wrong(
            $"{name}, which still holds when the event comes again",
            "the one that the first delivery has made false",
            "the table above: what is in the row now?"
        ),
        var other => Verdict.Wrong($"'{other}'", "one of the three in the condition", "the condition above"),
    };

async Task<Verdict> JudgeCountOnceAsync(string condition)
{
    var row = await RowOfAsync(Shop.OrderId);
    var stamps = row.GetValueOrDefault("stamps")?.N ?? "0";
    return stamps switch
    {
        "2" => Verdict.Right("Two coffees, two stamps."),
        "0" => Verdict.Wrong(
            "no stamp at all",
            "2 stamps: two events, one of them delivered twice",
            "the first event: at that time there is no stampedBy yet"
        ),
        "1" => Verdict.Wrong(
            "1 stamp",
            "2 stamps: two events, one of them delivered twice",
            "the other event: it finds a stampedBy that is not its own"
        ),
        _ => Verdict.Wrong(
            $"{stamps} stamps",
            "2 stamps: two events, one of them delivered twice",
            "the repeated event: it finds itself in stampedBy"
        ),
    };
}

async Task<Verdict> JudgeFreshTokenAsync(PausedOrder order)
{
    var history = await HistoryOfAsync(order.ExecutionArn);
    return history[^1].Type.Value == "ExecutionSucceeded"
        ? Verdict.Right("The order is finished.")
        : Verdict.Wrong(
            "an order that still waits for the barista",
            "one that is finished",
            "the token: is it that of the row?"
        );
}

Verdict JudgeWhoseToken(string guess) =>
    guess.Trim() switch
    {
        "Second" => Verdict.Right("It takes the row over. The first customer waits for nothing."),
        "First" => Verdict.Wrong(
            "First, as if a newer execution could not have the row",
            "what the condition of WorkflowStarted allows",
            "run the next cell"
        ),
        "Both" => Verdict.Wrong("Both", "one row for an order id, with one token", "run the next cell"),
        var other => Verdict.Wrong($"'{other}'", "one of the three guesses", "the question above"),
    };

Verdict JudgeNeverTwice(string[] ids) =>
    ids.Distinct().Count() < ids.Length
        ? Verdict.Wrong("the same id twice", "another one each time", "run it twice in your head")
    : ids.Min(id => id.Length) is < 16 and var length
        ? Verdict.Wrong(
            $"ids of {length} characters: with a thousand orders two will be the same",
            "ids that nobody else makes, not even by chance",
            "the second hint"
        )
    : Verdict.Right("Nobody else will ever make this id.");

async Task<Verdict> JudgeLostTokenAsync(DescribeExecutionOf it)
{
    var history = await HistoryOfAsync(it.ExecutionArn);
    return history[^1].ExecutionFailedEventDetails?.Error == "OrderIdUsedAgain"
        ? Verdict.Right("The first customer's order has ended, with a reason that everybody can read.")
        : Verdict.Wrong(
            "the first customer's order still waits; the other one was ended, if any",
            "an end of the first customer's order",
            "the token: it is in emitted, not in the row. Run the cell before again, then this one"
        );
}

// Which execution a check looks at.
public sealed record DescribeExecutionOf(string ExecutionArn);

// Reads the policy as Lambda keeps it. The rule's ARN ends in /Serverlesspresso/Practice.
async Task<Verdict> JudgePermitAsync()
{
    var policy = JsonNode.Parse((await lambda.GetPolicyAsync(new() { FunctionName = Shop.Function })).Policy);
    var mine = policy["Statement"].AsArray().FirstOrDefault(one => (string)one["Sid"] == Practice.Rule);
    if (mine is null)
    {
        return Verdict.Wrong(
            $"no statement '{Practice.Rule}' in the function's policy",
            "one that lets the new rule in",
            "StatementId and FunctionName in the request"
        );
    }
    var service = mine["Principal"] is JsonObject principal ? (string)principal["Service"] : $"{mine["Principal"]}";
    var source = (string)mine["Condition"]?["ArnLike"]?["AWS:SourceArn"];
    return (service, source, (string)mine["Action"]) switch
    {
        (not "events.amazonaws.com", _, _) => Verdict.Wrong(
            $"a permission for {service}",
            "one for EventBridge: events.amazonaws.com",
            "Principal in the request"
        ),
        (_, null, _) => Verdict.Wrong("a permission for every rule", "one for your rule", "SourceArn in the request"),
        (_, var arn, _) when !arn.EndsWith($":rule/{Shop.Bus}/{Practice.Rule}") => Verdict.Wrong(
            $"a permission for {arn}",
            $"one for an ARN that ends in :rule/{Shop.Bus}/{Practice.Rule}",
            "SourceArn in the request; rule.RuleArn has it"
        ),
        (_, _, not "lambda:InvokeFunction") => Verdict.Wrong(
            $"the action {mine["Action"]}",
            "lambda:InvokeFunction",
            "Action in the request"
        ),
        _ => Verdict.Right("EventBridge may call the function for this rule."),
    };
}

async Task<Verdict> JudgeSafeTargetAsync()
{
    var its = await eventBridge.ListTargetsByRuleAsync(new() { EventBusName = Shop.Bus, Rule = Practice.Rule });
    var mine = its.Targets?.FirstOrDefault(target => target.Id == "Function");
    return (mine?.DeadLetterConfig?.Arn, mine?.RetryPolicy) switch
    {
        (null, _) => Verdict.Wrong(
            mine is null ? "no target with the id Function" : "a target with no dead-letter queue",
            "the target Function, with the queue for what it refuses",
            mine is null ? "Id in your target" : "DeadLetterConfig in your target"
        ),
        (var queue, _) when !queue.Contains(Practice.Queues) => Verdict.Wrong(
            $"the dead-letter queue {queue}",
            "the one made above",
            "DeadLetterConfig: queueArn"
        ),
        (_, null) => Verdict.Wrong(
            "a target with no retry policy: 24 hours, 185 times",
            "3 more attempts, 300 seconds",
            "RetryPolicy in your target"
        ),
        (_, { MaximumRetryAttempts: 3, MaximumEventAgeInSeconds: 300 }) => Verdict.Right(
            "What the target refuses is kept, and the reason with it."
        ),
        (_, var policy) => Verdict.Wrong(
            $"{policy.MaximumRetryAttempts} more attempts, {policy.MaximumEventAgeInSeconds} seconds",
            "3 more attempts, 300 seconds",
            "RetryPolicy in your target"
        ),
    };
}

Verdict JudgeReadLost(Amazon.SQS.Model.ReceiveMessageResponse answer) =>
    answer.Messages is not { Count: > 0 }
        ? Verdict.Wrong(
            "no message",
            "the event that the target refused",
            "WaitTimeSeconds: a message may need some seconds. Is the target's check above right?"
        )
    : answer.Messages[0].MessageAttributes is not { Count: > 0 }
        ? Verdict.Wrong(
            "a message without its attributes",
            "its attributes, too: the reason is in them",
            "MessageAttributeNames in the request"
        )
    : Verdict.Right("The reason is NO_RESOURCE: there is no function of that name.");

async Task<Verdict> JudgeReplayLostAsync(string name)
{
    var replay = await eventBridge.DescribeReplayAsync(new() { ReplayName = name });
    return replay.Destination.FilterArns is { Count: 1 } rules && rules[0].EndsWith($"/{Practice.Rule}")
        ? Verdict.Right("The events of the archive go to your rule, and only to it.")
        : Verdict.Wrong(
            "a replay to all rules of the bus, also those that had these events already",
            "one to your rule",
            "FilterArns in Destination, a list of rules' ARNs"
        );
}
