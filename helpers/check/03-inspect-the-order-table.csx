using Amazon.DynamoDBv2.Model;

var ordersOfCustomer = new Answer<string>(
    "ordersOfCustomer",
    task: "the key condition, in quotes.",
    hints:
    [
        "A query names its index's partition key, and compares it with the placeholder :user.",
        "The partition key of GSI-userId is USERID, and the comparison is =.",
    ],
    solution: "\"USERID = :user\"",
    because: "A query needs the whole partition key, of the table or of an index.",
    mistakes: [("\"CUSTOMER = :user\"", "ValidationException"), ("\"USERID = 1\"", "ValidationException")],
    check: async condition =>
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
