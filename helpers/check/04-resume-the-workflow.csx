using Amazon.DynamoDBv2.Model;
using Amazon.StepFunctions.Model;

var whatProves = new Answer<string>(
    "whatProves",
    task: "the name of the attribute, in quotes.",
    hints:
    [
        "The key of a row never changes, and the customer stays the same.",
        "What does the event bring that is new?",
    ],
    solution: "\"TaskToken\"",
    because: "Each pause makes a token of its own. The second one can come into the row only through your rule.",
    mistakes: [("\"SK\"", "stays as it is"), ("\"USERID\"", "stays as it is"), ("\"TASKTOKEN\"", "spelled TaskToken")],
    check: name =>
        name.Trim() switch
        {
            "TaskToken" => Verdict.Right("That the token changes is the proof."),
            "SK" or "USERID" => Verdict.Wrong(
                $"{name}, which stays as it is",
                "what the event brings that is new",
                "the event in lesson 01"
            ),
            var other => Verdict.Wrong(
                $"'{other}'",
                "one of the three; the token is spelled TaskToken",
                "the question above"
            ),
        }
);

var resumeFirst = new Answer<string>(
    "resumeFirst",
    task: "the request: a SendTaskSuccessRequest with TaskToken and Output.",
    hints:
    [
        "new SendTaskSuccessRequest { TaskToken = …, Output = … }; the token is in a variable.",
        "TaskToken = firstToken, and Output = \"\"\"{\"orderId\":\"2\"}\"\"\".",
    ],
    solution: """"
    new SendTaskSuccessRequest
    {
        TaskToken = firstToken,
        Output = """{"orderId":"2"}""",
    }
    """",
    because: "The token alone says which task of which execution is meant. Neither order nor workflow is named.",
    mistakes:
    [
        ("new SendTaskSuccessRequest { TaskToken = firstToken.Insert(40, \"\\n\"), Output = \"{}\" }", "Invalid Token"),
        ("new SendTaskSuccessRequest { TaskToken = firstToken, Output = \"done\" }", "Invalid Output"),
        ("new SendTaskSuccessRequest { TaskToken = \"2\", Output = \"{}\" }", "Invalid Token"),
    ],
    check: async execution =>
    {
        var history = await HistoryOfAsync(execution);
        return history.Any(e => e.StateExitedEventDetails?.Name == Shop.FirstPause)
            ? Verdict.Right("The first pause is over.")
            : Verdict.Wrong(
                "a workflow that still waits at its first pause",
                "one that went on",
                "the token: is it that of this order?"
            );
    }
);

var tokenOfEvent = new Answer<(List<HistoryEvent> History, string Token)>(
    "tokenOfEvent",
    task: "the token, out of emitted.",
    hints:
    [
        "The token is in the Detail, and the Detail is a member of emitted: emitted[\"Detail\"][…].",
        "(string)emitted[\"Detail\"][\"TaskToken\"]",
    ],
    solution: "(string)emitted[\"Detail\"][\"TaskToken\"]",
    because: "The token travels in the event like any other datum. Whoever gets the event can resume the workflow.",
    mistakes:
    [
        ("(string)emitted[\"DetailType\"]", "OrderProcessor.WaitingCompletion"),
        ("firstToken", "the first token"),
        ("(string)emitted[\"TaskToken\"]", "Not attempted"),
    ],
    check: it =>
        it.Token == (string)EmittedBy(it.History)["Detail"]["TaskToken"]
            ? Verdict.Right("This one should come into the row.")
        : it.Token is null
            ? Verdict.NotAttempted("There is no such member, so this is null. The token is inside Detail.")
        : Verdict.Wrong(
            it.Token.StartsWith("AAAA") ? "the first token" : $"'{Brief(it.Token)}'",
            "the token in the printed event",
            "the member TaskToken inside Detail"
        )
);

var tokenHasChanged = new Answer<(string First, string Second, Dictionary<string, AttributeValue> Row)>(
    "tokenHasChanged",
    task: "the condition: true if the row's token is not the first one.",
    hints: ["row[\"TaskToken\"].S is the row's token, and != means: is not.", "row[\"TaskToken\"].S != firstToken"],
    solution: "row[\"TaskToken\"].S != firstToken",
    because: "Wait for what must have changed, not for some seconds. However slow the day is, the condition holds when it is so.",
    mistakes: [("row[\"TaskToken\"].S == firstToken", "has changed already"), ("false", "has changed already")],
    check: it =>
        TokenIn(it.Row) == it.Second
            ? Verdict.Right("It is the token of the event: your rule works.")
            : Verdict.Wrong(
                TokenIn(it.Row) == it.First ? "the row with the first token: read too early" : "another token",
                "the token of the event",
                "the condition; or run the lesson again from the top"
            )
);

var secondUse = new Answer<string>(
    "secondUse",
    task: "your guess: \"Nothing\", \"InvalidToken\" or \"TaskTimedOut\".",
    hints:
    [
        "Step Functions knows the token, so it is not invalid.",
        "The task that it belonged to is over. Which of the three says that?",
    ],
    solution: "\"TaskTimedOut\"",
    because: "The token is genuine, but its task no longer waits.",
    mistakes:
    [
        ("\"Nothing\"", "a token resumes one task, once"),
        ("InvalidToken", "never was a token"),
        ("\"Error\"", "spell one of them"),
    ],
    check: guess =>
        guess.Trim().Replace("Exception", "") switch
        {
            "TaskTimedOut" => Verdict.Right("The next cell shows the message."),
            "InvalidToken" => Verdict.Wrong(
                "InvalidToken, the answer to a text that never was a token",
                "the answer to a real token whose task is over",
                "what a token that lost some letters on the way would be, and what yours is"
            ),
            "Nothing" => Verdict.Wrong(
                "Nothing, as if the second call were ignored",
                "an error: a token resumes one task, once",
                "what the barista should learn when a customer taps twice"
            ),
            var other => Verdict.Wrong(
                $"'{other}'",
                "Nothing, InvalidToken or TaskTimedOut",
                "the three guesses above; spell one of them"
            ),
        }
);

var quietCall = new Answer<string>(
    "quietCall",
    task: "the name of the call, in quotes.",
    hints:
    [
        "A heartbeat says: I am still at it. Which call says: I am done?",
        "You wrote its request for the customer.",
    ],
    solution: "\"SendTaskSuccess\"",
    because: "A heartbeat starts the 900 seconds anew and resumes nothing. The order waits for ever, and nobody sees why.",
    mistakes:
    [
        ("\"SendTaskHeartbeat\"", "starts the 900 seconds anew"),
        ("\"StartExecution\"", "the call that resumes"),
    ],
    check: call =>
        call.Trim().Replace("Async", "").Replace("Request", "") switch
        {
            "SendTaskSuccess" => Verdict.Right("A heartbeat only starts the 900 seconds anew."),
            "SendTaskHeartbeat" => Verdict.Wrong(
                "SendTaskHeartbeat, which starts the 900 seconds anew",
                "the call that ends the task",
                "the customer's answer, above"
            ),
            var other => Verdict.Wrong(
                $"'{other}'",
                "the call that resumes a waiting task",
                "the customer's answer, above"
            ),
        }
);

var resumeSecond = new Answer<List<HistoryEvent>>(
    "resumeSecond",
    task: "the request: a SendTaskSuccessRequest with the second token.",
    hints:
    [
        "As for the customer, with another token and another output.",
        "TaskToken = after[\"TaskToken\"].S and Output = \"{}\".",
    ],
    solution: "new SendTaskSuccessRequest { TaskToken = after[\"TaskToken\"].S, Output = \"{}\" }",
    because: "It is the token that came over the bus, through your rule, into the table.",
    mistakes:
    [
        ("new SendTaskSuccessRequest { TaskToken = firstToken, Output = \"{}\" }", "Task Timed Out"),
        (
            "new SendTaskSuccessRequest { TaskToken = after[\"TaskToken\"].S + \"\\n\", Output = \"{}\" }",
            "Invalid Token"
        ),
        ("new SendTaskSuccessRequest { TaskToken = after[\"TaskToken\"].S, Output = \"\" }", "Invalid Output"),
    ],
    check: history =>
        history[^1].Type == Amazon.StepFunctions.HistoryEventType.ExecutionSucceeded
            ? Verdict.Right("The order is finished.")
            : Verdict.Wrong(
                $"a workflow that ended with {history[^1].Type}",
                "ExecutionSucceeded",
                "the picture: where did it end?"
            )
);

var changeOfMind = new Answer<List<HistoryEvent>>(
    "changeOfMind",
    task: "the request: a SendTaskFailureRequest with TaskToken, Error and Cause.",
    hints:
    [
        "new SendTaskFailureRequest { TaskToken = …, Error = …, Cause = … }; the token of this order is in token.",
        "Error = \"ChangedMind\", and the Cause is any sentence.",
    ],
    solution: """
    new SendTaskFailureRequest
    {
        TaskToken = token,
        Error = "ChangedMind",
        Cause = "The customer does not want the drink any more.",
    }
    """,
    because: "An error that no state catches fails the execution. A Catch for ChangedMind could emit an event of its own.",
    mistakes:
    [
        ("new SendTaskFailureRequest { TaskToken = token, Cause = \"no\" }", "an error without a name"),
        (
            "new SendTaskFailureRequest { TaskToken = after[\"TaskToken\"].S, Error = \"ChangedMind\" }",
            "Task Timed Out"
        ),
    ],
    check: history =>
        history[^1].ExecutionFailedEventDetails is not { } failed
            ? Verdict.Wrong(
                $"a workflow that ended with {history[^1].Type}",
                "a failed one",
                "the call: SendTaskFailure"
            )
        : failed.Error == "ChangedMind" ? Verdict.Right($"The execution has failed. {failed.Error}: {failed.Cause}")
        : Verdict.Wrong(
            failed.Error is { Length: > 0 } ? $"the error {failed.Error}" : "an error without a name",
            "the error ChangedMind",
            "Error in the request"
        )
);
