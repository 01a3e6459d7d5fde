using LocalCloud.DynamoDb.Operations;
using LocalCloud.DynamoDb.Requests.Types;
using LocalCloud.DynamoDb.Storage;

namespace LocalCloud.DynamoDb;

internal sealed class DynamoDbModule : IModule
{
    private const string CoralService = "com.amazon.coral.service#";

    public string Tables => DynamoSchema.Sql;

    public IEnumerable<Service> Services =>
        [
            new Service("dynamodb", "dynamodb", Operations().Select(RequestTypes.Before))
            {
                TargetPrefix = "DynamoDB_20120810",
                JsonVersion = "1.0",
                HasChecksum = true,
                HasLongRequestIds = true,
                NeedsBody = true,
                CapitalMessages = new HashSet<string> { "SerializationException" },
                WithoutBody = new HashSet<string> { "TagResource", "UntagResource" },
                ErrorPrefix = "com.amazonaws.dynamodb.v20120810#",
                ErrorPrefixes = new Dictionary<string, string>
                {
                    ["ValidationException"] = "com.amazon.coral.validate#",
                    ["SerializationException"] = CoralService,
                    ["UnknownOperationException"] = CoralService,
                    ["UnrecognizedClientException"] = CoralService,
                    ["InvalidSignatureException"] = CoralService,
                    ["MissingAuthenticationTokenException"] = CoralService,
                },
            },
        ];

    public IEnumerable<Worker> Workers =>
        [Purge.Kind.By(Purge.Continue), Expiry.Kind.By(Expiry.Sweep), Backfill.Kind.By(Backfill.Continue)];

    private static IEnumerable<Operation> Operations() =>
        [
            Operation.Write("CreateTable", CreateTable.Run),
            Operation.Write("UpdateTable", UpdateTable.Run),
            Operation.Write("DeleteTable", DeleteTable.Run),
            Operation.Read("DescribeTable", DescribeTable.Run),
            Operation.Read("ListTables", ListTables.Run),
            Operation.Write("PutItem", PutItem.Run),
            Operation.Read("GetItem", GetItem.Run),
            Operation.Write("UpdateItem", UpdateItem.Run),
            Operation.Write("DeleteItem", DeleteItem.Run),
            Operation.Read("Query", Query.Run),
            Operation.Read("Scan", Scan.Run),
            Operation.Read("BatchGetItem", BatchGetItem.Run),
            Operation.Write("BatchWriteItem", BatchWriteItem.Run),
            Operation.Read("TransactGetItems", TransactGetItems.Run),
            Operation.Write("TransactWriteItems", TransactWriteItems.Run),
            Operation.Write("UpdateTimeToLive", UpdateTimeToLive.Run),
            Operation.Read("DescribeTimeToLive", DescribeTimeToLive.Run),
            Operation.Write("TagResource", TagResource.Run),
            Operation.Write("UntagResource", UntagResource.Run),
            Operation.Read("ListTagsOfResource", ListTagsOfResource.Run),
            Operation.Read("DescribeLimits", DescribeLimits.Run),
            Operation.Read("DescribeEndpoints", DescribeEndpoints.Run),
        ];
}
