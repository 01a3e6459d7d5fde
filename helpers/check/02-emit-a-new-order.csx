var whichStarts = new Answer<string>(
    "whichStarts",
    task: "\"A\", \"B\" or \"C\".",
    hints:
    [
        "Compare each entry with the one that you sent, letter by letter: bus, source, detail-type.",
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
            "C" => Verdict.Right("A goes to a bus that does not exist, and B has a detail-type that no rule asks for."),
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
