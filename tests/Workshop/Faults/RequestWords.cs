namespace Workshop.Tests.Faults;

/// <summary>
/// What the models do not say: what a member means. A text as it stands, anything else as JSON; looked up as
/// <c>Operation.Member</c>, then as <c>Member</c>, then by the name of the member's type.
/// </summary>
internal static class RequestWords
{
    private const string Machine = "arn:aws:states:us-east-1:000000000000:stateMachine:OrderProcessor";
    private const string Rule = "arn:aws:events:us-east-1:000000000000:rule/Serverlesspresso/NewOrder";
    private const string Bus = "arn:aws:events:us-east-1:000000000000:event-bus/Serverlesspresso";
    private const string Function = "arn:aws:lambda:us-east-1:000000000000:function:None";
    private const string Role = "arn:aws:iam::000000000000:role/r";
    private const string Group = "arn:aws:logs:us-east-1:000000000000:log-group:/aws/events/serverlesspresso";
    private const string Queue = "arn:aws:sqs:us-east-1:000000000000:q";
    private const string Key = """{"PK":{"S":"orders"},"SK":{"S":"fuzz"}}""";

    private const string Definition =
        """{"StartAt":"A","States":{"A":{"Type":"Pass","Parameters":{"x.$":"States.Format('{}', $.a[0:2])"},"End":true}}}""";

    private const string Policy = """
        {"Version":"2012-10-17","Statement":[{"Effect":"Allow","Principal":{"Service":"events.amazonaws.com"},
        "Action":["sqs:SendMessage","logs:PutLogEvents"],"Resource":"*","Condition":{"ArnLike":{"aws:SourceArn":"arn:aws:events:*"}}}]}
        """;

    /// <summary>Members that only programs of long ago use, or that exclude others of the same request.</summary>
    public static readonly Dictionary<string, string[]> LeftOut = new()
    {
        ["dynamodb"] =
        [
            "AttributesToGet",
            "AttributeUpdates",
            "ConditionalOperator",
            "Expected",
            "GlobalTableSettingsReplicationMode",
            "GlobalTableSourceArn",
            "GlobalTableWitnessUpdates",
            "LocalSecondaryIndexes",
            "ProvisionedThroughput",
            "KeyConditions",
            "MultiRegionConsistency",
            "QueryFilter",
            "ReplicaUpdates",
            "ScanFilter",
            "Select",
            "StreamSpecification",
            "WarmThroughput",
        ],
        ["events"] =
        [
            "AppSyncParameters",
            "BatchParameters",
            "EcsParameters",
            "EndpointId",
            "EventSourceName",
            "HttpParameters",
            "KinesisParameters",
            "Policy",
            "RedshiftDataParameters",
            "RunCommandParameters",
            "SageMakerPipelineParameters",
            "SqsParameters",
        ],
        ["lambda"] = ["EventSourceToken", "FunctionUrlAuthType", "PrincipalOrgID", "RevisionId"],
        ["logs"] = ["accountIdentifiers", "entity", "logGroupIdentifier", "logGroupIdentifiers", "logGroupNamePattern"],
        ["states"] = ["mapRunArn"],
    };

    /// <summary>Members that operations ask for though the models do not, most of them one of several that would do.</summary>
    public static readonly Dictionary<string, string[]> Needed = new()
    {
        ["dynamodb"] =
        [
            "AttributeDefinitions",
            "BillingMode",
            "ConditionExpression",
            "ExpressionAttributeNames",
            "ExpressionAttributeValues",
            "FilterExpression",
            "KeyConditionExpression",
            "KeySchema",
            "ProjectionExpression",
            "TotalSegments",
            "Segment",
            "UpdateExpression",
        ],
        ["events"] = ["Action", "EventBusName", "EventPattern", "Principal", "StatementId"],
        ["logs"] = ["logGroupName", "policyDocument", "policyName"],
        ["states"] = ["description", "definition", "key", "logGroupArn", "roleArn", "stateMachineArn"],
    };

    public static readonly Dictionary<string, Dictionary<string, string>> Of = new()
    {
        ["events"] = new()
        {
            ["ArchiveName"] = "fuzz",
            ["Arn"] = Function,
            ["Action"] = "events:PutEvents",
            ["CreateEventBus.Name"] = "fuzz",
            ["DeadLetterConfig"] = $$"""{"Arn":"{{Queue}}"}""",
            ["DeleteEventBus.Name"] = "fuzz",
            ["DeleteRule.Name"] = "fuzz",
            ["DescribeEventBus.Name"] = "Serverlesspresso",
            ["Destination"] = $$"""{"Arn":"{{Bus}}","FilterArns":["{{Rule}}"]}""",
            ["Detail"] = """{"a":1}""",
            ["Event"] =
                """{"id":"1","source":"a","detail-type":"t","account":"0","time":"2026-01-01T00:00:00Z","region":"r","resources":[],"detail":{"n":2}}""",
            ["EventBusName"] = "Serverlesspresso",
            ["EventEndTime"] = "1900000000",
            ["EventPattern"] = """{"source":["a",{"prefix":"b"}],"detail":{"n":[{"numeric":[">",1]}]}}""",
            ["EventSourceArn"] = Bus,
            ["Input"] = """{"a":1}""",
            ["InputPath"] = "$.detail",
            ["InputTransformer"] = """{"InputPathsMap":{"a":"$.detail.a"},"InputTemplate":"{\"x\":<a>}"}""",
            ["KmsKeyIdentifier"] = "k",
            ["Name"] = "NewOrder",
            ["Principal"] = "*",
            ["PutRule.Name"] = "fuzz",
            ["ResourceARN"] = Rule,
            ["RoleArn"] = Role,
            ["Rule"] = "NewOrder",
            ["ScheduleExpression"] = "rate(5 minutes)",
            ["StartReplay.EventSourceArn"] = "arn:aws:events:us-east-1:000000000000:archive/fuzz",
            ["TargetArn"] = Machine,
            ["UpdateEventBus.Name"] = "Serverlesspresso",
        },
        ["states"] = new()
        {
            ["activityArn"] = "arn:aws:states:us-east-1:000000000000:activity:fuzz",
            ["context"] = """{"Execution":{"Id":"x"}}""",
            ["definition"] = Definition,
            ["DeleteStateMachine.stateMachineArn"] = "arn:aws:states:us-east-1:000000000000:stateMachine:fuzz",
            ["executionArn"] = "arn:aws:states:us-east-1:000000000000:execution:OrderProcessor:none",
            ["input"] = """{"detail":{}}""",
            ["logGroupArn"] = Group + ":*",
            ["mapRunArn"] = "arn:aws:states:us-east-1:000000000000:mapRun:OrderProcessor/m:none",
            ["mock"] = """{"result":"{}"}""",
            ["output"] = "{}",
            ["resourceArn"] = Machine,
            ["roleArn"] = Role,
            ["stateMachineAliasArn"] = "arn:aws:states:us-east-1:000000000000:stateMachine:fuzz:prod",
            ["stateMachineArn"] = Machine,
            ["stateMachineVersionArn"] = "arn:aws:states:us-east-1:000000000000:stateMachine:fuzz:1",
            ["TestState.definition"] = """{"Type":"Pass","End":true}""",
            ["UpdateStateMachine.stateMachineArn"] = "arn:aws:states:us-east-1:000000000000:stateMachine:fuzz",
            ["variables"] = """{"v":1}""",
            ["weight"] = "100",
        },
        ["dynamodb"] = new()
        {
            ["AttributeDefinitions"] = """[{"AttributeName":"a","AttributeType":"S"}]""",
            ["AttributeName"] = "a",
            ["AttributeValue"] = """{"S":"x"}""",
            ["BatchGetItem.RequestItems"] =
                """{"fuzz-items":{"ConsistentRead":true,"ExpressionAttributeNames":{"#n":"n"},"ProjectionExpression":"a, #n","Keys":["""
                + Key
                + "]}}",
            ["BatchWriteItem.RequestItems"] =
                """{"fuzz-items":[{"DeleteRequest":{"Key":{"PK":{"S":"o"},"SK":{"S":"gone"}}}},{"PutRequest":{"Item":"""
                + Key
                + "}}]}",
            ["ConditionExpression"] = "attribute_not_exists(z) or #n.b[1] < :v",
            ["BillingMode"] = "PAY_PER_REQUEST",
            ["CreateTable.TableName"] = "fuzz",
            ["DeleteTable.TableName"] = "none",
            ["ExclusiveStartKey"] = Key,
            ["ExclusiveStartTableName"] = "fuzz",
            ["ExpressionAttributeNames"] = """{"#n":"n"}""",
            ["ExpressionAttributeValues"] = """{":v":{"N":"3"}}""",
            ["FilterExpression"] = "#n IN (:v, size(a)) AND NOT b BETWEEN :v AND c",
            ["Item"] =
                """{"PK":{"S":"orders"},"SK":{"S":"fuzz"},"n":{"N":"1.5"},"b":{"B":"AQID"},"l":{"L":[{"M":{"x":{"BOOL":true}}}]},"ss":{"SS":["a","b"]}}""",
            ["Key"] = Key,
            ["Query.ExpressionAttributeValues"] = """{":p":{"S":"orders"},":s":{"S":"f"},":v":{"N":"1"}}""",
            ["KeyConditionExpression"] = "PK = :p and begins_with(SK, :s)",
            ["Projection"] = """{"ProjectionType":"INCLUDE","NonKeyAttributes":["c"]}""",
            ["ProjectionExpression"] = "a.b[0], #n",
            ["ResourceArn"] = "arn:aws:dynamodb:us-east-1:000000000000:table/fuzz-items",
            ["Scan.TotalSegments"] = "2",
            ["Segment"] = "0",
            ["TableName"] = "fuzz-items",
            ["TagResource.Tags"] = """[{"Key":"k","Value":"v"}]""",
            ["TransactGetItems.TransactItems"] = """
                [{"Get":{"TableName":"fuzz-items","Key":{"PK":{"S":"orders"},"SK":{"S":"fuzz"}},"ProjectionExpression":"a"}},
                {"Get":{"TableName":"fuzz-items","Key":{"PK":{"S":"o"},"SK":{"S":"x"}}}}]
                """,
            ["TransactWriteItems.TransactItems"] = """
                [{"Update":{"TableName":"fuzz-items","Key":{"PK":{"S":"orders"},"SK":{"S":"fuzz"}},"UpdateExpression":"SET a = :a",
                "ExpressionAttributeValues":{":a":{"S":"x"}}}},
                {"Put":{"TableName":"fuzz-items","Item":{"PK":{"S":"o"},"SK":{"S":"t"}},"ReturnValuesOnConditionCheckFailure":"ALL_OLD"}},
                {"Delete":{"TableName":"fuzz-items","Key":{"PK":{"S":"o"},"SK":{"S":"d"}}}},
                {"ConditionCheck":{"TableName":"fuzz-items","Key":{"PK":{"S":"o"},"SK":{"S":"c"}},"ConditionExpression":"attribute_not_exists(z)"}}]
                """,
            ["UpdateExpression"] = "SET a = if_not_exists(a, :v) + :v, #n = :v REMOVE b[1] ADD c :v",
            ["UpdateTable.TableName"] = "fuzz",
        },
        ["logs"] = new()
        {
            ["CreateLogGroup.logGroupName"] = "fuzz",
            ["DeleteLogGroup.logGroupName"] = "fuzz",
            ["filterPattern"] = "{ $.a = 1 && $.b > 2 }",
            ["logGroupName"] = "/aws/events/serverlesspresso",
            ["logGroupNamePrefix"] = "/aws",
            ["logStreamName"] = "s",
            ["logStreamNamePrefix"] = "s",
            ["policyDocument"] = Policy,
            ["resourceArn"] = Group,
            ["retentionInDays"] = "7",
            ["timestamp"] = "1700000000000",
        },
        ["lambda"] = new()
        {
            ["Action"] = "lambda:InvokeFunction",
            ["Destination"] = Queue,
            ["Payload"] = """{"ORDERSTATE":"x","detail":{"orderId":"fuzz","TaskToken":"AAAA","userId":"1"}}""",
            ["Principal"] = "events.amazonaws.com",
            ["SourceAccount"] = "000000000000",
            ["SourceArn"] = Rule,
        },
        ["sqs"] = new()
        {
            ["Actions"] = """["SendMessage"]""",
            ["AWSAccountIds"] = """["111111111111"]""",
            ["CreateQueue.Attributes"] = """{"VisibilityTimeout":"30"}""",
            ["DelaySeconds"] = "0",
            ["DeleteQueue.QueueUrl"] = "http://127.0.0.1/000000000000/none",
            ["MaxNumberOfMessages"] = "2",
            ["MessageAttributes"] =
                """{"a":{"DataType":"String","StringValue":"x"},"b":{"DataType":"Binary","BinaryValue":"AP8="},"n":{"DataType":"Number","StringValue":"1"}}""",
            ["MessageSystemAttributes"] = """{"AWSTraceHeader":{"DataType":"String","StringValue":"Root=1"}}""",
            ["QueueOwnerAWSAccountId"] = "000000000000",
            ["QueueUrl"] = "http://127.0.0.1/000000000000/fuzz",
            ["ReceiptHandle"] = "AQEB",
            ["SetQueueAttributes.Attributes"] =
                """{"DelaySeconds":"0","RedriveAllowPolicy":"{\"redrivePermission\":\"denyAll\"}"}""",
            ["VisibilityTimeout"] = "0",
            ["WaitTimeSeconds"] = "0",
        },
        ["sts"] = [],
    };
}
