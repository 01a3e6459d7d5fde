using System.Text.Json.Nodes;

namespace Workshop.Tests.Faults;

/// <summary>A well-formed request for each operation that takes more than a name, to be twisted.</summary>
internal static class Requests
{
    private const string Names =
        """{"Name":"x","name":"x","TableName":"x","stateMachineArn":"@Machine","logGroupName":"x","ResourceArn":"@Rule"}""";

    /// <summary>Parts that several requests share, by the word that stands for them.</summary>
    private static readonly Dictionary<string, string> Parts = new()
    {
        ["@Pattern"] = """{\"source\":[\"a\",{\"prefix\":\"b\"}],\"detail\":{\"n\":[{\"numeric\":[\">\",1]}]}}""",
        ["@Definition"] =
            """{\"StartAt\":\"A\",\"States\":{\"A\":{\"Type\":\"Pass\",\"Parameters\":{\"x.$\":\"States.Format('{}', $.a[0:2])\"},\"End\":true}}}""",
        ["@Machine"] = "arn:aws:states:us-east-1:000000000000:stateMachine:OrderProcessor",
        ["@Rule"] = "arn:aws:events:us-east-1:000000000000:rule/Serverlesspresso/NewOrder",
        ["@BusArn"] = "arn:aws:events:us-east-1:000000000000:event-bus/Serverlesspresso",
        ["@Table"] = "\"TableName\":\"fuzz-items\"",
        ["@Arn"] = "arn:aws:dynamodb:us-east-1:000000000000:table/fuzz-items",
        ["@Bus"] = "\"EventBusName\":\"Serverlesspresso\"",
        ["@Fuzz"] = "arn:aws:states:us-east-1:000000000000:stateMachine:fuzz",
        ["@LogArn"] = "arn:aws:logs:us-east-1:000000000000:log-group:/aws/events/serverlesspresso",
        ["@Execution"] = "arn:aws:states:us-east-1:000000000000:execution:OrderProcessor:none",
        ["@Group"] = "\"logGroupName\":\"/aws/events/serverlesspresso\"",
        ["@QueuePolicy"] =
            """{\"Statement\":[{\"Effect\":\"Allow\",\"Principal\":{\"Service\":\"events.amazonaws.com\"},\"Action\":\"sqs:SendMessage\",\"Resource\":\"*\",\"Condition\":{\"ArnLike\":{\"aws:SourceArn\":\"arn:aws:events:*\"}}}]}""",
        ["@Queue"] = "\"QueueUrl\":\"http://127.0.0.1/000000000000/fuzz\"",
        ["@Key"] = "\"Key\":{\"PK\":{\"S\":\"orders\"},\"SK\":{\"S\":\"fuzz\"}}",
    };

    private static readonly Dictionary<string, string> Known = new()
    {
        ["events:PutEvents"] =
            """{"Entries":[{"Source":"s","DetailType":"t","Detail":"{\"a\":1}","EventBusName":"Serverlesspresso","Resources":["r"],"Time":1700000000}]}""",
        ["events:PutRule"] =
            """{"Name":"fuzz","EventPattern":"@Pattern","State":"ENABLED","EventBusName":"Serverlesspresso","Description":"d","Tags":[{"Key":"k","Value":"v"}]}""",
        ["events:TestEventPattern"] =
            """{"EventPattern":"@Pattern","Event":"{\"id\":\"1\",\"source\":\"a\",\"detail-type\":\"t\",\"account\":\"0\",\"time\":\"2026-01-01T00:00:00Z\",\"region\":\"r\",\"resources\":[],\"detail\":{\"n\":2}}"}""",
        ["events:PutTargets"] =
            """{"Rule":"NewOrder","EventBusName":"Serverlesspresso","Targets":[{"Id":"x","Arn":"arn:aws:lambda:us-east-1:000000000000:function:None","InputTransformer":{"InputPathsMap":{"a":"$.detail.a"},"InputTemplate":"{\"x\":<a>}"}}]}""",
        ["events:ListTagsForResource"] = """{"ResourceARN":"@Rule"}""",
        ["events:ListRules"] = """{"EventBusName":"Serverlesspresso","NamePrefix":"N","Limit":1,"NextToken":"x"}""",
        ["states:CreateStateMachine"] =
            """{"name":"fuzz","definition":"@Definition","roleArn":"arn:aws:iam::000000000000:role/r","type":"STANDARD","tags":[{"key":"k","value":"v"}]}""",
        ["states:ValidateStateMachineDefinition"] =
            """{"definition":"@Definition","type":"STANDARD","maxResults":10}""",
        ["states:TestState"] =
            """{"definition":"{\"Type\":\"Pass\",\"End\":true}","roleArn":"arn:aws:iam::000000000000:role/r","input":"{}","inspectionLevel":"TRACE"}""",
        ["states:StartExecution"] = """{"stateMachineArn":"@Machine","name":"fuzz","input":"{\"detail\":{}}"}""",
        ["states:ListExecutions"] =
            """{"stateMachineArn":"@Machine","statusFilter":"RUNNING","maxResults":5,"nextToken":"AAAA"}""",
        ["states:GetExecutionHistory"] =
            """{"executionArn":"arn:aws:states:us-east-1:000000000000:execution:OrderProcessor:none","maxResults":5,"reverseOrder":true}""",
        ["states:SendTaskSuccess"] = """{"taskToken":"AAAA","output":"{}"}""",
        ["states:SendTaskFailure"] = """{"taskToken":"AAAA","error":"e","cause":"c"}""",
        ["dynamodb:CreateTable"] =
            """{"TableName":"fuzz","BillingMode":"PAY_PER_REQUEST","AttributeDefinitions":[{"AttributeName":"a","AttributeType":"S"}],"KeySchema":[{"AttributeName":"a","KeyType":"HASH"}],"GlobalSecondaryIndexes":[{"IndexName":"gsi","KeySchema":[{"AttributeName":"a","KeyType":"HASH"}],"Projection":{"ProjectionType":"ALL"}}]}""",
        ["dynamodb:PutItem"] =
            """{ @Table,"Item":{"PK":{"S":"orders"},"SK":{"S":"fuzz"},"n":{"N":"1.5"},"b":{"B":"AQID"},"l":{"L":[{"M":{"x":{"BOOL":true}}}]},"ss":{"SS":["a","b"]} },"ConditionExpression":"attribute_not_exists(PK) and #n < :v","ExpressionAttributeNames":{"#n":"n"},"ExpressionAttributeValues":{":v":{"N":"3"} } }""",
        ["dynamodb:GetItem"] =
            """{ @Table,@Key,"ProjectionExpression":"a.b[0], #c","ExpressionAttributeNames":{"#c":"c"} }""",
        ["dynamodb:UpdateItem"] =
            """{ @Table,@Key,"UpdateExpression":"SET a = if_not_exists(a, :z) + :z REMOVE b[1] ADD c :z DELETE d """
            + """:s","ExpressionAttributeValues":{":z":{"N":"1"},":s":{"SS":["x"]} } }""",
        ["dynamodb:Query"] =
            """{ @Table,"KeyConditionExpression":"PK = :p and begins_with(SK, :s)","FilterExpression":"size(a) > """
            + """:n or contains(b, :s)","ExpressionAttributeValues":{":p":{"S":"orders"},":s":{"S":"f"},":n":{"N":"1"} },"Limit":3,"ExclusiveStartKey":{"PK":{"S":"orders"},"SK":{"S":"a"} } }""",
        ["dynamodb:Scan"] =
            """{ @Table,"FilterExpression":"a IN (:x, :y) AND NOT b BETWEEN :x AND """
            + """:y","ExpressionAttributeValues":{":x":{"N":"1"},":y":{"N":"2"} },"Segment":0,"TotalSegments":2 }""",
        ["dynamodb:BatchWriteItem"] =
            """{"RequestItems":{"fuzz-items":[{"DeleteRequest":{"Key":{"PK":{"S":"o"},"SK":{"S":"gone"}}}},"""
            + """{"PutRequest":{"Item":{"PK":{"S":"o"},"SK":{"S":"fuzz"}}}}]}}""",
        ["dynamodb:DescribeTable"] = """{ @Table }""",
        ["logs:PutLogEvents"] =
            """{"logGroupName":"/aws/events/serverlesspresso","logStreamName":"s","logEvents":[{"timestamp":1700000000000,"message":"m"}]}""",
        ["logs:FilterLogEvents"] =
            """{"logGroupName":"/aws/events/serverlesspresso","filterPattern":"{ $.a = 1 && $.b > 2 }","limit":5,"startTime":0}""",
        ["events:CreateEventBus"] =
            """{"Name":"fuzz","Description":"d","Tags":[{"Key":"k","Value":"v"}],"DeadLetterConfig":{"Arn":"arn:aws:sqs:us-east-1:000000000000:q"},"LogConfig":{"IncludeDetail":"FULL","Level":"INFO"}}""",
        ["events:UpdateEventBus"] =
            """{"Name":"Serverlesspresso","Description":"d","KmsKeyIdentifier":"k","DeadLetterConfig":{"Arn":"arn:aws:sqs:us-east-1:000000000000:q"}}""",
        ["events:PutPermission"] =
            """{ @Bus,"Action":"events:PutEvents","Principal":"*","StatementId":"fuzz","Condition":{"Type":"StringEquals","Key":"aws:PrincipalOrgID","Value":"o-1234567890"} }""",
        ["events:RemovePermission"] = """{ @Bus,"StatementId":"fuzz","RemoveAllPermissions":false }""",
        ["events:RemoveTargets"] = """{ @Bus,"Rule":"NewOrder","Ids":["none"],"Force":true }""",
        ["events:ListTargetsByRule"] = """{ @Bus,"Rule":"NewOrder","Limit":2,"NextToken":"AAAA" }""",
        ["events:ListRuleNamesByTarget"] = """{ @Bus,"TargetArn":"@Machine","Limit":2,"NextToken":"AAAA" }""",
        ["events:TagResource"] = """{"ResourceARN":"@Rule","Tags":[{"Key":"k","Value":"v"}]}""",
        ["events:UntagResource"] = """{"ResourceARN":"@Rule","TagKeys":["k"]}""",
        ["events:DescribeRule"] = """{ @Bus,"Name":"NewOrder" }""",
        ["events:EnableRule"] = """{ @Bus,"Name":"NewOrder" }""",
        ["events:DeleteRule"] = """{ @Bus,"Name":"fuzz","Force":true }""",
        ["events:CreateArchive"] =
            """{"ArchiveName":"fuzz","EventSourceArn":"@BusArn","Description":"d","EventPattern":"@Pattern","RetentionDays":1}""",
        ["events:UpdateArchive"] =
            """{"ArchiveName":"fuzz","Description":"d","EventPattern":"@Pattern","RetentionDays":2}""",
        ["events:DescribeArchive"] = """{"ArchiveName":"fuzz"}""",
        ["events:DeleteArchive"] = """{"ArchiveName":"fuzz"}""",
        ["events:ListArchives"] = """{"NamePrefix":"f","Limit":2,"NextToken":"AAAA"}""",
        ["events:StartReplay"] =
            """{"ReplayName":"fuzz","EventSourceArn":"arn:aws:events:us-east-1:000000000000:archive/fuzz","EventStartTime":1700000000,"EventEndTime":1900000000,"Destination":{"Arn":"@BusArn","FilterArns":["@Rule"]}}""",
        ["events:DescribeReplay"] = """{"ReplayName":"fuzz"}""",
        ["events:CancelReplay"] = """{"ReplayName":"fuzz"}""",
        ["events:ListReplays"] = """{"State":"COMPLETED","Limit":2,"NextToken":"AAAA"}""",
        ["states:UpdateStateMachine"] =
            """{"stateMachineArn":"@Fuzz","definition":"@Definition","roleArn":"arn:aws:iam::000000000000:role/r","publish":true,"versionDescription":"d","loggingConfiguration":{"level":"ALL","includeExecutionData":true,"destinations":[{"cloudWatchLogsLogGroup":{"logGroupArn":"arn:aws:logs:us-east-1:000000000000:log-group:/aws/events/serverlesspresso:*"}}]},"tracingConfiguration":{"enabled":true}}""",
        ["states:PublishStateMachineVersion"] =
            """{"stateMachineArn":"@Fuzz","description":"d","revisionId":"INITIAL"}""",
        ["states:CreateStateMachineAlias"] =
            """{"name":"prod","description":"d","routingConfiguration":[{"stateMachineVersionArn":"@Fuzz:1","weight":60},{"stateMachineVersionArn":"@Fuzz:2","weight":40}]}""",
        ["states:UpdateStateMachineAlias"] =
            """{"stateMachineAliasArn":"@Fuzz:prod","description":"d","routingConfiguration":[{"stateMachineVersionArn":"@Fuzz:1","weight":100}]}""",
        ["states:DescribeStateMachineAlias"] = """{"stateMachineAliasArn":"@Fuzz:prod"}""",
        ["states:DeleteStateMachineAlias"] = """{"stateMachineAliasArn":"@Fuzz:prod"}""",
        ["states:DeleteStateMachineVersion"] = """{"stateMachineVersionArn":"@Fuzz:1"}""",
        ["states:ListStateMachineVersions"] = """{"stateMachineArn":"@Fuzz","maxResults":5,"nextToken":"AAAA"}""",
        ["states:ListStateMachineAliases"] = """{"stateMachineArn":"@Fuzz","maxResults":5,"nextToken":"AAAA"}""",
        ["states:CreateActivity"] =
            """{"name":"fuzz","tags":[{"key":"k","value":"v"}],"encryptionConfiguration":{"type":"AWS_OWNED_KEY"}}""",
        ["states:DescribeActivity"] = """{"activityArn":"arn:aws:states:us-east-1:000000000000:activity:fuzz"}""",
        ["states:DeleteActivity"] = """{"activityArn":"arn:aws:states:us-east-1:000000000000:activity:fuzz"}""",
        ["states:RedriveExecution"] = """{"executionArn":"@Execution","clientToken":"t"}""",
        ["states:StopExecution"] = """{"executionArn":"@Execution","error":"e","cause":"c"}""",
        ["states:DescribeExecution"] = """{"executionArn":"@Execution","includedData":"ALL_DATA"}""",
        ["states:DescribeStateMachineForExecution"] = """{"executionArn":"@Execution"}""",
        ["states:SendTaskHeartbeat"] = """{"taskToken":"AAAA"}""",
        ["states:TagResource"] = """{"resourceArn":"@Machine","tags":[{"key":"k","value":"v"}]}""",
        ["states:UntagResource"] = """{"resourceArn":"@Machine","tagKeys":["k"]}""",
        ["states:ListTagsForResource"] = """{"resourceArn":"@Machine"}""",
        ["dynamodb:DeleteItem"] =
            """{ @Table,@Key,"ConditionExpression":"#a.b[1] = :v or attribute_type(c, """
            + """:t)","ExpressionAttributeNames":{"#a":"a"},"ExpressionAttributeValues":{":v":{"NS":["1","2"]},":t":{"S":"SS"} },"ReturnValues":"ALL_OLD","ReturnValuesOnConditionCheckFailure":"ALL_OLD","ReturnConsumedCapacity":"INDEXES","ReturnItemCollectionMetrics":"SIZE" }""",
        ["dynamodb:BatchGetItem"] =
            """{"RequestItems":{"fuzz-items":{"Keys":[{"PK":{"S":"o"},"SK":{"S":"fuzz"} """
            + """}],"ProjectionExpression":"a, """
            + """#b","ExpressionAttributeNames":{"#b":"b"},"ConsistentRead":true} },"ReturnConsumedCapacity":"TOTAL"}""",
        ["dynamodb:TransactGetItems"] =
            """{"TransactItems":[{"Get":{ @Table,@Key,"ProjectionExpression":"a" } },{"Get":{ """
            + """@Table,"Key":{"PK":{"S":"o"},"SK":{"S":"x"} } } }],"ReturnConsumedCapacity":"TOTAL"}""",
        ["dynamodb:TransactWriteItems"] =
            """{"TransactItems":[{"Update":{ @Table,@Key,"UpdateExpression":"SET a = """
            + """:a","ExpressionAttributeValues":{":a":{"S":"x"} } } },{"Put":{ """
            + """@Table,"Item":{"PK":{"S":"o"},"SK":{"S":"t"} """
            + """},"ConditionExpression":"attribute_not_exists(PK)","ReturnValuesOnConditionCheckFailure":"ALL_OLD"} },{"Delete":{ @Table,"Key":{"PK":{"S":"o"},"SK":{"S":"d"} } } },{"ConditionCheck":{ @Table,"Key":{"PK":{"S":"o"},"SK":{"S":"c"} },"ConditionExpression":"attribute_exists(z)"} }],"ClientRequestToken":"t","ReturnConsumedCapacity":"TOTAL"}""",
        ["dynamodb:UpdateTable"] =
            """{"TableName":"fuzz","AttributeDefinitions":[{"AttributeName":"a","AttributeType":"S"},"""
            + """{"AttributeName":"b","AttributeType":"N"}],"GlobalSecondaryIndexUpdates":[{"Create":{"IndexName":"more","KeySchema":[{"AttributeName":"a","KeyType":"HASH"},{"AttributeName":"b","KeyType":"RANGE"}],"Projection":{"ProjectionType":"INCLUDE","NonKeyAttributes":["c"]},"ProvisionedThroughput":{"ReadCapacityUnits":1,"WriteCapacityUnits":1} } }],"BillingMode":"PROVISIONED","ProvisionedThroughput":{"ReadCapacityUnits":5,"WriteCapacityUnits":5},"StreamSpecification":{"StreamEnabled":true,"StreamViewType":"NEW_IMAGE"},"DeletionProtectionEnabled":false}""",
        ["dynamodb:UpdateTimeToLive"] =
            """{ @Table,"TimeToLiveSpecification":{"AttributeName":"ttl","Enabled":true} }""",
        ["dynamodb:DescribeTimeToLive"] = """{ @Table }""",
        ["dynamodb:ListTables"] = """{"ExclusiveStartTableName":"fuzz","Limit":2}""",
        ["dynamodb:TagResource"] = """{"ResourceArn":"@Arn","Tags":[{"Key":"k","Value":"v"}]}""",
        ["dynamodb:UntagResource"] = """{"ResourceArn":"@Arn","TagKeys":["k"]}""",
        ["dynamodb:ListTagsOfResource"] = """{"ResourceArn":"@Arn","NextToken":"AAAA"}""",
        ["logs:CreateLogGroup"] =
            """{"logGroupName":"fuzz","tags":{"k":"v"},"kmsKeyId":"k","logGroupClass":"STANDARD"}""",
        ["logs:CreateLogStream"] = """{ @Group,"logStreamName":"fuzz" }""",
        ["logs:GetLogEvents"] =
            """{ @Group,"logStreamName":"s","startTime":0,"endTime":9,"limit":3,"startFromHead":true,"nextToken":"f/1" }""",
        ["logs:DescribeLogGroups"] =
            """{"logGroupNamePrefix":"/aws","limit":5,"nextToken":"AAAA","includeLinkedAccounts":false}""",
        ["logs:DescribeLogStreams"] =
            """{ @Group,"logStreamNamePrefix":"s","orderBy":"LogStreamName","descending":true,"limit":3,"nextToken":"AAAA" }""",
        ["logs:PutRetentionPolicy"] = """{ @Group,"retentionInDays":7 }""",
        ["logs:PutResourcePolicy"] =
            """{"policyName":"fuzz","policyDocument":"{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Allow\",\"Principal\":{\"Service\":[\"events.amazonaws.com\"]},\"Action\":\"logs:PutLogEvents\",\"Resource\":\"*\"}]}"}""",
        ["logs:DeleteResourcePolicy"] = """{"policyName":"fuzz"}""",
        ["logs:TagLogGroup"] = """{ @Group,"tags":{"k":"v"} }""",
        ["logs:UntagLogGroup"] = """{ @Group,"tags":["k"] }""",
        ["logs:TagResource"] = """{"resourceArn":"@LogArn","tags":{"k":"v"}}""",
        ["logs:UntagResource"] = """{"resourceArn":"@LogArn","tagKeys":["k"]}""",
        ["logs:ListTagsForResource"] = """{"resourceArn":"@LogArn"}""",
        ["lambda:Invoke"] = """{"ORDERSTATE":"x","detail":{"orderId":"fuzz","TaskToken":"AAAA","userId":"1"}}""",
        ["lambda:AddPermission"] =
            """{"StatementId":"fuzz","Action":"lambda:InvokeFunction","Principal":"events.amazonaws.com","SourceArn":"@Rule","SourceAccount":"000000000000"}""",
        ["lambda:PutFunctionEventInvokeConfig"] =
            """{"MaximumRetryAttempts":1,"MaximumEventAgeInSeconds":600,"DestinationConfig":{"OnFailure":{"Destination":"arn:aws:sqs:us-east-1:000000000000:q"}}}""",
        ["sqs:CreateQueue"] =
            """{"QueueName":"fuzz","Attributes":{"VisibilityTimeout":"30","Policy":"@QueuePolicy"},"tags":{"k":"v"}}""",
        ["sqs:SetQueueAttributes"] =
            """{ @Queue,"Attributes":{"DelaySeconds":"0","Policy":"@QueuePolicy","RedriveAllowPolicy":"{\"redrivePermission\":\"denyAll\"}"} }""",
        ["sqs:GetQueueAttributes"] = """{ @Queue,"AttributeNames":["All"] }""",
        ["sqs:GetQueueUrl"] = """{"QueueName":"fuzz","QueueOwnerAWSAccountId":"000000000000"}""",
        ["sqs:ListQueues"] = """{"QueueNamePrefix":"f","MaxResults":5}""",
        ["sqs:ListDeadLetterSourceQueues"] = """{ @Queue,"MaxResults":5 }""",
        ["sqs:ListQueueTags"] = """{ @Queue }""",
        ["sqs:TagQueue"] = """{ @Queue,"Tags":{"k":"v"} }""",
        ["sqs:UntagQueue"] = """{ @Queue,"TagKeys":["k"] }""",
        ["sqs:PurgeQueue"] = """{ @Queue }""",
        ["sqs:DeleteQueue"] = """{"QueueUrl":"http://127.0.0.1/000000000000/none"}""",
        ["sqs:AddPermission"] =
            """{ @Queue,"Label":"fuzz","AWSAccountIds":["111111111111"],"Actions":["SendMessage"] }""",
        ["sqs:RemovePermission"] = """{ @Queue,"Label":"fuzz" }""",
        ["sqs:SendMessage"] =
            """{ @Queue,"MessageBody":"m","DelaySeconds":0,"MessageAttributes":{"a":{"DataType":"String","StringValue":"x"},"b":{"DataType":"Binary","BinaryValue":"AP8="},"n":{"DataType":"Number","StringValue":"1"} },"MessageSystemAttributes":{"AWSTraceHeader":{"DataType":"String","StringValue":"Root=1"} } }""",
        ["sqs:SendMessageBatch"] =
            """{ @Queue,"Entries":[{"Id":"1","MessageBody":"m","MessageAttributes":{"a":{"DataType":"String","StringValue":"x"} } }] }""",
        ["sqs:ReceiveMessage"] =
            """{ @Queue,"MaxNumberOfMessages":2,"VisibilityTimeout":0,"AttributeNames":["All"],"MessageSystemAttributeNames":["SenderId"],"MessageAttributeNames":["a.*"] }""",
        ["sqs:DeleteMessage"] = """{ @Queue,"ReceiptHandle":"AQEB" }""",
        ["sqs:DeleteMessageBatch"] = """{ @Queue,"Entries":[{"Id":"1","ReceiptHandle":"AQEB"}] }""",
        ["sqs:ChangeMessageVisibility"] = """{ @Queue,"ReceiptHandle":"AQEB","VisibilityTimeout":0 }""",
        ["sqs:ChangeMessageVisibilityBatch"] =
            """{ @Queue,"Entries":[{"Id":"1","ReceiptHandle":"AQEB","VisibilityTimeout":0}] }""",
        ["sts:GetCallerIdentity"] = """{"Action":"GetCallerIdentity","Version":"2011-06-15"}""",
    };

    /// <summary>The table that the requests read and write, so that nothing else changes it meanwhile.</summary>
    public static JsonObject ItemsTable =>
        new()
        {
            ["TableName"] = "fuzz-items",
            ["BillingMode"] = "PAY_PER_REQUEST",
            ["AttributeDefinitions"] = new JsonArray(Attribute("PK"), Attribute("SK")),
            ["KeySchema"] = new JsonArray(Key("PK", "HASH"), Key("SK", "RANGE")),
        };

    /// <summary>The operation's request; for one that takes little more than a name, all the names that any takes.</summary>
    public static JsonObject For(string service, string operation)
    {
        var text = Known.GetValueOrDefault($"{service}:{operation}", Names);
        foreach (var (name, value) in Parts)
        {
            text = text.Replace(name, value, StringComparison.Ordinal);
        }
        return (JsonObject)JsonNode.Parse(text)!;
    }

    private static JsonObject Attribute(string name) => new() { ["AttributeName"] = name, ["AttributeType"] = "S" };

    private static JsonObject Key(string name, string type) => new() { ["AttributeName"] = name, ["KeyType"] = type };
}
