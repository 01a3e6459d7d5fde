var whichRule = new Answer<string>(
    "whichRule",
    task: "the name of the rule that gets the first task token into the order table, in quotes.",
    hints:
    [
        "The rule's pattern names the detail-type that the workflow emits at its first pause.",
        "At its first pause the workflow emits OrderProcessor.WorkflowStarted. Which pattern has it?",
    ],
    solution: "\"WorkflowStarted\"",
    because: "Its pattern accepts OrderProcessor.WorkflowStarted, and its target is the function that stores the token.",
    mistakes:
    [
        ("\"NewOrder\"", "before there is any token"),
        ("\"LogEverything\"", "only writes them down"),
        ("\"workflowstarted\"", "upper and lower case count"),
    ],
    check: name =>
        name.Trim() switch
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
);
