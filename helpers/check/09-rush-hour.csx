using Amazon.DynamoDBv2.Model;
using Amazon.EventBridge.Model;
using Microsoft.Data.Analysis;

var allAtOnce = new Answer<string>(
    "allAtOnce",
    task: "your guess: \"All\", \"Ten\" or \"None\".",
    hints:
    [
        "Would a half-accepted request be easy to repeat?",
        "The request is looked at as a whole before any of its entries is.",
    ],
    solution: "\"None\"",
    because: "A request that breaks a limit is refused as a whole: nothing of it is done.",
    mistakes: [("\"All\"", "10 entries"), ("\"Ten\"", "10 entries"), ("\"Some\"", "one of the three")],
    check: guess =>
        guess.Trim() switch
        {
            "None" => Verdict.Right("See the message below."),
            "All" or "Ten" => Verdict.Wrong(
                $"{guess}, as if a call took more than 10 entries, or cut off the rest",
                "what EventBridge does with the whole request",
                "run the next cell"
            ),
            var other => Verdict.Wrong($"'{other}'", "one of the three guesses", "the question above"),
        }
);

var howManyWait = new Answer<int>(
    "howManyWait",
    task: "your guess, a number.",
    hints:
    [
        "Look at 'Is capacity available?' in the picture of lesson 00.",
        "Its list of running workflows is counted from 0 and includes the new one; an order is refused if number 20 is there.",
    ],
    solution: "20",
    because: "Number 20 is the 21st. So the 21st order is the first that is refused, and it ends at once.",
    mistakes: [("30", "fewer than 30"), ("21", "one fewer"), ("10", "not the ten of PutEvents")],
    check: guess =>
        guess switch
        {
            20 => Verdict.Right("The other ten get ShopUnavailable, if the first twenty are there when they come."),
            30 => Verdict.Wrong("30", "fewer than 30: the shop has a limit", "the state 'Is capacity available?'"),
            21 => Verdict.Wrong("21", "one fewer: the list includes the new order", "[20] in that state"),
            _ => Verdict.Wrong($"{guess}", "the limit of the workflow, not the ten of PutEvents", "[20] in that state"),
        }
);

var batches = new Answer<IEnumerable<PutEventsRequestEntry[]>>(
    "batches",
    task: "an expression that cuts entries into batches of at most 10.",
    hints: ["LINQ has a method for it; it gives arrays of a size that you choose.", "entries.Chunk(…)"],
    solution: "entries.Chunk(10)",
    because: "Chunk keeps the order and leaves nothing out; the last batch may be smaller.",
    mistakes:
    [
        ("entries.Chunk(30)", "less than or equal to 10"),
        ("entries.Chunk(10).Take(1)", "10 of 30 orders"),
        ("entries.Chunk(1)", "30 calls"),
    ],
    check: made =>
    {
        var all = made.ToList();
        var orders = all.SelectMany(batch => batch).Distinct().Count();
        return orders != 30 ? Verdict.Wrong($"{orders} of 30 orders", "all of them", "what is left out?")
            : all.Count > 3 ? Verdict.Wrong($"{all.Count} calls", "3, each with 10 entries", "the size of a batch")
            : Verdict.Right("30 orders in 3 calls.");
    }
);

var queueOf = new Answer<List<Dictionary<string, AttributeValue>>>(
    "queueOf",
    task: "the QueryRequest for the orders in this state: TableName, IndexName, KeyConditionExpression and its value.",
    hints:
    [
        "As in lesson 03: the index GSI-status has the key ORDERSTATE.",
        "KeyConditionExpression = \"ORDERSTATE = :state\", and :state is new() { S = state }",
    ],
    solution: """
    new QueryRequest
        {
            TableName = "serverlesspresso-order-table",
            IndexName = "GSI-status",
            KeyConditionExpression = "ORDERSTATE = :state",
            ExpressionAttributeValues = new() { [":state"] = new AttributeValue { S = state } },
        }
    """,
    because: "A query reads only the orders in this state; a scan would read, and cost, the whole table.",
    mistakes:
    [
        (
            "new QueryRequest { TableName = \"serverlesspresso-order-table\", KeyConditionExpression = \"ORDERSTATE = :state\", ExpressionAttributeValues = new() { [\":state\"] = new AttributeValue { S = state } } }",
            "key"
        ),
        (
            "new QueryRequest { TableName = \"serverlesspresso-order-table\", IndexName = \"GSI-status\", KeyConditionExpression = \"ORDERSTATE = :state\", ExpressionAttributeValues = new() { [\":state\"] = new AttributeValue { S = \"COMPLETED\" } } }",
            "0 orders"
        ),
    ],
    check: async queue =>
    {
        var rows = (await RowsAsync()).Count(row => row["ORDERSTATE"].S == "CREATED");
        return queue.Count == rows && queue.All(row => row["ORDERSTATE"].S == "CREATED")
            ? Verdict.Right($"{Count(rows, "customer")} to ask.")
            : Verdict.Wrong(
                Count(queue.Count, "order"),
                $"the {rows} that are CREATED",
                ":state is the state that QueueAsync is asked for"
            );
    }
);

var inTurn = new Answer<IEnumerable<Dictionary<string, AttributeValue>>>(
    "inTurn",
    task: "the rows of queue in the order in which they came.",
    hints:
    [
        "The index sorts by SK, as text: 10 comes before 2. Which attribute says when?",
        "queue.OrderBy(row => …), by the number in row[\"TS\"].N",
    ],
    solution: "queue.OrderBy(row => long.Parse(row[\"TS\"].N))",
    because: "N is a number that travels as text. TS has the milliseconds since 1970.",
    mistakes:
    [
        ("queue", "before order"),
        ("queue.OrderBy(row => row[\"SK\"].S)", "before order"),
        ("queue.Take(1)", "1 order"),
    ],
    check: async sorted =>
    {
        var rows = sorted.ToList();
        var expected = (await RowsAsync()).Count(row => row["ORDERSTATE"].S == rows[0]["ORDERSTATE"].S);
        if (rows.Count != expected)
        {
            return Verdict.Wrong(Count(rows.Count, "order"), $"all {expected}", "what is left out?");
        }
        var wrong = rows.Zip(rows.Skip(1)).FirstOrDefault(pair => Came(pair.First) > Came(pair.Second));
        return wrong.First is null
            ? Verdict.Right("First come, first served.")
            : Verdict.Wrong(
                $"order {wrong.First["SK"].S} before order {wrong.Second["SK"].S}, which came earlier",
                "the order of TS",
                "what you sort by"
            );
    }
);

var customersAnswer = new Answer<List<RushOrder>>(
    "customersAnswer",
    task: "a loop over turn that resumes each order with its token and the result \"{}\".",
    hints:
    [
        "foreach (var row in turn) { … }, and in it the call of lesson 04, with await.",
        "new SendTaskSuccessRequest { TaskToken = row[\"TaskToken\"].S, Output = \"{}\" }",
    ],
    solution: """
    foreach (var row in turn)
    {
        await stepFunctions.SendTaskSuccessAsync(
            new SendTaskSuccessRequest { TaskToken = row["TaskToken"].S, Output = "{}" });
    }
    """,
    because: "Each row has its own token. The loop waits for each call, so the turn is kept.",
    mistakes:
    [
        ("", "0 of 20"),
        (
            "await stepFunctions.SendTaskSuccessAsync(new SendTaskSuccessRequest { TaskToken = turn[0][\"TaskToken\"].S, Output = \"{}\" });",
            "1 of 20"
        ),
    ],
    check: orders => JudgeTurnAsync(orders, 1, "customers have answered", "Each customer has answered.")
);

var baristasLoop = new Answer<List<RushOrder>>(
    "baristasLoop",
    task: "a loop over toMake that makes each drink with MakeAsync(row), then resumes its order with \"{}\".",
    hints:
    [
        "The loop above, with one line more.",
        "await MakeAsync(row); comes first: the customer is called when the drink is there.",
    ],
    solution: """
    foreach (var row in toMake)
    {
        await MakeAsync(row);
        await stepFunctions.SendTaskSuccessAsync(
            new SendTaskSuccessRequest { TaskToken = row["TaskToken"].S, Output = "{}" });
    }
    """,
    because: "One barista, one drink at a time: half a minute each, so the last in the queue waits for all before it.",
    mistakes:
    [
        ("", "0 of 20"),
        (
            "await MakeAsync(toMake[0]); await stepFunctions.SendTaskSuccessAsync(new SendTaskSuccessRequest { TaskToken = toMake[0][\"TaskToken\"].S, Output = \"{}\" });",
            "1 of 20"
        ),
    ],
    check: orders => JudgeTurnAsync(orders, 2, "drinks are served", "Everybody has a coffee.")
);

var byMinute = new Answer<DataFrame>(
    "byMinute",
    task: "morning, grouped by \"minute\", with the Count of \"order\".",
    hints:
    [
        "GroupBy takes the name of a column; then comes what is done with each group.",
        "morning.GroupBy(…).Count(…)",
    ],
    solution: "morning.GroupBy(\"minute\").Count(\"order\")",
    because: "A group for each minute; Count counts the values of the column in each.",
    mistakes: [("morning.GroupBy(\"drink\").Count(\"order\")", "no column minute"), ("morning", "30 rows")],
    check: frame =>
        !Has(frame, "minute", "order")
            ? Verdict.Wrong("no column minute, or none order", "one row a minute, with a count", "GroupBy and Count")
        : frame["order"] is StringDataFrameColumn
            ? Verdict.Wrong(
                Count((int)frame.Rows.Count, "row") + " with single orders",
                "one row a minute, with a count",
                "GroupBy and Count"
            )
        : Verdict.Right("Each minute has its number of orders.")
);

var byDrink = new Answer<(DataFrame Finished, DataFrame Frame)>(
    "byDrink",
    task: "finished, grouped by \"drink\", with the Mean of \"waited\", the longest wait first.",
    hints:
    [
        "As above, with Mean in place of Count; then sort the result.",
        ".OrderByDescending(\"waited\") at the end",
    ],
    solution: "finished.GroupBy(\"drink\").Mean(\"waited\").OrderByDescending(\"waited\")",
    because: "Group, reduce, sort: the same three steps as GROUP BY, AVG and ORDER BY in SQL.",
    mistakes:
    [
        ("finished.GroupBy(\"drink\").Mean(\"waited\").OrderBy(\"waited\")", "the shortest first"),
        ("finished.GroupBy(\"drink\").Sum(\"waited\").OrderByDescending(\"waited\")", "a sum"),
        ("finished.GroupBy(\"order\").Mean(\"waited\")", "no column drink"),
    ],
    check: answer =>
    {
        var (finished, frame) = answer;
        if (!Has(frame, "drink", "waited"))
        {
            return Verdict.Wrong("no column drink, or none waited", "a mean for each drink", "GroupBy and Mean");
        }
        var means = Numbers(frame);
        return means.Max() > Numbers(finished).Max()
                ? Verdict.Wrong("a sum, or another large number", "the mean of waited", "Mean")
            : means.SequenceEqual(means.OrderDescending()) ? Verdict.Right("The longest wait comes first.")
            : Verdict.Wrong("the shortest first, or no order", "the longest first", "OrderByDescending");
    }
);

var nineOfTen = new Answer<(DataFrame Finished, double Minutes)>(
    "nineOfTen",
    task: "the time in minutes within which 9 of 10 of the finished orders were served.",
    hints:
    [
        "Sort by waited, then take the value at the place that 90 % of the rows have reached.",
        "With 20 rows that is the 18th, which has the index 17: (double)finished.OrderBy(\"waited\")[\"waited\"][17]",
    ],
    solution: """
    (double)finished.OrderBy("waited")["waited"][(long)Math.Ceiling(finished.Rows.Count * 0.9) - 1]
    """,
    because: "A mean hides the unlucky. The 90th percentile, p90 in CloudWatch, is what the slowest tenth exceed.",
    mistakes:
    [
        ("finished[\"waited\"].Mean()", "of 20 orders"),
        ("(double)finished.OrderBy(\"waited\")[\"waited\"][9]", "10 of 20 orders"),
        ("(double)finished[\"waited\"].Max()", "20 of 20 orders"),
    ],
    check: answer =>
    {
        var all = Numbers(answer.Finished);
        var served = all.Count(wait => wait <= answer.Minutes + 0.005);
        var needed = (int)Math.Ceiling(all.Count * 0.9);
        var right = all.Order().ElementAt(needed - 1);
        return Math.Abs(right - answer.Minutes) < 0.05
            ? Verdict.Right($"9 of 10 customers waited at most {answer.Minutes:0.0} minutes.")
            : Verdict.Wrong(
                $"a time within which {served} of {all.Count} orders were served",
                $"{needed} of them",
                "sort first, then the place"
            );
    }
);

long Came(Dictionary<string, AttributeValue> row) => long.Parse(row["TS"].N);

bool Has(DataFrame frame, params string[] names) => names.All(name => frame.Columns.Any(column => column.Name == name));

List<double> Numbers(DataFrame frame) =>
    Enumerable.Range(0, (int)frame.Rows.Count).Select(row => Convert.ToDouble(frame["waited"][row])).ToList();

// Has each order that was taken got so many answers, and nobody before one who came a minute earlier? The barista's queue
// is the order in which the rows got there. What is answered is waited for until its row shows it, so that the cell can
// be run again.
async Task<Verdict> JudgeTurnAsync(List<RushOrder> orders, int answers, string what, string praise)
{
    var taken = new List<(RushOrder Order, List<DateTime> Answers)>();
    foreach (var order in orders)
    {
        var history = await HistoryOfAsync(order.ExecutionArn);
        if (OutcomeOf(history) != "refused")
        {
            taken.Add((order, AnswersIn(history)));
        }
    }
    var answered = taken.Where(one => one.Answers.Count >= answers).OrderBy(one => one.Answers[answers - 1]).ToList();
    var rows = new List<Dictionary<string, AttributeValue>>();
    foreach (var (order, _) in answered)
    {
        rows.Add(await MovedRowAsync(order.OrderId));
    }
    if (answered.Count < taken.Count)
    {
        return Verdict.Wrong(
            $"{answered.Count} of {taken.Count} {what}",
            "all of them",
            "the loop: does it come to each row, and await the call?"
        );
    }
    var jumped = Enumerable.Range(1, taken.Count - 1).FirstOrDefault(place => IsTooEarly(place - 1, place));
    return jumped == 0
        ? Verdict.Right(praise)
        : Verdict.Wrong(
            $"order {answered[jumped - 1].Order.OrderId} before order {answered[jumped].Order.OrderId}",
            "first come, first served",
            "the rows in their turn; run the lesson again from 'The rush'"
        );

    bool IsTooEarly(int first, int second) =>
        answers == 1
            ? answered[first].Order.Ordered > answered[second].Order.Ordered.AddSeconds(30)
            : rows.All(row => row["ORDERSTATE"].S == "WAITING_COMPLETION") && Came(rows[first]) > Came(rows[second]);
}

// The row of an order that is past its first pause. The function that writes it may need a moment.
async Task<Dictionary<string, AttributeValue>> MovedRowAsync(string orderId)
{
    var row = await RowOfAsync(orderId);
    for (var look = 0; look < 100 && row["ORDERSTATE"].S == "CREATED"; look++)
    {
        await Task.Delay(30);
        row = await RowOfAsync(orderId);
    }
    return row;
}
