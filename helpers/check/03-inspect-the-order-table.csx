#load "judge/03-inspect-the-order-table.csx"

using Amazon.DynamoDBv2.Model;
using Amazon.StepFunctions.Model;
using Microsoft.Data.Analysis;

var firstRead = new Answer<string>(
    "firstRead",
    task: "your guess, in quotes.",
    hints:
    [
        "Who has to do something between the answer of PutEvents and the row?",
        "The rule, the workflow, another rule, a function: none of them has run when PutEvents answers.",
    ],
    solution: "\"Nothing\"",
    because: "PutEvents answers when the event is taken. Everything else comes after, and the function writes the whole row at once.",
    mistakes:
    [
        ("\"The token\"", "the next cell"),
        ("\"A row without a token\"", "one write"),
        ("\"Milk\"", "one of the three"),
    ],
    check: JudgeFirstRead
);

var getOrder = new Answer<GetItemResponse>(
    "getOrder",
    task: "the request: a GetItemRequest with TableName, Key and ConsistentRead.",
    hints:
    [
        "new GetItemRequest { TableName = …, Key = new() { [\"PK\"] = …, [\"SK\"] = … }, ConsistentRead = true }",
        "PK is new AttributeValue { S = \"orders\" }, SK is new AttributeValue { S = \"2\" }.",
    ],
    solution: """
    new GetItemRequest
    {
        TableName = "serverlesspresso-order-table",
        Key = new()
        {
            ["PK"] = new AttributeValue { S = "orders" },
            ["SK"] = new AttributeValue { S = "2" },
        },
        ConsistentRead = true,
    }
    """,
    because: "GetItem needs the whole key, and finds one item or none.",
    mistakes:
    [
        (
            """
            new GetItemRequest
            {
                TableName = "serverlesspresso-order-table",
                Key = new() { ["PK"] = new AttributeValue { S = "orders" } },
            }
            """,
            "does not match the schema"
        ),
        (
            """
            new GetItemRequest
            {
                TableName = "serverlesspresso-order-table",
                Key = new() { ["PK"] = new AttributeValue { S = "order" }, ["SK"] = new AttributeValue { S = "2" } },
            }
            """,
            "no item has this key"
        ),
        (
            """
            new GetItemRequest
            {
                TableName = "serverlesspresso-order-table",
                Key = new() { ["PK"] = new AttributeValue { S = "orders" }, ["SK"] = new AttributeValue { N = "2" } },
            }
            """,
            "does not match the schema"
        ),
    ],
    check: response =>
        response.Item?.GetValueOrDefault("SK")?.S == Shop.OrderId
            ? Verdict.Right("There is your order, with its token.")
            : Verdict.Wrong(
                response.Item is null ? "no item has this key, so Item is null" : "another item",
                $"PK 'orders' and SK '{Shop.OrderId}'",
                "the two values in Key, letter by letter"
            )
);

var copyToken = new Answer<(string Stored, string Copied)>(
    "copyToken",
    task: "the whole token: pasted between quotes, or taken from the item.",
    hints:
    [
        "Three clicks in the output mark the whole line. Paste it between \" and \".",
        "In code it is order[\"TaskToken\"].S: the attribute's value, as text.",
    ],
    solution: "order[\"TaskToken\"].S",
    because: "A program takes the token from where it is stored. Nothing can get lost on the way.",
    mistakes:
    [
        ("order[\"TaskToken\"].S.Insert(40, \"\\n\")", "a line break"),
        ("order[\"TaskToken\"].S[..40]", "40 characters"),
        ("order[\"TASKTOKEN\"].S", "TASKTOKEN"),
    ],
    check: JudgeCopyToken
);

var pauseEnd = new Answer<(List<HistoryEvent> History, DateTime End)>(
    "pauseEnd",
    task: "the time at which the pause ends, from began.",
    hints: ["A DateTime can add: AddMinutes, AddSeconds.", "began.AddSeconds(…), with the heartbeat of the task."],
    solution: "began.AddSeconds(900)",
    because: "A heartbeat is counted from when the task was scheduled. SendTaskHeartbeat would start it anew.",
    mistakes:
    [
        ("began", "no time at all"),
        ("began.AddMinutes(900)", "900 minutes"),
        ("began.AddMinutes(5)", "5 minutes"),
    ],
    check: JudgePauseEnd
);

var allOrders = new Answer<QueryResponse>(
    "allOrders",
    task: "the request: a QueryRequest with TableName, KeyConditionExpression and ExpressionAttributeValues.",
    hints:
    [
        "TableName is that of the last request; the other two stand in the text above.",
        "The value of :pk is new AttributeValue { S = \"orders\" }.",
    ],
    solution: """
    new QueryRequest
    {
        TableName = "serverlesspresso-order-table",
        KeyConditionExpression = "PK = :pk",
        ExpressionAttributeValues = new() { [":pk"] = new AttributeValue { S = "orders" } },
    }
    """,
    because: "The value is not part of the expression, so no quote in it can change what the expression means.",
    mistakes:
    [
        (
            """
            new QueryRequest
            {
                TableName = "serverlesspresso-order-table",
                KeyConditionExpression = "SK = :sk",
                ExpressionAttributeValues = new() { [":sk"] = new AttributeValue { S = "2" } },
            }
            """,
            "Query condition missed key schema element"
        ),
        (
            """
            new QueryRequest
            {
                TableName = "serverlesspresso-order-table",
                KeyConditionExpression = "PK = :pk",
                ExpressionAttributeValues = new() { [":pk"] = new AttributeValue { S = "Orders" } },
            }
            """,
            "no items"
        ),
    ],
    check: response =>
        response.Items is { Count: > 0 }
            ? Verdict.Right($"{Count(response.Items.Count, "order")}, your order 2 among them.")
            : Verdict.Wrong(
                "no items",
                "all orders, order 2 among them",
                "the value of the placeholder: PK is 'orders'"
            )
);

var countStates = new Answer<DataFrame>(
    "countStates",
    task: "the call that counts the values of the column ORDERSTATE.",
    hints: ["frame[\"ORDERSTATE\"] is the column.", "The column's method is ValueCounts()."],
    solution: "frame[\"ORDERSTATE\"].ValueCounts()",
    because: "ValueCounts makes a small DataFrame: a row for each value, and how often it is there.",
    mistakes: [("frame", "all columns"), ("frame[\"SK\"].ValueCounts()", "'2'")],
    check: JudgeCountStates
);

var waitingOrders = new Answer<QueryResponse>(
    "waitingOrders",
    task: "the request: a QueryRequest with TableName, IndexName, KeyConditionExpression and the placeholder's value.",
    hints:
    [
        "As the last query, with IndexName = \"GSI-status\" and that index's partition key in the condition.",
        "KeyConditionExpression = \"ORDERSTATE = :state\", and :state is the text CREATED.",
    ],
    solution: """
    new QueryRequest
    {
        TableName = "serverlesspresso-order-table",
        IndexName = "GSI-status",
        KeyConditionExpression = "ORDERSTATE = :state",
        ExpressionAttributeValues = new() { [":state"] = new AttributeValue { S = "CREATED" } },
    }
    """,
    because: "Without the index DynamoDB would have to read every order, and refuses.",
    mistakes:
    [
        (
            """
            new QueryRequest
            {
                TableName = "serverlesspresso-order-table",
                KeyConditionExpression = "ORDERSTATE = :state",
                ExpressionAttributeValues = new() { [":state"] = new AttributeValue { S = "CREATED" } },
            }
            """,
            "Query condition missed key schema element"
        ),
        (
            """
            new QueryRequest
            {
                TableName = "serverlesspresso-order-table",
                IndexName = "GSI-status",
                KeyConditionExpression = "ORDERSTATE = :state",
                ExpressionAttributeValues = new() { [":state"] = new AttributeValue { S = "created" } },
            }
            """,
            "no order"
        ),
    ],
    check: response =>
        response.Items is { Count: > 0 } && response.Items.All(item => item["ORDERSTATE"].S == "CREATED")
            ? Verdict.Right("These wait for their customers.")
            : Verdict.Wrong(
                response.Items is { Count: > 0 } ? "orders in other states, too" : "no order",
                "the orders in the state CREATED",
                "the value of :state, upper and lower case count"
            )
);

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
    check: JudgeOrdersOfCustomerAsync
);

var quietFilter = new Answer<string>(
    "quietFilter",
    task: "the filter expression, mended, in quotes.",
    hints:
    [
        "An attribute that no item has is allowed in a filter, and then no item passes.",
        "How does the table of order 2, above, spell the attribute?",
    ],
    solution: "\"attribute_exists(TaskToken)\"",
    because: "DynamoDB can't know that you meant another attribute: each item may have its own.",
    mistakes:
    [
        ("\"attribute_exists(TASKTOKEN)\"", "finds nothing"),
        ("\"attribute_exists(tasktoken)\"", "finds nothing"),
        ("\"TaskToken\"", "ValidationException"),
    ],
    check: JudgeQuietFilterAsync
);

var newestOrder = new Answer<(QueryRequest Request, QueryResponse Response)>(
    "newestOrder",
    task: "the request: the query for all orders, with IndexName, ScanIndexForward and Limit.",
    hints:
    [
        "Begin with the query for all orders. The index is a property, the direction another, the number a third.",
        "IndexName = \"LSI-timestamp\", ScanIndexForward = false, Limit = 1",
    ],
    solution: """
    new QueryRequest
    {
        TableName = "serverlesspresso-order-table",
        IndexName = "LSI-timestamp",
        KeyConditionExpression = "PK = :pk",
        ExpressionAttributeValues = new() { [":pk"] = new AttributeValue { S = "orders" } },
        ScanIndexForward = false,
        Limit = 1,
    }
    """,
    because: "The index is sorted already, so DynamoDB reads one item from its end, however many orders there are.",
    mistakes:
    [
        (
            """
            new QueryRequest
            {
                TableName = "serverlesspresso-order-table",
                KeyConditionExpression = "PK = :pk",
                ExpressionAttributeValues = new() { [":pk"] = new AttributeValue { S = "orders" } },
                Limit = 1,
            }
            """,
            "sorted by SK"
        ),
        (
            """
            new QueryRequest
            {
                TableName = "serverlesspresso-order-table",
                IndexName = "LSI-timestamp",
                KeyConditionExpression = "PK = :pk",
                ExpressionAttributeValues = new() { [":pk"] = new AttributeValue { S = "orders" } },
                Limit = 1,
            }
            """,
            "the oldest"
        ),
    ],
    check: it =>
        it.Request.IndexName != "LSI-timestamp"
            ? Verdict.Wrong("items sorted by SK, the order id", "items sorted by TS", "IndexName")
        : it.Request.ScanIndexForward != false
            ? Verdict.Wrong("the oldest first", "the newest first", "ScanIndexForward")
        : it.Response.Items?.Count != 1
            ? Verdict.Wrong(Count(it.Response.Items?.Count ?? 0, "item"), "one item", "Limit")
        : Verdict.Right("One item read, the newest.")
);
