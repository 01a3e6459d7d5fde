using System.Text.Json.Nodes;
using Amazon.DynamoDBv2.Model;
using Amazon.EventBridge.Model;

var twice = new Answer<string>(
    "twice",
    task: "your guess: \"Changed\", \"Kept\" or \"Error\".",
    hints:
    [
        "The function writes only if the row is as it expects. After the first delivery, is it still?",
        "After the first delivery ORDERSTATE is WAITING_COMPLETION, and the function asks for CREATED.",
    ],
    solution: "\"Kept\"",
    because: "The condition no longer holds, so nothing is written. The function takes that for success, so nobody tries again.",
    mistakes:
    [
        ("\"Changed\"", "look at the row"),
        ("\"Error\"", "look at what it says"),
        ("\"Twice\"", "one of the three"),
    ],
    check: guess =>
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
        }
);

var keptOut = new Answer<string>(
    "keptOut",
    task: "the name of the attribute, in quotes.",
    hints:
    [
        "The event that comes again is of the same user and of the same execution.",
        "Two of the three still hold when the event comes again. Which one has the first delivery changed?",
    ],
    solution: "\"ORDERSTATE\"",
    because: "The write changes what its own condition asks for. So it can happen once, however often the event comes.",
    mistakes:
    [
        ("\"USERID\"", "still holds"),
        ("\"executionArn\"", "still holds"),
        ("\"TaskToken\"", "one of the three"),
    ],
    check: name =>
        name.Trim() switch
        {
            "ORDERSTATE" => Verdict.Right("The write itself makes the condition false."),
            "USERID" or "executionArn" => Verdict.Wrong(
                $"{name}, which still holds when the event comes again",
                "the one that the first delivery has made false",
                "the table above: what is in the row now?"
            ),
            var other => Verdict.Wrong($"'{other}'", "one of the three in the condition", "the condition above"),
        }
);

var countOnce = new Answer<string>(
    "countOnce",
    task: "the condition, as text: it is true if the row has no stampedBy yet, or one that is not :event.",
    hints:
    [
        "A condition may ask attribute_not_exists(NAME), compare with <> (is not), and join two with OR.",
        "attribute_not_exists(stampedBy) for the first stamp, stampedBy <> :event for the later ones.",
    ],
    solution: "\"attribute_not_exists(stampedBy) OR stampedBy <> :event\"",
    because: "Count and event id are written in one call: between two calls a second delivery could slip in. The second half alone would do, too; the first says it aloud.",
    mistakes:
    [
        ("\"attribute_exists(PK)\"", "3 stamps"),
        ("\"attribute_not_exists(stampedBy)\"", "1 stamp"),
        ("\"stampedBy = :event\"", "no stamp at all"),
    ],
    check: async condition =>
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
);

var freshToken = new Answer<PausedOrder>(
    "freshToken",
    task: "the token: that of the row as it is now.",
    hints: ["The row was read just before, into now.", "now[\"TaskToken\"].S"],
    solution: "now[\"TaskToken\"].S",
    because: "A token belongs to one pause. Read it when you answer, with ConsistentRead, and not when the screen opens.",
    mistakes:
    [
        ("onScreen", "does not exist anymore"),
        ("now[\"executionArn\"].S", "Invalid Token"),
        ("now[\"TaskToken\"].S.ToLowerInvariant()", "Invalid Token"),
    ],
    check: async order =>
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
);

var whoseToken = new Answer<string>(
    "whoseToken",
    task: "your guess: \"First\", \"Second\" or \"Both\".",
    hints:
    [
        "The table has one row for an order id, and a row has one TaskToken.",
        "Which of the two would still be answered in time? The comment at the top of WorkflowStarted.cs says it.",
    ],
    solution: "\"Second\"",
    because: "The newer execution takes the row over, and the log says so. The first one still waits, and nobody has its token.",
    mistakes: [("\"First\"", "a newer execution"), ("\"Both\"", "one row"), ("\"None\"", "one of the three")],
    check: guess =>
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
        }
);

var neverTwice = new Answer<string[]>(
    "neverTwice",
    task: "an expression that gives another id each time.",
    hints:
    [
        "Two apps that know nothing of each other must never make the same.",
        ".NET has a type for it, and its NewGuid makes one: Guid.NewGuid().ToString().",
    ],
    solution: "Guid.NewGuid().ToString()",
    because: "122 random bits need no counter that everybody asks. Made once per order, it also tells a second tap from a second order.",
    mistakes:
    [
        ("\"3\"", "the same id twice"),
        ("DateTime.Now.Second.ToString()", "the same id twice"),
        ("Random.Shared.Next(100, 1000).ToString()", "of 3 characters"),
    ],
    check: ids =>
        ids.Distinct().Count() < ids.Length
            ? Verdict.Wrong("the same id twice", "another one each time", "run it twice in your head")
        : ids.Min(id => id.Length) is < 16 and var length
            ? Verdict.Wrong(
                $"ids of {length} characters: with a thousand orders two will be the same",
                "ids that nobody else makes, not even by chance",
                "the second hint"
            )
        : Verdict.Right("Nobody else will ever make this id.")
);

var lostToken = new Answer<DescribeExecutionOf>(
    "lostToken",
    task: "the token of the first customer's order, out of emitted.",
    hints:
    [
        "As in lesson 04: the token is in the Detail of the entry that the workflow put on the bus.",
        "(string)emitted[\"Detail\"][\"TaskToken\"]",
    ],
    solution: "(string)emitted[\"Detail\"][\"TaskToken\"]",
    because: "The history of an execution keeps what it emitted, so the token is not lost while the execution runs.",
    mistakes:
    [
        ("row[\"TaskToken\"].S", "still waits"),
        ("(string)emitted[\"DetailType\"]", "Invalid Token"),
        ("\"1\"", "Invalid Token"),
    ],
    check: async it =>
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
);

// Which execution a check looks at.
public sealed record DescribeExecutionOf(string ExecutionArn);

var permit = new Deed(
    "permit",
    task: "the request: an AddPermissionRequest with FunctionName, StatementId, Action, Principal and SourceArn.",
    hints:
    [
        "The statement for the rule WaitingCompletion, printed above, shows all parts. Yours is for another rule.",
        "Action = \"lambda:InvokeFunction\", Principal = \"events.amazonaws.com\", SourceArn = rule.RuleArn, StatementId = \"Practice\".",
    ],
    solution: """
    new AddPermissionRequest
    {
        FunctionName = "WaitingCompletion",
        StatementId = "Practice",
        Action = "lambda:InvokeFunction",
        Principal = "events.amazonaws.com",
        SourceArn = rule.RuleArn,
    }
    """,
    because: "The SourceArn lets this one rule in. Without it, any rule of any account could call the function.",
    mistakes:
    [
        (
            """
            new AddPermissionRequest
            {
                FunctionName = "WaitingCompletion",
                StatementId = "Practice",
                Action = "lambda:InvokeFunction",
                Principal = "events.amazonaws.com",
            }
            """,
            "for every rule"
        ),
        (
            """
            new AddPermissionRequest
            {
                FunctionName = "WaitingCompletion",
                StatementId = "Practice",
                Action = "lambda:InvokeFunction",
                Principal = "states.amazonaws.com",
                SourceArn = rule.RuleArn,
            }
            """,
            "states.amazonaws.com"
        ),
        (
            """
            new AddPermissionRequest
            {
                FunctionName = "WaitingCompletion",
                StatementId = "Practice",
                Action = "lambda:InvokeFunction",
                Principal = "events.amazonaws.com",
                SourceArn = bus.Arn,
            }
            """,
            "event-bus/Serverlesspresso"
        ),
    ],
    check: CheckPracticePermissionAsync
);

// Reads the policy as Lambda keeps it. The rule's ARN ends in /Serverlesspresso/Practice.
async Task<Verdict> CheckPracticePermissionAsync()
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

var safeTarget = new Deed(
    "safeTarget",
    task: "the target: a Target with Id, Arn, DeadLetterConfig and RetryPolicy.",
    hints:
    [
        "new Target { Id = …, Arn = …, DeadLetterConfig = new DeadLetterConfig { Arn = … }, RetryPolicy = new RetryPolicy { … } }.",
        "Id = \"Function\", Arn = renamed, the queue's ARN is in queueArn; MaximumRetryAttempts = 3, MaximumEventAgeInSeconds = 300.",
    ],
    solution: """
    new Target
    {
        Id = "Function",
        Arn = renamed,
        DeadLetterConfig = new DeadLetterConfig { Arn = queueArn },
        RetryPolicy = new RetryPolicy
        {
            MaximumRetryAttempts = 3,
            MaximumEventAgeInSeconds = 300,
        },
    }
    """,
    because: "Left alone, EventBridge tries for 24 hours and up to 185 times, and then forgets the event.",
    mistakes:
    [
        ("new Target { Id = \"Function\", Arn = renamed }", "no dead-letter queue"),
        (
            "new Target { Id = \"Function\", Arn = renamed, DeadLetterConfig = new DeadLetterConfig { Arn = queueArn } }",
            "no retry policy"
        ),
        (
            """
            new Target
            {
                Id = "Function",
                Arn = renamed,
                DeadLetterConfig = new DeadLetterConfig { Arn = function },
                RetryPolicy = new RetryPolicy { MaximumRetryAttempts = 3, MaximumEventAgeInSeconds = 300 },
            }
            """,
            "is not supported as a dead letter resource"
        ),
        (
            """
            new Target
            {
                Id = "Function",
                Arn = renamed,
                DeadLetterConfig = new DeadLetterConfig { Arn = queueArn },
                RetryPolicy = new RetryPolicy { MaximumRetryAttempts = 300, MaximumEventAgeInSeconds = 3 },
            }
            """,
            "MaximumRetryAttempts"
        ),
    ],
    check: async () =>
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
);

var readLost = new Answer<Amazon.SQS.Model.ReceiveMessageResponse>(
    "readLost",
    task: "the request: a ReceiveMessageRequest with QueueUrl, MessageAttributeNames and WaitTimeSeconds.",
    hints:
    [
        "The address is in queueUrl. Attributes come only if you name them; \"All\" names all of them.",
        "QueueUrl = queueUrl, MessageAttributeNames = [\"All\"], WaitTimeSeconds = 20.",
    ],
    solution: """
    new ReceiveMessageRequest
    {
        QueueUrl = queueUrl,
        MessageAttributeNames = ["All"],
        WaitTimeSeconds = 20,
    }
    """,
    because: "With WaitTimeSeconds the call waits until a message is there. The body is the event, the attributes say what went wrong.",
    mistakes:
    [
        ("new ReceiveMessageRequest { QueueUrl = queueUrl, WaitTimeSeconds = 20 }", "without its attributes"),
        (
            "new ReceiveMessageRequest { QueueUrl = queueUrl + \"s\", MessageAttributeNames = [\"All\"] }",
            "does not exist"
        ),
    ],
    check: answer =>
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
        : Verdict.Right("The reason is NO_RESOURCE: there is no function of that name.")
);

var replayLost = new Answer<string>(
    "replayLost",
    task: "the request: a StartReplayRequest with ReplayName, EventSourceArn, both times and Destination.",
    hints:
    [
        "EventSourceArn is the archive's ARN, EventStartTime and EventEndTime are in from and until.",
        "Destination = new ReplayDestination { Arn = bus.Arn, FilterArns = [rule.RuleArn] }.",
    ],
    solution: """
    new StartReplayRequest
    {
        ReplayName = replayName,
        EventSourceArn = archive.ArchiveArn,
        EventStartTime = from,
        EventEndTime = until,
        Destination = new ReplayDestination { Arn = bus.Arn, FilterArns = [rule.RuleArn] },
    }
    """,
    because: "FilterArns keeps the replay from rules that have had these events already. Those that hear them again must be idempotent.",
    mistakes:
    [
        (
            """
            new StartReplayRequest
            {
                ReplayName = replayName,
                EventSourceArn = archive.ArchiveArn,
                EventStartTime = from,
                EventEndTime = until,
                Destination = new ReplayDestination { Arn = bus.Arn },
            }
            """,
            "all rules of the bus"
        ),
        (
            """
            new StartReplayRequest
            {
                ReplayName = replayName,
                EventSourceArn = bus.Arn,
                EventStartTime = from,
                EventEndTime = until,
                Destination = new ReplayDestination { Arn = bus.Arn, FilterArns = [rule.RuleArn] },
            }
            """,
            "archive ARN"
        ),
        (
            """
            new StartReplayRequest
            {
                ReplayName = replayName,
                EventSourceArn = archive.ArchiveArn,
                EventStartTime = until,
                EventEndTime = from,
                Destination = new ReplayDestination { Arn = bus.Arn, FilterArns = [rule.RuleArn] },
            }
            """,
            "EventEndTime"
        ),
    ],
    check: async name =>
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
);
