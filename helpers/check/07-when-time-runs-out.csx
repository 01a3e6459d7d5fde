using System.Text.Json.Nodes;
using Amazon.StepFunctions;
using Amazon.StepFunctions.Model;

/// Lets so much time go by: at once in the local cloud, whose clock can be moved; elsewhere by waiting.
async Task LetTimePassAsync(TimeSpan time)
{
    try
    {
        await AdvanceClockAsync(time);
        Console.WriteLine($"{time.TotalSeconds:0} s later.");
    }
    catch (LessonStop)
    {
        LessonStop.Forget();
        Console.WriteLine($"Waiting for {time.TotalSeconds:0} s.");
        await Task.Delay(time);
    }
}

/// After UpdateStateMachine AWS may go on starting executions of the old definition for a few seconds.
async Task UpdateIsThereAsync()
{
    if (!target.IsOnThisMachine)
    {
        await Task.Delay(TimeSpan.FromSeconds(5));
    }
}

/// The error and its cause of an execution that failed; how it ended otherwise.
string WhyItFailed(List<HistoryEvent> history) =>
    history[^1].ExecutionFailedEventDetails is { } failed ? $"{failed.Error}: {failed.Cause}" : $"{history[^1].Type}";

/// Gives the first pause a Retry, and lets an order be lost as often as it takes until the execution ends.
async Task<List<HistoryEvent>> LoseTwiceAsync(string machineArn, JsonNode definition, string input, string retry)
{
    var changed = definition.DeepClone();
    changed["States"][Shop.FirstPause]["Retry"] = JsonNode.Parse(retry);
    await stepFunctions.UpdateStateMachineAsync(
        new UpdateStateMachineRequest { StateMachineArn = machineArn, Definition = changed.ToJsonString() }
    );
    await UpdateIsThereAsync();
    var started = await stepFunctions.StartExecutionAsync(
        new StartExecutionRequest { StateMachineArn = machineArn, Input = input }
    );
    for (var lost = 0; lost < 4; lost++)
    {
        await WaitForAsync("the workflow to pause, or to end", async () =>
            await HistoryOfAsync(started.ExecutionArn) is var history
            && (IsOver(history) || IsPausedAt(history, Shop.FirstPause))
                ? history
                : null
        );
        if (IsOver(await HistoryOfAsync(started.ExecutionArn)))
        {
            break;
        }
        await LetTimePassAsync(TimeSpan.FromSeconds(6));
        await LetTimePassAsync(TimeSpan.FromSeconds(2));
    }
    return await WaitForEndAsync(started.ExecutionArn);
}

bool Visited(List<HistoryEvent> history, string state) => history.Any(e => e.StateEnteredEventDetails?.Name == state);

var shortHeartbeat = new Answer<JsonNode>(
    "shortHeartbeat",
    task: "two statements that set HeartbeatSeconds to 5 in hasty, one for each pause.",
    hints:
    [
        "hasty[\"States\"][\"…\"][\"HeartbeatSeconds\"] = 5; for each of the two states in the table.",
        "The states are \"Emit - Workflow Started TT\" and \"Emit - Awaiting Completion TT\".",
    ],
    solution: """
    hasty["States"]["Emit - Workflow Started TT"]["HeartbeatSeconds"] = 5;
    hasty["States"]["Emit - Awaiting Completion TT"]["HeartbeatSeconds"] = 5;
    """,
    because: "Each task has a heartbeat of its own, in seconds.",
    mistakes:
    [
        ("""hasty["States"]["Emit - Workflow Started TT"]["HeartbeatSeconds"] = 5;""", "still 900"),
        ("", "still 900"),
        (
            """
            hasty["States"]["Emit - Workflow Started TT"]["HeartbeatSeconds"] = "5";
            hasty["States"]["Emit - Awaiting Completion TT"]["HeartbeatSeconds"] = "5";
            """,
            "a number"
        ),
    ],
    check: hasty =>
    {
        foreach (var pause in new[] { Shop.FirstPause, Shop.SecondPause })
        {
            var seconds = hasty["States"][pause]?["HeartbeatSeconds"]?.ToJsonString();
            if (seconds != "5")
            {
                return Verdict.Wrong(
                    seconds == "900" ? $"HeartbeatSeconds of '{pause}' is still 900" : $"{seconds} at '{pause}'",
                    "5, a number, at both pauses",
                    "the two statements: the name of each state, and no quotes around the number"
                );
            }
        }
        return Verdict.Right("Both pauses are impatient now, in the copy.");
    }
);

var createHasty = new Deed(
    "createHasty",
    task: "the request: a CreateStateMachineRequest with Name, Definition and RoleArn.",
    hints:
    [
        "new CreateStateMachineRequest { Name = …, Definition = …, RoleArn = … }",
        "The name is \"OrderProcessor-hasty\"; the definition is a text: hasty.ToJsonString().",
    ],
    solution: """
    new CreateStateMachineRequest
    {
        Name = "OrderProcessor-hasty",
        Definition = hasty.ToJsonString(),
        RoleArn = deployed.RoleArn,
    }
    """,
    because: "Without a type it is a STANDARD workflow, which can wait. The role lets it read the tables and use the bus.",
    mistakes:
    [
        (
            """new CreateStateMachineRequest { Name = "OrderProcessor-hasty", RoleArn = deployed.RoleArn }""",
            "definition"
        ),
        (
            """new CreateStateMachineRequest { Name = "Hasty", Definition = hasty.ToJsonString(), RoleArn = deployed.RoleArn }""",
            "no workflow OrderProcessor-hasty"
        ),
    ],
    check: async () =>
    {
        var machines = await stepFunctions.ListStateMachinesAsync(new() { MaxResults = 1000 });
        var found = machines.StateMachines.FirstOrDefault(machine => machine.Name == "OrderProcessor-hasty");
        if (found is null)
        {
            return Verdict.Wrong(
                "no workflow OrderProcessor-hasty",
                "a workflow of that name",
                "Name in your request: the next cells look for OrderProcessor-hasty"
            );
        }
        var machine = await stepFunctions.DescribeStateMachineAsync(new() { StateMachineArn = found.StateMachineArn });
        var seconds = (int?)JsonNode.Parse(machine.Definition)["States"][Shop.FirstPause]["HeartbeatSeconds"];
        return seconds == 5
            ? Verdict.Right("It stands beside the real one, and loses its patience after 5 seconds.")
            : Verdict.Wrong(
                $"a copy that waits for {seconds} s",
                "one that waits for 5 s",
                "Definition in your request: it should be the text of hasty"
            );
    }
);

var whichWay = new Answer<string>(
    "whichWay",
    task: "\"A\", \"B\" or \"C\".",
    hints:
    [
        "The table at the top has a column Catch. What does it say about States.Timeout?",
        "A Catch names an error and the state at which to go on.",
    ],
    solution: "\"B\"",
    because: "The Catch of the state names States.Timeout, so the workflow goes on there.",
    mistakes: [("\"A\"", "has a Catch"), ("\"C\"", "the task fails"), ("\"D\"", "A, B or C")],
    check: guess =>
        guess.Trim().ToUpperInvariant() switch
        {
            "B" => Verdict.Right("See it in the next cell."),
            "A" => Verdict.Wrong(
                "A, as if nobody had thought of it",
                "where the workflow goes on",
                "the table at the top: the state has a Catch for that error"
            ),
            "C" => Verdict.Wrong(
                "C, as if a heartbeat were only a note",
                "what becomes of the task",
                "the table at the top: when a heartbeat is missed, the task fails with States.Timeout"
            ),
            var other => Verdict.Wrong($"'{other}'", "A, B or C", "the question above"),
        }
);

var startHasty = new Answer<List<HistoryEvent>>(
    "startHasty",
    task: "the request: a StartExecutionRequest with StateMachineArn and Input.",
    hints:
    [
        "new StartExecutionRequest { StateMachineArn = …, Input = … }; both are in variables.",
        "StateMachineArn = created.StateMachineArn, Input = newOrder",
    ],
    solution: "new StartExecutionRequest { StateMachineArn = created.StateMachineArn, Input = newOrder }",
    because: "An execution gets its input as text. The workflow's paths, such as $.detail.orderId, look into it.",
    mistakes:
    [
        (
            "new StartExecutionRequest { StateMachineArn = created.StateMachineArn, Input = \"\"\"{\"orderId\":\"hasty\"}\"\"\" }",
            "$.detail"
        ),
        ("new StartExecutionRequest { Input = newOrder }", "stateMachineArn"),
    ],
    check: history =>
        Visited(history, "Customer timedout") && history[^1].Type == HistoryEventType.ExecutionSucceeded
            ? Verdict.Right("The customer was lost, the workflow was not.")
            : Verdict.Wrong(
                $"an execution that ended with {WhyItFailed(history)}",
                "one that went through 'Customer timedout'",
                "Input in your request"
            )
);

var keepAlive = new Answer<List<HistoryEvent>>(
    "keepAlive",
    task: "the request: a SendTaskHeartbeatRequest with the task's token.",
    hints: ["It has one property.", "TaskToken = token"],
    solution: "new SendTaskHeartbeatRequest { TaskToken = token }",
    because: "Who holds the token may say that work goes on, as often as need be.",
    mistakes:
    [
        ("new SendTaskHeartbeatRequest { TaskToken = token[..40] }", "Invalid Token"),
        ("new SendTaskHeartbeatRequest()", "taskToken"),
    ],
    check: history =>
        IsPausedAt(history, Shop.FirstPause)
            ? Verdict.Right("9 seconds have passed, and the order still waits.")
            : Verdict.Wrong(
                $"the order no longer waits: {history[^1].Type}",
                "an order that still waits at its first pause",
                "the call in the loop: it must come within 5 seconds each time"
            )
);

var remember = new Answer<List<HistoryEvent>>(
    "remember",
    task: "the Catch as JSON text: a list with one object, with ErrorEquals, ResultPath and Next.",
    hints: ["It is your colleague's, with one field more.", "\"ResultPath\": \"$.comment\""],
    solution: """"
    """
    [{ "ErrorEquals": ["States.Timeout"], "ResultPath": "$.comment", "Next": "Customer timedout" }]
    """
    """",
    because: "The error lands in $.comment, and $.detail stays where it was.",
    mistakes:
    [
        ("\"\"\"[{ \"ErrorEquals\": [\"States.Timeout\"], \"Next\": \"Customer timedout\" }]\"\"\"", "$.detail"),
        (
            "\"\"\"[{ \"ErrorEquals\": [\"States.Timeout\"], \"ResultPath\": \"$.detail\", \"Next\": \"Customer timedout\" }]\"\"\"",
            "$.detail"
        ),
        (
            "\"\"\"[{ \"ErrorEquals\": [\"OutOfMilk\"], \"ResultPath\": \"$.comment\", \"Next\": \"Customer timedout\" }]\"\"\"",
            "States.Timeout"
        ),
    ],
    check: history =>
        history[^1].Type == HistoryEventType.ExecutionSucceeded
            ? Verdict.Right("The error is in $.comment, the order is still known, and the shop was told.")
            : Verdict.Wrong(
                $"an execution that failed with {WhyItFailed(history)}",
                "one that tells the shop which order was lost",
                "ErrorEquals must name States.Timeout, and ResultPath must leave $.detail as it is"
            )
);

var secondChance = new Answer<List<HistoryEvent>>(
    "secondChance",
    task: "the Retry as JSON text: a list with one object.",
    hints:
    [
        "[{ \"ErrorEquals\": [ … ], \"MaxAttempts\": …, \"IntervalSeconds\": … }]",
        "ErrorEquals is [\"States.Timeout\"], and both numbers are 1.",
    ],
    solution: """"
    """
    [{ "ErrorEquals": ["States.Timeout"], "MaxAttempts": 1, "IntervalSeconds": 1 }]
    """
    """",
    because: "MaxAttempts counts the retries, so the task runs twice at most. Then the Catch gets its turn.",
    mistakes:
    [
        ("\"\"\"[{ \"ErrorEquals\": [\"States.Timeout\"], \"MaxAttempts\": 0 }]\"\"\"", "asked 1 time"),
        (
            "\"\"\"[{ \"ErrorEquals\": [\"States.TaskFailed\"], \"MaxAttempts\": 1, \"IntervalSeconds\": 1 }]\"\"\"",
            "asked 1 time"
        ),
        (
            "\"\"\"[{ \"ErrorEquals\": [\"States.Timeout\"], \"MaxAttempts\": 2, \"IntervalSeconds\": 1 }]\"\"\"",
            "asked 3 times"
        ),
    ],
    check: history =>
    {
        var asked = history
            .Select(e => e.TaskScheduledEventDetails?.Parameters)
            .Where(parameters => parameters?.Contains(Shop.WorkflowStarted) == true)
            .ToList();
        var tokens = asked.Select(text => (string)JsonNode.Parse(text)["Entries"][0]["Detail"]["TaskToken"]);
        return asked.Count == 2 && tokens.Distinct().Count() == 2
            ? Verdict.Right("The customer was asked twice, with two tokens. Then the order was given up.")
            : Verdict.Wrong(
                $"a customer who was asked {Count(asked.Count, "time")}",
                "one who was asked 2 times",
                "ErrorEquals (the error is States.Timeout) and MaxAttempts, which counts only the retries"
            );
    }
);

var deleteHasty = new Deed(
    "deleteHasty",
    task: "the call of DeleteStateMachine, with await.",
    hints:
    [
        "await stepFunctions.DeleteStateMachineAsync(…), with a request that has one property.",
        "new DeleteStateMachineRequest { StateMachineArn = created.StateMachineArn }",
    ],
    solution: """
    await stepFunctions.DeleteStateMachineAsync(
        new DeleteStateMachineRequest { StateMachineArn = created.StateMachineArn });
    """,
    because: "It is marked as DELETING at once, and goes when its executions have come to a stop.",
    mistakes: [("", "is still there"), ("created.StateMachineArn.ToString();", "is still there")],
    check: async () =>
    {
        var machines = await stepFunctions.ListStateMachinesAsync(new() { MaxResults = 1000 });
        foreach (var machine in machines.StateMachines.Where(machine => machine.Name == "OrderProcessor-hasty"))
        {
            var state = await stepFunctions.DescribeStateMachineAsync(
                new() { StateMachineArn = machine.StateMachineArn }
            );
            if (state.Status != StateMachineStatus.DELETING)
            {
                return Verdict.Wrong(
                    "OrderProcessor-hasty is still there",
                    "no such workflow, or one that is being deleted",
                    "the call of DeleteStateMachine and its await"
                );
            }
        }
        return Verdict.Right("Only the patient one is left.");
    }
);
