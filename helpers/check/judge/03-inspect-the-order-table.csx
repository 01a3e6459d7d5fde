using Amazon.DynamoDBv2.Model;
using Amazon.StepFunctions.Model;
using Microsoft.Data.Analysis;

Verdict JudgeFirstRead(string guess) =>
    guess.Trim() switch
    {
        "Nothing" => Verdict.Right("Run the next cell to see it."),
        "The token" => Verdict.Wrong(
            "the token, as if everything had happened already",
            "what is there at once",
            "the next cell"
        ),
        "A row without a token" => Verdict.Wrong(
            "a row without a token",
            "the function makes row and token in one write",
            "the next cell"
        ),
        var other => Verdict.Wrong($"'{other}'", "one of the three guesses", "the question above"),
    };

Verdict JudgeCopyToken((string Stored, string Copied) it) =>
    it.Copied == it.Stored ? Verdict.Right($"All {it.Stored.Length} characters of it.")
    : (it.Copied ?? "").Any(char.IsWhiteSpace)
        ? Verdict.Wrong(
            "a text with a space or a line break in it",
            "the token in one piece",
            "where the line ended in your window"
        )
    : Verdict.Wrong(
        $"a text of {it.Copied?.Length ?? 0} characters",
        $"the token, {it.Stored.Length} characters that begin with {it.Stored[..4]}",
        "both ends of what you copied"
    );

Verdict JudgePauseEnd((List<HistoryEvent> History, DateTime End) it)
{
    var minutes = (it.End - it.History[^1].Timestamp.Value.ToLocalTime()).TotalMinutes;
    return Math.Abs((it.End - PauseEnds(it.History)).TotalSeconds) < 2
        ? Verdict.Right("15 minutes, and then the order times out.")
        : Verdict.Wrong(
            minutes == 0 ? "no time at all" : $"{minutes:0.#} minutes",
            "the heartbeat of 900 seconds",
            "what you add to began, and whether it is seconds or minutes"
        );
}

Verdict JudgeCountStates(DataFrame counts)
{
    if (counts.Columns.IndexOf("Counts") < 0)
    {
        return Verdict.Wrong(
            "all columns of the orders",
            "the counted values of one column",
            "which column, and which method of it"
        );
    }
    var values = Enumerable.Range(0, (int)counts.Rows.Count).Select(row => $"{counts["Values"][row]}").ToList();
    return values.Contains("CREATED")
        ? Verdict.Right("A state is counted as it is spelled.")
        : Verdict.Wrong($"'{string.Join("', '", values)}'", "states such as CREATED", "the name of the column");
}

async Task<Verdict> JudgeOrdersOfCustomerAsync(string condition)
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

async Task<Verdict> JudgeQuietFilterAsync(string filter)
{
    var answer = await dynamoDb.QueryAsync(
        new QueryRequest
        {
            TableName = Shop.OrderTable,
            KeyConditionExpression = "PK = :pk",
            FilterExpression = filter,
            ExpressionAttributeValues = new() { [":pk"] = new() { S = "orders" } },
        }
    );
    return answer.Items is { Count: > 0 }
        ? Verdict.Right($"{Count(answer.Items.Count, "order")} with a token, of {answer.ScannedCount} that were read.")
        : Verdict.Wrong(
            $"a filter that finds nothing among {Count(answer.ScannedCount ?? 0, "order")}",
            "the orders with a token",
            "the name of the attribute, upper and lower case"
        );
}
