using Amazon.DynamoDBv2.Model;
using Amazon.EventBridge.Model;

// Lesson 00
var whichRule = new Exercise(
    task: "Put the rule's name between the quotes above, then run both cells.",
    hint: "The rule's pattern names the detail-type that the workflow emits at its first pause: "
        + "OrderProcessor.WorkflowStarted.",
    solution: "WorkflowStarted",
    judge: async answer =>
        await Task.FromResult(
            answer.Trim() switch
            {
                "WorkflowStarted" => Verdict.Right(
                    "It hears OrderProcessor.WorkflowStarted and hands the event to the function of the same name."
                ),
                "NewOrder" => Verdict.Wrong(
                    "NewOrder, which starts the workflow, before there is any token",
                    "the rule that hears the workflow's own event",
                    "the pattern column: which rule names a detail-type that begins with OrderProcessor?"
                ),
                "LogEverything" => Verdict.Wrong(
                    "LogEverything, which hears all events of the shop and only writes them down",
                    "the rule that hears one event in particular",
                    "the pattern column: which rule names a detail-type that begins with OrderProcessor?"
                ),
                var other => Verdict.Wrong(
                    $"'{other}'",
                    "the name of a rule as the table spells it",
                    "the first column of the table; upper and lower case count"
                ),
            }
        )
);

// Lesson 01
var onlyCustomer1 = new Exercise(
    task: "Write your pattern between the triple quotes above, then run both cells.",
    hint: "The customer is inside the event's detail, so the pattern has a detail too: "
        + "{ \"detail\": { \"userId\": [ … ] } }.",
    solution: """{ "detail-type": ["OrderProcessor.WaitingCompletion"], "detail": { "userId": ["1"] } }""",
    judge: async pattern =>
    {
        string Sample(string detailType, string userId) =>
            Envelope(
                new PutEventsRequestEntry
                {
                    Source = Shop.Source,
                    DetailType = detailType,
                    Detail = $$"""{"orderId":"2","orderNumber":"1","userId":"{{userId}}"}""",
                }
            );
        if (!await Matches(pattern, Sample(Shop.WaitingCompletion, "1")))
        {
            return Verdict.Wrong(
                "your pattern does not match a WaitingCompletion event of customer 1",
                "a match",
                "the spelling of detail, userId and the detail-type; values stand in [ ], "
                    + "and \"1\" is text, not a number"
            );
        }
        if (await Matches(pattern, Sample(Shop.WaitingCompletion, "7")))
        {
            return Verdict.Wrong(
                "your pattern also matches the events of customer 7",
                "no match for any other customer than 1",
                "the detail of the sample event: which member tells the customers apart?"
            );
        }
        if (await Matches(pattern, Sample(Shop.WorkflowStarted, "1")))
        {
            return Verdict.Wrong(
                "your pattern also matches OrderProcessor.WorkflowStarted of customer 1",
                "only OrderProcessor.WaitingCompletion",
                "the pattern of the rule: what it says about detail-type belongs in yours as well"
            );
        }
        return Verdict.Right("All members of a pattern must match, and of the values of one member any may match.");
    }
);

// Lesson 02
var whichStarts = new Exercise(
    task: "Put A, B or C between the quotes above, then run both cells.",
    hint: "Compare each entry with the one that you sent, letter by letter: bus, source, detail-type.",
    solution: "C",
    judge: async answer =>
        await Task.FromResult(
            answer.Trim().ToUpperInvariant() switch
            {
                "C" => Verdict.Right(
                    "A goes to a bus that does not exist, and B has a detail-type that no rule asks for."
                ),
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
        )
);

// Lesson 03
var ordersOfCustomer = new Exercise(
    task: "Put a key condition between the quotes above, then run both cells.",
    hint: "A query names its index's partition key, and compares it with the placeholder :user. "
        + "GSI-userId's partition key is USERID.",
    solution: "USERID = :user",
    judge: async condition =>
    {
        var answer = await dynamoDb.QueryAsync(
            new QueryRequest
            {
                TableName = Shop.OrderTable,
                IndexName = "GSI-userId",
                KeyConditionExpression = condition,
                ExpressionAttributeValues = new() { [":user"] = new() { S = Shop.UserId } },
            }
        );
        return answer.Items is { Count: > 0 }
            ? Verdict.Right($"The index found {Count(answer.Items.Count, "order")} of customer {Shop.UserId}.")
            : Verdict.Wrong(
                $"a query that runs, and finds no order of customer {Shop.UserId}",
                $"the orders of customer {Shop.UserId}, the one from lesson 02 among them",
                "the comparison: USERID should equal the placeholder; if it does, run 02-emit-a-new-order again"
            );
    }
);

// Lesson 04
var secondUse = new Exercise(
    task: "Put your guess between the quotes above (Nothing, InvalidToken or TaskTimedOut), then run both cells.",
    hint: "Step Functions knows the token, so it is not invalid. But the task that it belonged to is over.",
    solution: "TaskTimedOut",
    judge: async answer =>
        await Task.FromResult(
            answer.Trim() switch
            {
                "TaskTimedOut" => Verdict.Right(
                    "The token is genuine, but its task no longer waits. The next cell shows the message."
                ),
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
        )
);
