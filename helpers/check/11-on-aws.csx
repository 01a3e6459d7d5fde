#load "judge/11-on-aws.csx"

using Amazon.DynamoDBv2.Model;
using Amazon.EventBridge.Model;
using Amazon.StepFunctions.Model;

var howManySteps = new Answer<(CountedOrder Order, int Guess)>(
    "howManySteps",
    task: "your guess, a number.",
    hints:
    [
        "Which of the 13 states did this order not go through? Nobody timed out, and the shop was open.",
        "Count the states of the history's last column: each once. A pause is one step.",
    ],
    solution: "9",
    because: "Nine states were entered. The four others are for a closed shop and for lost customers and baristas.",
    mistakes: [("13", "not every state"), ("40", "not each event"), ("7", "neither more nor fewer")],
    check: JudgeStepsGuess
);

var countSteps = new Answer<(CountedOrder Order, int Steps)>(
    "countSteps",
    task: "a number: how many events of order.History have StateEnteredEventDetails.",
    hints:
    [
        "LINQ counts what fulfils a condition: order.History.Count(e => …)",
        "e.StateEnteredEventDetails is not null",
    ],
    solution: "order.History.Count(e => e.StateEnteredEventDetails is not null)",
    because: "Each state that is entered is one transition, also a Choice and a Pass.",
    mistakes:
    [
        ("order.History.Count", "all events"),
        ("order.History.Count(e => e.TaskScheduledEventDetails is not null)", "only the tasks"),
        ("13", "not counted from this history"),
    ],
    check: JudgeStepsCount
);

var whatIsBilled = new Answer<string>(
    "whatIsBilled",
    task: "your guess: \"Events\", \"Deliveries\" or \"Both\".",
    hints:
    [
        "Would you dare to add a listener, if each cost extra?",
        "The price is for a million events that are put on the bus.",
    ],
    solution: "\"Events\"",
    because: "An event is billed once, when it is put on the bus; who hears it in the same account is free.",
    mistakes:
    [
        ("\"Deliveries\"", "as if each listener cost"),
        ("\"Both\"", "as if each listener cost"),
        ("\"Rules\"", "Events"),
    ],
    check: guess =>
        JudgeGuess(
            guess,
            ("Events", "So one more rule costs nothing; what its target does may."),
            [
                ("Deliveries", "Deliveries, as if each listener cost something"),
                ("Both", "Both, as if each listener cost something"),
            ],
            "what the price in the constants is for",
            "the name of the second constant"
        )
);

var reportLines = new Answer<(CountedOrder Order, Amazon.CloudWatchLogs.Model.FilterLogEventsRequest Request)>(
    "reportLines",
    task: "the request: a FilterLogEventsRequest with LogGroupName, StartTime and FilterPattern.",
    hints:
    [
        "As in lesson 02, but this filter is one word, without braces.",
        "LogGroupName = group, StartTime = order.Since, FilterPattern = \"REPORT\"",
    ],
    solution: """
    new FilterLogEventsRequest
        {
            LogGroupName = group,
            StartTime = order.Since,
            FilterPattern = "REPORT",
        }
    """,
    because: "Without a start the request reads all calls that the log still has, of all orders.",
    mistakes:
    [
        ("new FilterLogEventsRequest { LogGroupName = group, FilterPattern = \"REPORT\" }", "no StartTime"),
        ("new FilterLogEventsRequest { LogGroupName = group, StartTime = order.Since }", "also other lines"),
        (
            "new FilterLogEventsRequest { LogGroupName = group, StartTime = order.Since, FilterPattern = \"report\" }",
            "upper and lower case"
        ),
        (
            "new FilterLogEventsRequest { LogGroupName = \"/aws/events/serverlesspresso\", StartTime = order.Since, FilterPattern = \"REPORT\" }",
            "the log group"
        ),
    ],
    check: JudgeReportsAsync
);

var sumSeconds = new Answer<(List<int> Milliseconds, decimal Seconds)>(
    "sumSeconds",
    task: "the sum of GB times seconds: milliseconds.Sum(one => …).",
    hints:
    [
        "512 MB are half a GB, and a millisecond is a thousandth of a second.",
        "milliseconds.Sum(one => 0.5m * one / 1000). The m makes a decimal; 512 / 1024 without it is 0.",
    ],
    solution: "milliseconds.Sum(one => 0.5m * one / 1000)",
    because: "Twice the memory costs twice as much for the same time, and is often less than half as long.",
    mistakes:
    [
        ("milliseconds.Sum(one => 512 / 1024 * one / 1000m)", "whole numbers"),
        ("milliseconds.Sum(one => 0.5m * one)", "milliseconds"),
        ("milliseconds.Sum(one => one / 1000m)", "without the memory"),
    ],
    check: JudgeSeconds
);

var readUnit = new Answer<GetItemResponse>(
    "readUnit",
    task: "the request: a GetItemRequest with TableName, Key and ReturnConsumedCapacity.",
    hints:
    [
        "As in lesson 03, with a key of one part: Key = new() { [\"PK\"] = … }.",
        "ReturnConsumedCapacity = ReturnConsumedCapacity.TOTAL, and no ConsistentRead: the workflow does without.",
    ],
    solution: """
    new GetItemRequest
    {
        TableName = "serverlesspresso-config-table",
        Key = new() { ["PK"] = new AttributeValue { S = "config" } },
        ReturnConsumedCapacity = ReturnConsumedCapacity.TOTAL,
    }
    """,
    because: "A read that may be a moment old costs half. The shop's opening hours can bear it, a task token can't.",
    mistakes:
    [
        (
            "new GetItemRequest { TableName = \"serverlesspresso-config-table\", Key = new() { [\"PK\"] = new AttributeValue { S = \"config\" } } }",
            "does not say what it used"
        ),
        (
            "new GetItemRequest { TableName = \"serverlesspresso-config-table\", Key = new() { [\"PK\"] = new AttributeValue { S = \"config\" } }, ConsistentRead = true, ReturnConsumedCapacity = ReturnConsumedCapacity.TOTAL }",
            "ConsistentRead"
        ),
        (
            "new GetItemRequest { TableName = \"serverlesspresso-config-table\", Key = new() { [\"PK\"] = new AttributeValue { S = \"menu\" } }, ReturnConsumedCapacity = ReturnConsumedCapacity.TOTAL }",
            "storeOpen"
        ),
    ],
    check: JudgeReadUnit
);

var firstWrite = new Answer<(decimal Bytes, decimal Units)>(
    "firstWrite",
    task: "a number: units for each started KB, in the table and in each of its three indexes.",
    hints: ["The row is written to four places.", "4 * Math.Ceiling(bytes / 1024)"],
    solution: "4 * Math.Ceiling(bytes / 1024)",
    because: "An index that holds all attributes costs as much as the table. One with fewer attributes can cost less.",
    mistakes:
    [
        ("Math.Ceiling(bytes / 1024)", "only the table"),
        ("3 * Math.Ceiling(bytes / 1024)", "without the table itself"),
        ("4 * bytes / 1024", "started KB"),
    ],
    check: JudgeFirstWrite
);

var costOfOrder = new Answer<(Uses Uses, decimal Dollars)>(
    "costOfOrder",
    task: "a sum of six products, in dollars.",
    hints:
    [
        "steps * Per1000Steps / 1000 is the first. The others are for a million, but for one: which?",
        "… + events * PerMillionEvents / 1_000_000 + … + seconds * PerGBSecond + …",
    ],
    solution: """
    steps * Per1000Steps / 1_000
        + events * PerMillionEvents / 1_000_000
        + milliseconds.Count * PerMillionCalls / 1_000_000
        + seconds * PerGBSecond
        + 0.5m * PerMillionReads / 1_000_000
        + writes * PerMillionWrites / 1_000_000
    """,
    because: "About a fortieth of a cent. A thousand orders a day are some seven dollars a month.",
    mistakes:
    [
        ("steps * Per1000Steps", "times too much"),
        ("steps * Per1000Steps / 1_000", "too little"),
        (
            "steps * Per1000Steps / 1_000_000 + events * PerMillionEvents / 1_000_000 + milliseconds.Count * PerMillionCalls / 1_000_000 + seconds * PerGBSecond + 0.5m * PerMillionReads / 1_000_000 + writes * PerMillionWrites / 1_000_000",
            "too little"
        ),
    ],
    check: JudgeCost
);

var freeOrders = new Answer<(int Steps, int Orders)>(
    "freeOrders",
    task: "a whole number of orders, from steps.",
    hints:
    [
        "How often do the steps of one order go into 4,000?",
        "4000 / steps: whole numbers are divided without a rest in C#.",
    ],
    solution: "4000 / steps",
    because: "A class of forty people with ten orders each stays below it.",
    mistakes:
    [
        ("4000", "transitions, not orders"),
        ("4000 * steps", "orders of"),
        ("4000 / 13", "the steps that you counted"),
    ],
    check: JudgeFreeOrders
);

var noFailure = new Answer<string>(
    "noFailure",
    task: "your guess: \"Zeros\" or \"Nothing\".",
    hints:
    [
        "Key points of AWS's page on EventBridge's metrics: some are sent only if there is something to send.",
        "FailedInvocations is such a metric.",
    ],
    solution: "\"Nothing\"",
    because: "EventBridge sends this metric only if it is not zero. An alarm must take missing data for good news.",
    mistakes: [("\"Zeros\"", "only if it is not zero"), ("\"Both\"", "Zeros")],
    check: guess =>
        JudgeGuess(
            guess,
            ("Nothing", "No failure, no number. And a wrong question gets the same answer: see below."),
            [("Zeros", "Zeros")],
            "what a metric does that is sent only if it is not zero",
            "the hints"
        )
);

var failedQuery = new Answer<string>(
    "failedQuery",
    task: "the query as text, between \"\"\" and \"\"\".",
    hints:
    [
        "The rule is not on the bus 'default'. What tells CloudWatch on which bus it is?",
        "A second dimension: { \"Name\": \"EventBusName\", \"Value\": \"Serverlesspresso\" }",
    ],
    solution: """"
    """
    [{
      "Id": "failed",
      "MetricStat": {
        "Metric": {
          "Namespace": "AWS/Events",
          "MetricName": "FailedInvocations",
          "Dimensions": [
            { "Name": "EventBusName", "Value": "Serverlesspresso" },
            { "Name": "RuleName", "Value": "WaitingCompletion" }
          ]
        },
        "Period": 300,
        "Stat": "Sum"
      }
    }]
    """
    """",
    because: "Metrics with both dimensions are those of rules on a bus of your own; with RuleName alone, of the default bus.",
    mistakes:
    [
        (
            """"
            """
            [{ "Id": "failed", "MetricStat": { "Metric": { "Namespace": "AWS/Events", "MetricName": "FailedInvocations",
            "Dimensions": [{ "Name": "RuleName", "Value": "WaitingCompletion" }] }, "Period": 300, "Stat": "Sum" } }]
            """
            """",
            "the bus 'default'"
        ),
        (
            """"
            """
            [{ "Id": "failed", "MetricStat": { "Metric": { "Namespace": "AWS/Events", "MetricName": "FailedInvocations",
            "Dimensions": [{ "Name": "EventBusName", "Value": "serverlesspresso" }, { "Name": "RuleName", "Value": "WaitingCompletion" }] },
            "Period": 300, "Stat": "Sum" } }]
            """
            """",
            "upper and lower case"
        ),
        (
            """"
            """
            [{ "Id": "failed", "MetricStat": { "Metric": { "Namespace": "AWS/Events", "MetricName": "Failures",
            "Dimensions": [{ "Name": "EventBusName", "Value": "Serverlesspresso" }, { "Name": "RuleName", "Value": "WaitingCompletion" }] },
            "Period": 300, "Stat": "Sum" } }]
            """
            """",
            "FailedInvocations"
        ),
        ("\"{ EventBusName }\"", "JSON"),
    ],
    check: JudgeFailedQuery
);

var withoutQueue = new Answer<(List<(string Rule, Target Target)> All, List<(string Rule, Target Target)> Found)>(
    "withoutQueue",
    task: "those of targets whose Target.DeadLetterConfig is null.",
    hints: ["LINQ keeps what fulfils a condition: targets.Where(one => …)", "one.Target.DeadLetterConfig is null"],
    solution: "targets.Where(one => one.Target.DeadLetterConfig is null)",
    because: "An event that such a target can't take is lost, and only FailedInvocations counts it.",
    mistakes:
    [
        ("targets.Where(one => one.Target.DeadLetterConfig is not null)", "of the targets without"),
        ("targets.Take(1)", "of the targets without"),
    ],
    check: JudgeWithoutQueue
);

var keptForever = new Answer<(
    List<Amazon.CloudWatchLogs.Model.LogGroup> All,
    List<Amazon.CloudWatchLogs.Model.LogGroup> Found
)>(
    "keptForever",
    task: "those of groups whose RetentionInDays is null.",
    hints: ["As with the targets: groups.Where(group => …)", "group.RetentionInDays is null"],
    solution: "groups.Where(group => group.RetentionInDays is null)",
    because: "Nobody said for how long, and then it is for ever.",
    mistakes: [("groups.Where(group => group.RetentionInDays == 0)", "none of the groups"), ("groups", "7 days")],
    check: JudgeKeptForever
);

var isTraced = new Answer<(DescribeStateMachineResponse Workflow, bool Traced)>(
    "isTraced",
    task: "an expression that is true if X-Ray is on for workflow.",
    hints:
    [
        "TracingConfiguration can be null, and its Enabled too: ask with ?. and compare.",
        "workflow.TracingConfiguration?.Enabled == true",
    ],
    solution: "workflow.TracingConfiguration?.Enabled == true",
    because: "Compared with true, what is missing counts as no. So the expression can't fail.",
    mistakes:
    [
        ("workflow.TracingConfiguration is not null", "it says nothing of Enabled"),
        ("true", "it says nothing of Enabled"),
    ],
    check: it =>
        it.Traced == (it.Workflow.TracingConfiguration?.Enabled == true)
            ? Verdict.Right(it.Traced ? "Each order can leave a trace." : "No order leaves a trace today.")
            : Verdict.Wrong($"{it.Traced}", "what Enabled says", "your expression: it says nothing of Enabled")
);

var inTheWay = new Answer<string>(
    "inTheWay",
    task: "the rule's name, in quotes.",
    hints: ["Which rule did you make, and which came with the shop?", "Lesson 01 made it, lesson 05 takes it away."],
    solution: "\"WaitingCompletion\"",
    because: "CloudFormation deletes what its stack has made. It does not know your rule, and so can't delete the bus.",
    mistakes: [("\"NewOrder\"", "the template's"), ("\"Waiting\"", "no rule on the bus")],
    check: JudgeInTheWayAsync
);

var whatStays = new Answer<(
    List<Amazon.CloudWatchLogs.Model.LogGroup> All,
    List<Amazon.CloudWatchLogs.Model.LogGroup> Found
)>(
    "whatStays",
    task: "those of groups whose LogGroupName is not in template.",
    hints:
    [
        "template is text, and text has Contains.",
        "groups.Where(group => !template.Contains(group.LogGroupName))",
    ],
    solution: "groups.Where(group => !template.Contains(group.LogGroupName))",
    because: "Lambda made them, outside the stack. Name them in the template, and they get an end and go with the stack.",
    mistakes:
    [
        ("groups.Where(group => template.Contains(group.LogGroupName))", "goes with the stack"),
        ("groups.Take(0)", "none of the groups"),
    ],
    check: JudgeWhatStays
);
