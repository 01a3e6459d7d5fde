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
        ["@Definition"] = """{\"StartAt\":\"A\",\"States\":{\"A\":{\"Type\":\"Pass\",\"Parameters\":{\"x.$\":\"States.Format('{}', $.a[0:2])\"},\"End\":true}}}""",
        ["@Machine"] = "arn:aws:states:us-east-1:000000000000:stateMachine:OrderProcessor",
        ["@Rule"] = "arn:aws:events:us-east-1:000000000000:rule/Serverlesspresso/NewOrder",
        ["@Table"] = "\"TableName\":\"serverlesspresso-order-table\"",
        ["@Key"] = "\"Key\":{\"PK\":{\"S\":\"orders\"},\"SK\":{\"S\":\"fuzz\"}}",
    };

    private static readonly Dictionary<string, string> Known = new()
    {
        ["events:PutEvents"] = """{"Entries":[{"Source":"s","DetailType":"t","Detail":"{\"a\":1}","EventBusName":"Serverlesspresso","Resources":["r"],"Time":1700000000}]}""",
        ["events:PutRule"] = """{"Name":"fuzz","EventPattern":"@Pattern","State":"ENABLED","EventBusName":"Serverlesspresso","Description":"d","Tags":[{"Key":"k","Value":"v"}]}""",
        ["events:TestEventPattern"] = """{"EventPattern":"@Pattern","Event":"{\"id\":\"1\",\"source\":\"a\",\"detail-type\":\"t\",\"account\":\"0\",\"time\":\"2026-01-01T00:00:00Z\",\"region\":\"r\",\"resources\":[],\"detail\":{\"n\":2}}"}""",
        ["events:PutTargets"] = """{"Rule":"NewOrder","EventBusName":"Serverlesspresso","Targets":[{"Id":"x","Arn":"arn:aws:lambda:us-east-1:000000000000:function:None","InputTransformer":{"InputPathsMap":{"a":"$.detail.a"},"InputTemplate":"{\"x\":<a>}"}}]}""",
        ["events:ListTagsForResource"] = """{"ResourceARN":"@Rule"}""",
        ["events:ListRules"] = """{"EventBusName":"Serverlesspresso","NamePrefix":"N","Limit":1,"NextToken":"x"}""",
        ["states:CreateStateMachine"] = """{"name":"fuzz","definition":"@Definition","roleArn":"arn:aws:iam::000000000000:role/r","type":"STANDARD","tags":[{"key":"k","value":"v"}]}""",
        ["states:ValidateStateMachineDefinition"] = """{"definition":"@Definition","type":"STANDARD","maxResults":10}""",
        ["states:TestState"] = """{"definition":"{\"Type\":\"Pass\",\"End\":true}","roleArn":"arn:aws:iam::000000000000:role/r","input":"{}","inspectionLevel":"TRACE"}""",
        ["states:StartExecution"] = """{"stateMachineArn":"@Machine","name":"fuzz","input":"{\"detail\":{}}"}""",
        ["states:ListExecutions"] = """{"stateMachineArn":"@Machine","statusFilter":"RUNNING","maxResults":5,"nextToken":"AAAA"}""",
        ["states:GetExecutionHistory"] = """{"executionArn":"arn:aws:states:us-east-1:000000000000:execution:OrderProcessor:none","maxResults":5,"reverseOrder":true}""",
        ["states:SendTaskSuccess"] = """{"taskToken":"AAAA","output":"{}"}""",
        ["states:SendTaskFailure"] = """{"taskToken":"AAAA","error":"e","cause":"c"}""",
        ["dynamodb:CreateTable"] = """{"TableName":"fuzz","BillingMode":"PAY_PER_REQUEST","AttributeDefinitions":[{"AttributeName":"a","AttributeType":"S"}],"KeySchema":[{"AttributeName":"a","KeyType":"HASH"}],"GlobalSecondaryIndexes":[{"IndexName":"gsi","KeySchema":[{"AttributeName":"a","KeyType":"HASH"}],"Projection":{"ProjectionType":"ALL"}}]}""",
        ["dynamodb:PutItem"] = """{ @Table,"Item":{"PK":{"S":"orders"},"SK":{"S":"fuzz"},"n":{"N":"1.5"},"b":{"B":"AQID"},"l":{"L":[{"M":{"x":{"BOOL":true}}}]},"ss":{"SS":["a","b"]} },"ConditionExpression":"attribute_not_exists(PK) and #n < :v","ExpressionAttributeNames":{"#n":"n"},"ExpressionAttributeValues":{":v":{"N":"3"} } }""",
        ["dynamodb:GetItem"] = """{ @Table,@Key,"ProjectionExpression":"a.b[0], #c","ExpressionAttributeNames":{"#c":"c"} }""",
        ["dynamodb:UpdateItem"] = """{ @Table,@Key,"UpdateExpression":"SET a = if_not_exists(a, :z) + :z REMOVE b[1] ADD c :z DELETE d :s","ExpressionAttributeValues":{":z":{"N":"1"},":s":{"SS":["x"]} } }""",
        ["dynamodb:Query"] = """{ @Table,"KeyConditionExpression":"PK = :p and begins_with(SK, :s)","FilterExpression":"size(a) > :n or contains(b, :s)","ExpressionAttributeValues":{":p":{"S":"orders"},":s":{"S":"f"},":n":{"N":"1"} },"Limit":3,"ExclusiveStartKey":{"PK":{"S":"orders"},"SK":{"S":"a"} } }""",
        ["dynamodb:Scan"] = """{ @Table,"FilterExpression":"a IN (:x, :y) AND NOT b BETWEEN :x AND :y","ExpressionAttributeValues":{":x":{"N":"1"},":y":{"N":"2"} },"Segment":0,"TotalSegments":2 }""",
        ["dynamodb:BatchWriteItem"] = """{"RequestItems":{"serverlesspresso-order-table":[{"PutRequest":{"Item":{"PK":{"S":"o"},"SK":{"S":"fuzz"}}}}]}}""",
        ["dynamodb:TransactWriteItems"] = """{"TransactItems":[{"Update":{ @Table,@Key,"UpdateExpression":"SET a = :a","ExpressionAttributeValues":{":a":{"S":"x"} } } }],"ClientRequestToken":"t"}""",
        ["dynamodb:DescribeTable"] = """{ @Table }""",
        ["logs:PutLogEvents"] = """{"logGroupName":"/aws/events/serverlesspresso","logStreamName":"s","logEvents":[{"timestamp":1700000000000,"message":"m"}]}""",
        ["logs:FilterLogEvents"] = """{"logGroupName":"/aws/events/serverlesspresso","filterPattern":"{ $.a = 1 && $.b > 2 }","limit":5,"startTime":0}""",
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
}
