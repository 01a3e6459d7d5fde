using Amazon.EventBridge.Model;

var deleteFirst = new Answer<string>(
    "deleteFirst",
    task: "your guess: \"Both\", \"Rule\" or \"Error\".",
    hints:
    [
        "Would you want a rule to vanish that still does something?",
        "EventBridge refuses, and says what is in the way.",
    ],
    solution: "\"Error\"",
    because: "A rule can't be deleted while it has targets.",
    mistakes: [("\"Both\"", "in the way"), ("\"Rule\"", "in the way"), ("\"Nobody\"", "one of the three")],
    check: guess =>
        guess.Trim() switch
        {
            "Error" => Verdict.Right("See the message below."),
            "Both" or "Rule" => Verdict.Wrong(
                $"{guess}, as if the target were not in the way",
                "what EventBridge answers",
                "run the next cells"
            ),
            var other => Verdict.Wrong($"'{other}'", "one of the three guesses", "the question above"),
        }
);

var takeDown = new Deed(
    "takeDown",
    task: "two calls, each with await: RemoveTargetsAsync and DeleteRuleAsync, in the order that works.",
    hints:
    [
        "The error above names what is in the way. That goes first.",
        "await eventBridge.RemoveTargetsAsync(new RemoveTargetsRequest { EventBusName = …, Rule = …, Ids = ids }); and then the other.",
    ],
    solution: """
    await eventBridge.RemoveTargetsAsync(new RemoveTargetsRequest
    {
        EventBusName = "Serverlesspresso",
        Rule = "WaitingCompletion",
        Ids = ids,
    });
    await eventBridge.DeleteRuleAsync(
        new DeleteRuleRequest { EventBusName = "Serverlesspresso", Name = "WaitingCompletion" });
    """,
    because: "So no target is forgotten that belongs to a rule nobody can find any more.",
    mistakes:
    [
        (
            "await eventBridge.DeleteRuleAsync(new DeleteRuleRequest { EventBusName = \"Serverlesspresso\", Name = \"WaitingCompletion\" });",
            "has targets"
        ),
        (
            "await eventBridge.RemoveTargetsAsync(new RemoveTargetsRequest { Rule = \"WaitingCompletion\", Ids = ids });",
            "does not exist on EventBus default"
        ),
        ("", "the rule is still there, with its target"),
    ],
    check: async () =>
    {
        var rule = (await RulesOnAsync(Shop.Bus)).FirstOrDefault(found => found.Name == Shop.Rule);
        if (rule is null)
        {
            return Verdict.Right("The bus has only the shop's own rules again.");
        }
        var answer = await eventBridge.ListTargetsByRuleAsync(new() { EventBusName = Shop.Bus, Rule = Shop.Rule });
        return Verdict.Wrong(
            answer.Targets is { Count: > 0 }
                ? "the rule is still there, with its target"
                : "the rule is still there, without targets",
            "no rule WaitingCompletion on the bus",
            "both calls, and EventBusName in both"
        );
    }
);

var quietDelete = new Answer<DeleteRuleRequest>(
    "quietDelete",
    task: "the request, mended.",
    hints: ["On which bus does this request look for the rule?", "EventBusName is missing."],
    solution: "new DeleteRuleRequest { EventBusName = \"Serverlesspresso\", Name = \"WaitingCompletion\" }",
    because: "Without EventBusName it means the bus 'default'. To delete what isn't there is no error.",
    mistakes:
    [
        ("new DeleteRuleRequest { Name = \"WaitingCompletion\" }", "the bus 'default'"),
        (
            "new DeleteRuleRequest { EventBusName = \"Serverlesspresso\", Name = \"waitingCompletion\" }",
            "'waitingCompletion'"
        ),
    ],
    check: request =>
        request.EventBusName == Shop.Bus && request.Name == Shop.Rule
            ? Verdict.Right("Now it means her rule.")
            : Verdict.Wrong(
                $"the rule '{request.Name}' on the bus '{request.EventBusName ?? "default"}'",
                $"the rule '{Shop.Rule}' on the bus '{Shop.Bus}'",
                "Name and EventBusName"
            )
);

var stopOrders = new Deed(
    "stopOrders",
    task: "a loop over running.Executions that stops each of them.",
    hints:
    [
        "foreach (var item in running.Executions) { … }, and in it await the call with item.ExecutionArn.",
        "await stepFunctions.StopExecutionAsync(new StopExecutionRequest { ExecutionArn = item.ExecutionArn, Cause = \"clean-up\" });",
    ],
    solution: """
    foreach (var item in running.Executions)
    {
        await stepFunctions.StopExecutionAsync(
            new StopExecutionRequest { ExecutionArn = item.ExecutionArn, Cause = "clean-up" });
        Console.WriteLine($"Stopped {item.Name}");
    }
    """,
    because: "A stopped execution is ABORTED, with the cause in its history. Its token is worth nothing any more.",
    mistakes: [("", "still wait"), ("Console.WriteLine(running.Executions.Count);", "still wait")],
    check: async () =>
        await RunningAsync() is { Count: > 0 } running
            ? Verdict.Wrong(
                $"{Count(running.Count, "order")} still wait: {string.Join(", ", running.Select(OrderIdOf))}",
                "no order that waits",
                "the loop: does it stop each item?"
            )
            : Verdict.Right("Nobody waits any more.")
);

var deleteRows = new Deed(
    "deleteRows",
    task: "a loop over rows that deletes each of them.",
    hints:
    [
        "foreach (var row in rows) { … }, and in it await DeleteItemAsync with TableName and Key.",
        "Key = new() { [\"PK\"] = row[\"PK\"], [\"SK\"] = row[\"SK\"] }",
    ],
    solution: """
    foreach (var row in rows)
    {
        await dynamoDb.DeleteItemAsync(new DeleteItemRequest
        {
            TableName = "serverlesspresso-order-table",
            Key = new() { ["PK"] = row["PK"], ["SK"] = row["SK"] },
        });
        Console.WriteLine($"Deleted the row of order {row["SK"].S}");
    }
    """,
    because: "A key has the table's key attributes and no others; the rest of the item would be refused.",
    mistakes:
    [
        ("", "still in the table"),
        (
            "foreach (var row in rows) { await dynamoDb.DeleteItemAsync(new DeleteItemRequest { TableName = \"serverlesspresso-order-table\", Key = row }); }",
            "does not match the schema"
        ),
    ],
    check: async () =>
        await RowsAsync() is { Count: > 0 } rows
            ? Verdict.Wrong(
                $"{Count(rows.Count, "row")} still in the table",
                "an empty table",
                "the loop: does it delete each row?"
            )
            : Verdict.Right("The table is empty.")
);

var whatIsLeft = new Answer<ListRulesRequest>(
    "whatIsLeft",
    task: "the request: a ListRulesRequest with EventBusName and NamePrefix.",
    hints:
    [
        "As in lesson 00, with one property more.",
        "EventBusName = \"Serverlesspresso\", NamePrefix = \"WaitingCompletion\"",
    ],
    solution: "new ListRulesRequest { EventBusName = \"Serverlesspresso\", NamePrefix = \"WaitingCompletion\" }",
    because: "Asking the wrong bus finds nothing either, and that would look like success.",
    mistakes:
    [
        ("new ListRulesRequest { NamePrefix = \"WaitingCompletion\" }", "the bus 'default'"),
        ("new ListRulesRequest { EventBusName = \"Serverlesspresso\" }", "all rules"),
    ],
    check: async request =>
    {
        if (request.EventBusName != Shop.Bus || request.NamePrefix != Shop.Rule)
        {
            return Verdict.Wrong(
                request.EventBusName == Shop.Bus
                    ? "a question for all rules"
                    : $"a question to the bus '{request.EventBusName ?? "default"}'",
                $"one for the rules {Shop.Rule} of the bus '{Shop.Bus}'",
                "EventBusName and NamePrefix"
            );
        }
        if (await WhyARuleIsAstrayAsync() is { } astray)
        {
            return astray;
        }
        var left = new[]
        {
            (await eventBridge.ListRulesAsync(request)).Rules is { Count: > 0 } ? "the rule" : null,
            (await RunningAsync()).Count > 0 ? "orders that wait" : null,
            (await RowsAsync()).Count > 0 ? "rows in the table" : null,
        };
        return left.All(one => one is null)
            ? Verdict.Right("Nothing is left of what you made.")
            : Verdict.Wrong(
                string.Join(", ", left.Where(one => one is not null)),
                "nothing",
                "the cells above that take it away"
            );
    }
);

// A PutRule without EventBusName made the rule on the bus 'default', and clean-up on the shop's bus does not find it there.
async Task<Verdict> WhyARuleIsAstrayAsync()
{
    if ((await RulesOnAsync("default")).All(rule => rule.Name != Shop.Rule))
    {
        return null;
    }
    var targets = (await eventBridge.ListTargetsByRuleAsync(new() { Rule = Shop.Rule })).Targets ?? new();
    var ids = string.Join(", ", targets.Select(one => $"\"{one.Id}\""));
    var first =
        targets.Count == 0
            ? ""
            : "await eventBridge.RemoveTargetsAsync("
                + $"new RemoveTargetsRequest {{ Rule = \"{Shop.Rule}\", Ids = new() {{ {ids} }} }});\n";
    return Verdict.Wrong(
        $"the rule {Shop.Rule} on the bus 'default', where PutRule without EventBusName puts it",
        $"no rule {Shop.Rule} on any bus",
        "run these calls, also without EventBusName, then this cell again:\n"
            + first
            + $"await eventBridge.DeleteRuleAsync(new DeleteRuleRequest {{ Name = \"{Shop.Rule}\" }});"
    );
}
