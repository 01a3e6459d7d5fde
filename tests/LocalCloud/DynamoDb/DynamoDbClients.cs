using Amazon;
using Amazon.DynamoDBv2;
using Amazon.DynamoDBv2.Model;
using Amazon.Runtime;

namespace LocalCloud.Tests.DynamoDb;

/// <summary>The AWS SDK's own client, pointed at a test's cloud, and the tables that the tests use.</summary>
internal static class DynamoDbClients
{
    public static AmazonDynamoDBClient DynamoDb(this TestCloud test) =>
        new(
            new BasicAWSCredentials(test.Cloud.Credentials.AccessKeyId, test.Cloud.Credentials.SecretAccessKey),
            new AmazonDynamoDBConfig
            {
                ServiceURL = test.Endpoint.ToString(),
                AuthenticationRegion = RegionEndpoint.USEast1.SystemName,
                MaxErrorRetry = 0,
            }
        );

    /// <summary>A table "tbl" with the partition key "p" (S).</summary>
    public static Task CreateSimpleTableAsync(this AmazonDynamoDBClient client) =>
        client.CreateTableAsync(
            new CreateTableRequest
            {
                TableName = "tbl",
                BillingMode = BillingMode.PAY_PER_REQUEST,
                AttributeDefinitions = [new AttributeDefinition("p", ScalarAttributeType.S)],
                KeySchema = [new KeySchemaElement("p", KeyType.HASH)],
            }
        );

    /// <summary>The workshop's order table.</summary>
    public static Task CreateOrderTableAsync(this AmazonDynamoDBClient client) =>
        client.CreateTableAsync(
            new CreateTableRequest
            {
                TableName = "serverlesspresso-order-table",
                BillingMode = BillingMode.PAY_PER_REQUEST,
                AttributeDefinitions =
                [
                    new AttributeDefinition("PK", ScalarAttributeType.S),
                    new AttributeDefinition("SK", ScalarAttributeType.S),
                    new AttributeDefinition("TS", ScalarAttributeType.N),
                    new AttributeDefinition("ORDERSTATE", ScalarAttributeType.S),
                    new AttributeDefinition("USERID", ScalarAttributeType.S),
                ],
                KeySchema = Keys("PK", "SK"),
                LocalSecondaryIndexes =
                [
                    new LocalSecondaryIndex
                    {
                        IndexName = "LSI-timestamp",
                        KeySchema = Keys("PK", "TS"),
                        Projection = All,
                    },
                ],
                GlobalSecondaryIndexes =
                [
                    new GlobalSecondaryIndex
                    {
                        IndexName = "GSI-status",
                        KeySchema = Keys("ORDERSTATE", "SK"),
                        Projection = All,
                    },
                    new GlobalSecondaryIndex
                    {
                        IndexName = "GSI-userId",
                        KeySchema = Keys("USERID", "SK"),
                        Projection = All,
                    },
                ],
            }
        );

    private static Projection All => new() { ProjectionType = ProjectionType.ALL };

    private static List<KeySchemaElement> Keys(string hash, string range) =>
        [new KeySchemaElement(hash, KeyType.HASH), new KeySchemaElement(range, KeyType.RANGE)];
}
