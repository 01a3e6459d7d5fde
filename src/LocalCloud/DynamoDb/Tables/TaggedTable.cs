using LocalCloud.DynamoDb.Requests;

namespace LocalCloud.DynamoDb.Tables;

/// <summary>The table that a tagging request names by ARN.</summary>
internal static class TaggedTable
{
    public static TableDefinition Find(Transaction tx, JsonObject request)
    {
        var arn = request.Text("ResourceArn");
        new Checks().Required(arn, "resourceArn").Member(request, "ResourceArn", "ResourceArnString").Throw();
        if (!arn!.StartsWith("arn:", StringComparison.Ordinal))
        {
            throw DynamoErrors.Invalid($"ARNs must start with 'arn:': {arn}");
        }
        if (TableName.FromArn(arn) is not { } name)
        {
            throw DynamoErrors.Validation($"Invalid TableArn: Invalid ResourceArn provided as input {arn}");
        }
        var table = TableCatalog.Find(tx, name);
        return table is not null && table.Arn(tx.Place) == arn ? table
            : arn!.Contains($":{tx.Place.AccountId}:", StringComparison.Ordinal)
                ? throw DynamoErrors.NotFound($"Requested resource not found: ResourcArn: {arn} not found")
            : throw new AwsException(
                "AccessDeniedException",
                $"User: arn:aws:iam::{tx.Place.AccountId}:root is not authorized on resource: {arn}"
            );
    }
}
