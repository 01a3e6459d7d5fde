#load "judge/08-what-breaks-in-production.csx"

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
    check: JudgeTwice
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
    check: JudgeKeptOut
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
    check: JudgeCountOnceAsync
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
    check: JudgeFreshTokenAsync
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
    check: JudgeWhoseToken
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
    check: JudgeNeverTwice
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
    check: JudgeLostTokenAsync
);

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
    check: JudgePermitAsync
);

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
    check: JudgeSafeTargetAsync
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
    check: JudgeReadLost
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
    check: JudgeReplayLostAsync
);
