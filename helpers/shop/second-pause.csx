/// The event as its targets got it: from the log of the bus, by its type and its token.
async Task<string> DeliveredAsync(string detailType, string token)
{
    var found = await WaitForAsync("the event in the log of the bus", async () =>
    {
        var answer = await logs.FilterLogEventsAsync(
            new()
            {
                LogGroupName = "/aws/events/serverlesspresso",
                FilterPattern = $"{{ $.detail-type = \"{detailType}\" }}",
            }
        );
        return answer.Events?.LastOrDefault(one => one.Message.Contains(token));
    });
    return found.Message;
}

/// Why the row still has the first token, in a sentence; null if nothing speaks against another one.
async Task<string> WhyTheTokenStaysAsync(string firstToken)
{
    if (await RowOfAsync(Shop.OrderId) is { } row && TokenIn(row) != firstToken)
    {
        return "The token in the row has changed already. Your condition waits for something else: "
            + "it should be true when the row's token is not firstToken.";
    }
    var verdict = await CheckRuleAsync();
    return verdict.Outcome == Outcome.Right ? null : $"The rule does not work yet.\n{verdict.Explanation}";
}
