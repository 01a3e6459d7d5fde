using System.Text.Json.Nodes;
using Amazon.CloudWatchLogs.Model;
using Amazon.EventBridge.Model;
using Amazon.StepFunctions.Model;

// What is wrong with an entry for order 2, or null.
async Task<Verdict> JudgeEntryAsync(PutEventsRequestEntry entry)
{
    if (await WhyNobodyHearsAsync(entry) is { } why)
    {
        return Verdict.Wrong(
            why,
            "an event that the rule NewOrder hears, with both ids as text",
            "the members of your entry"
        );
    }
    var orderId = (string)JsonNode.Parse(entry.Detail)["orderId"];
    return orderId == Shop.OrderId
        ? null
        : Verdict.Wrong(
            $"an order with the id {orderId}",
            "order 2, which the next lessons follow",
            "orderId in Detail"
        );
}

var newOrder = new Answer<(PutEventsRequestEntry Entry, PutEventsResponse Response)>(
    "newOrder",
    task: "the event: a PutEventsRequestEntry with EventBusName, Source, DetailType and Detail.",
    hints:
    [
        "new PutEventsRequestEntry { EventBusName = …, Source = …, DetailType = …, Detail = … }, all four are text.",
        "The Detail is \"\"\"{\"userId\":\"1\",\"orderId\":\"2\"}\"\"\"; the other three stand in the text above.",
    ],
    solution: """"
    new PutEventsRequestEntry
    {
        EventBusName = "Serverlesspresso",
        Source = "awsserverlessda.serverlesspresso",
        DetailType = "Validator.NewOrder",
        Detail = """{"userId":"1","orderId":"2"}""",
    }
    """",
    because: "Bus, source and detail-type decide who hears it. The detail is for those who do.",
    mistakes:
    [
        (
            "new PutEventsRequestEntry { EventBusName = \"serverlesspresso\", Source = \"awsserverlessda.serverlesspresso\", DetailType = \"Validator.NewOrder\", Detail = \"{}\" }",
            "there is no such bus"
        ),
        (
            "new PutEventsRequestEntry { Source = \"awsserverlessda.serverlesspresso\", DetailType = \"Validator.NewOrder\", Detail = \"{}\" }",
            "as it does without EventBusName"
        ),
        (
            "new PutEventsRequestEntry { EventBusName = \"Serverlesspresso\", Source = \"serverlesspresso\", DetailType = \"Validator.NewOrder\", Detail = \"{}\" }",
            "its Source is 'serverlesspresso'"
        ),
        (
            "new PutEventsRequestEntry { EventBusName = \"Serverlesspresso\", Source = \"awsserverlessda.serverlesspresso\", DetailType = \"NewOrder\", Detail = \"{}\" }",
            "its DetailType is 'NewOrder'"
        ),
        (
            "new PutEventsRequestEntry { EventBusName = \"Serverlesspresso\", Source = \"awsserverlessda.serverlesspresso\", DetailType = \"Validator.NewOrder\", Detail = \"{userId:1}\" }",
            "MalformedDetail"
        ),
        (
            "new PutEventsRequestEntry { EventBusName = \"Serverlesspresso\", Source = \"awsserverlessda.serverlesspresso\", DetailType = \"Validator.NewOrder\", Detail = \"{\\\"userId\\\":\\\"1\\\"}\" }",
            "Detail has no orderId"
        ),
        (
            "new PutEventsRequestEntry { EventBusName = \"Serverlesspresso\", Source = \"awsserverlessda.serverlesspresso\", DetailType = \"Validator.NewOrder\", Detail = \"{\\\"userId\\\":\\\"1\\\",\\\"orderId\\\":2}\" }",
            "take only text: \"orderId\":\"2\""
        ),
        (
            "new PutEventsRequestEntry { EventBusName = \"Serverlesspresso\", Source = \"awsserverlessda.serverlesspresso\", DetailType = \"Validator.NewOrder\", Detail = \"{\\\"userId\\\":\\\"1\\\",\\\"orderId\\\":\\\"3\\\"}\" }",
            "an order with the id 3"
        ),
    ],
    check: async it =>
        it.Response.Entries[0] is { ErrorCode: not null } refused
            ? Verdict.Wrong(
                $"PutEvents refused the entry. {refused.ErrorCode}: {refused.ErrorMessage}",
                "Failed: 0, and the id of an event",
                WhyTheDetailIsWrong(it.Entry.Detail) ?? "the entry's members"
            )
            : await JudgeEntryAsync(it.Entry)
                ?? Verdict.Right("EventBridge has taken it, and the rule NewOrder hears it.")
);

var statesBefore = new Answer<(List<HistoryEvent> History, int Guess)>(
    "statesBefore",
    task: "your guess, a number.",
    hints:
    [
        "Count from the top of the picture to the first state that ends in TT.",
        "Looking into a table is one state and deciding by it is another; the same for the orders under way.",
    ],
    solution: "4",
    because: "Get Shop status and Shop Open?, ListExecutions and Is capacity available?: two looks, two decisions.",
    mistakes: [("2", "two looks and two decisions"), ("5", "two looks and two decisions")],
    check: it =>
    {
        var done = it.History.Count(e => e.StateExitedEventDetails is not null);
        return it.Guess == done
            ? Verdict.Right($"{done} states are done, and the next one waits. The picture shows it.")
            : Verdict.Wrong($"{it.Guess}", "two looks and two decisions", "the picture that the next cell draws");
    }
);

var readHistory = new Answer<GetExecutionHistoryResponse>(
    "readHistory",
    task: "the request: a GetExecutionHistoryRequest with the ExecutionArn.",
    hints:
    [
        "The ARN is a property of the variable execution.",
        "new GetExecutionHistoryRequest { ExecutionArn = execution.ExecutionArn }",
    ],
    solution: "new GetExecutionHistoryRequest { ExecutionArn = execution.ExecutionArn }",
    because: "A state machine is the plan, an execution one run of it. The history belongs to the execution.",
    mistakes:
    [
        ("new GetExecutionHistoryRequest { ExecutionArn = execution.StateMachineArn }", "Invalid"),
        ("new GetExecutionHistoryRequest { ExecutionArn = execution.ExecutionArn, MaxResults = 1 }", "1 event"),
    ],
    check: page =>
        page.Events[^1].Type == Amazon.StepFunctions.HistoryEventType.TaskSubmitted
            ? Verdict.Right("The last event is TaskSubmitted, and nothing has come back since.")
            : Verdict.Wrong(
                $"{Count(page.Events.Count, "event")}, the last one {page.Events[^1].Type}",
                "all events, up to TaskSubmitted",
                "MaxResults, which you can leave out; if the order has moved on, run the lesson again from the top"
            )
);

var openLog = new Answer<FilterLogEventsResponse>(
    "openLog",
    task: "the request: a FilterLogEventsRequest with LogGroupName and FilterPattern.",
    hints:
    [
        "new FilterLogEventsRequest { LogGroupName = …, FilterPattern = … }; the filter has quotes in it.",
        "FilterPattern = \"\"\"{ $.detail.orderId = \"2\" }\"\"\" and LogGroupName = \"/aws/events/serverlesspresso\".",
    ],
    solution: """"
    new FilterLogEventsRequest
    {
        LogGroupName = "/aws/events/serverlesspresso",
        FilterPattern = """{ $.detail.orderId = "2" }""",
    }
    """",
    because: "The whole event is the log's message, so the filter begins at the event: $.detail.orderId.",
    mistakes:
    [
        ("new FilterLogEventsRequest { LogGroupName = \"/aws/events/Serverlesspresso\" }", "does not exist"),
        (
            "new FilterLogEventsRequest { LogGroupName = \"/aws/events/serverlesspresso\", FilterPattern = \"{ $.orderId = \\\"2\\\" }\" }",
            "no event"
        ),
    ],
    check: log =>
    {
        var types = (log.Events ?? new()).Select(e => (string)JsonNode.Parse(e.Message)["detail-type"]).ToList();
        return types.Contains(Shop.WorkflowStarted)
            ? Verdict.Right("Your order went over the bus, and so did the workflow's answer with its token.")
            : Verdict.Wrong(
                types.Count == 0 ? "no event" : $"only {string.Join(", ", types.Distinct())}",
                "Validator.NewOrder and OrderProcessor.WorkflowStarted",
                "the path in FilterPattern: the orderId is inside detail; on AWS also a moment's patience"
            );
    }
);

var whichStarts = new Answer<string>(
    "whichStarts",
    task: "\"A\", \"B\" or \"C\".",
    hints:
    [
        "Compare each entry with the one that you sent, letter by letter: bus, detail-type.",
        "Two of them differ from it in the case of one letter.",
    ],
    solution: "\"C\"",
    because: "A goes to a bus that does not exist, and B has a detail-type that no rule asks for.",
    mistakes:
    [
        ("\"A\"", "names of buses are case-sensitive"),
        ("\"b\"", "patterns are case-sensitive"),
        ("\"D\"", "A, B or C"),
    ],
    check: answer =>
        answer.Trim().ToUpperInvariant() switch
        {
            "C" => Verdict.Right("The other two make no error. That is the trouble with them."),
            "A" => Verdict.Wrong(
                "A, which goes to the bus 'serverlesspresso'",
                "an entry for the bus 'Serverlesspresso'",
                "the first letter of EventBusName; names of buses are case-sensitive"
            ),
            "B" => Verdict.Wrong(
                "B, whose detail-type is 'Validator.newOrder'",
                "the detail-type 'Validator.NewOrder'",
                "the pattern of the rule NewOrder; patterns are case-sensitive"
            ),
            var other => Verdict.Wrong($"'{other}'", "A, B or C", "the cell with the three entries"),
        }
);

var howManyFail = new Answer<(PutEventsResponse Response, int Guess)>(
    "howManyFail",
    task: "your guess, a number.",
    hints:
    [
        "Whom does the answer of PutEvents come from: the bus, or those who listen?",
        "EventBridge answers before it looks who listens.",
    ],
    solution: "0",
    because: "PutEvents says that the event was taken. What becomes of it is decided later, and nobody is told.",
    mistakes: [("2", "taken, not heard"), ("1", "taken, not heard")],
    check: it =>
        it.Guess == it.Response.FailedEntryCount
            ? Verdict.Right("No failure, and an id for each. Nobody heard them.")
            : Verdict.Wrong(
                $"{it.Guess}",
                $"{it.Response.FailedEntryCount}: the answer counts events that were not taken, not heard",
                "the line above"
            )
);

var quietEntry = new Answer<PutEventsRequestEntry>(
    "quietEntry",
    task: "the whole entry, mended.",
    hints:
    [
        "There are two faults. Where does the event go? And what are the ids of the shop?",
        "EventBusName is missing, and the orderId is a number.",
    ],
    solution: """"
    new PutEventsRequestEntry
    {
        EventBusName = "Serverlesspresso",
        Source = "awsserverlessda.serverlesspresso",
        DetailType = "Validator.NewOrder",
        Detail = """{"userId":"1","orderId":"2"}""",
    }
    """",
    because: "Without EventBusName the event goes to the bus 'default'. With a number the workflow starts, but no function can store its token.",
    mistakes:
    [
        (
            "new PutEventsRequestEntry { Source = \"awsserverlessda.serverlesspresso\", DetailType = \"Validator.NewOrder\", Detail = \"{\\\"userId\\\":\\\"1\\\",\\\"orderId\\\":\\\"2\\\"}\" }",
            "as it does without EventBusName"
        ),
        (
            "new PutEventsRequestEntry { EventBusName = \"Serverlesspresso\", Source = \"awsserverlessda.serverlesspresso\", DetailType = \"Validator.NewOrder\", Detail = \"{\\\"userId\\\":\\\"1\\\",\\\"orderId\\\":2}\" }",
            "a Number"
        ),
    ],
    check: async entry => await JudgeEntryAsync(entry) ?? Verdict.Right("Two faults, and neither made an error.")
);

var detailFromObject = new Answer<string>(
    "detailFromObject",
    task: "the text, made by JsonSerializer.",
    hints:
    [
        "JsonSerializer.Serialize makes text out of any object.",
        "JsonSerializer.Serialize(new { userId = …, orderId = … })",
    ],
    solution: "JsonSerializer.Serialize(new { userId = customer, orderId = number })",
    because: "The serializer sets every quote, also when a name has one in it.",
    mistakes:
    [
        ("$\"{customer} {number}\"", "Detail is not JSON"),
        ("JsonSerializer.Serialize(new { customer, number })", "Detail has no userId"),
        ("JsonSerializer.Serialize(new { userId = 1, orderId = 2 })", "a Number"),
    ],
    check: detail =>
        WhyTheDetailIsWrong(detail) is { } why
            ? Verdict.Wrong(why, """{"userId":"1","orderId":"2"}""", "the object's members and their types")
            : Verdict.Right("The same text, and no quote to forget.")
);
