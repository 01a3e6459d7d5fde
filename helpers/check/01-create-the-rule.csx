using Amazon.EventBridge.Model;

var onlyCustomer1 = new Answer<string>(
    "onlyCustomer1",
    task: "a pattern that matches OrderProcessor.WaitingCompletion of customer 1 only.",
    hints:
    [
        "The customer is inside the event's detail, so the pattern has a detail too.",
        "\"detail\": { \"userId\": [ … ] } stands beside \"detail-type\", and the userId is text.",
    ],
    solution: """"
    """
    {
      "detail-type": ["OrderProcessor.WaitingCompletion"],
      "detail": { "userId": ["1"] }
    }
    """
    """",
    because: "All members of a pattern must match, and of the values of one member any may match.",
    mistakes:
    [
        ("\"\"\"{\"detail-type\": [\"OrderProcessor.WaitingCompletion\"]}\"\"\"", "tells the customers apart"),
        ("\"\"\"{\"detail\": {\"userId\": [\"1\"]}}\"\"\"", "what it says about detail-type"),
        ("\"\"\"{\"detail\": {\"userId\": [1]}}\"\"\"", "\"1\" is text, not a number"),
        ("\"\"\"{\"detail\": {\"userId\": \"1\"}}\"\"\"", "InvalidEventPatternException"),
    ],
    check: async pattern =>
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
        if (!await MatchesAsync(pattern, Sample(Shop.WaitingCompletion, "1")))
        {
            return Verdict.Wrong(
                "your pattern does not match a WaitingCompletion event of customer 1",
                "a match",
                "the spelling of detail, userId and the detail-type; values stand in [ ], "
                    + "and \"1\" is text, not a number"
            );
        }
        if (await MatchesAsync(pattern, Sample(Shop.WaitingCompletion, "7")))
        {
            return Verdict.Wrong(
                "your pattern also matches the events of customer 7",
                "no match for any other customer than 1",
                "the detail of the sample event: which member tells the customers apart?"
            );
        }
        if (await MatchesAsync(pattern, Sample(Shop.WorkflowStarted, "1")))
        {
            return Verdict.Wrong(
                "your pattern also matches OrderProcessor.WorkflowStarted of customer 1",
                "only OrderProcessor.WaitingCompletion",
                "the pattern of the rule: what it says about detail-type belongs in yours as well"
            );
        }
        return Verdict.Right("It rings for customer 1, and for nobody else.");
    }
);
