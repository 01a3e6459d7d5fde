using System.Security.Cryptography;
using LocalCloud.DynamoDb.Requests;

namespace LocalCloud.DynamoDb.Tables;

/// <summary>SSESpecification, which the local cloud checks, keeps and shows (the messages are recorded).</summary>
internal static class Encryption
{
    private const string OwnKey = "alias/aws/dynamodb";

    /// <summary>
    /// The description after the request; null when the table has AWS's own key, of which nothing is shown.
    /// </summary>
    public static JsonObject? Read(Transaction tx, JsonObject given, JsonNode? before, bool isNew)
    {
        var (enabled, type, key) = (given.Flag("Enabled") == true, given.Text("SSEType"), given.Text("KMSMasterKeyId"));
        if (!enabled)
        {
            return type is not null ? throw DynamoErrors.Invalid("SSEType can not be specified if Enabled is false")
                : key is not null
                    ? throw DynamoErrors.Invalid("KMSMasterKeyId can not be specified if Enabled is false")
                : before is null && !isNew ? throw DynamoErrors.Invalid("Table is already encrypted by default")
                : null;
        }
        if (type == "AES256")
        {
            throw DynamoErrors.Invalid("SSEType AES256 is not supported");
        }
        if (key is not null && type is null)
        {
            throw DynamoErrors.Invalid("SSEType KMS is required if KMSMasterKeyId is specified");
        }
        var arn = Arn(tx, key ?? OwnKey);
        if (before?["KMSMasterKeyArn"]?.GetValue<string>() == arn)
        {
            throw DynamoErrors.Invalid(
                "Table is already encrypted with given KMSMasterKeyId. "
                    + "Use KMSMasterKeyId parameter if you want to change Master Key"
            );
        }
        return new JsonObject
        {
            ["Status"] = "ENABLED",
            ["SSEType"] = "KMS",
            ["KMSMasterKeyArn"] = arn,
        };
    }

    /// <summary>The account's own key has an id that never changes.</summary>
    private static Guid KeyId(Place place) =>
        new(SHA256.HashData(Encoding.UTF8.GetBytes(place.Arn("kms", OwnKey)))[..16]);

    private static string Arn(Transaction tx, string key) =>
        key.StartsWith("arn:", StringComparison.Ordinal) ? key
        : key == OwnKey ? tx.Place.Arn("kms", $"key/{KeyId(tx.Place)}")
        : tx.Place.Arn("kms", key.StartsWith("alias/", StringComparison.Ordinal) ? key : $"key/{key}");
}
