namespace LocalCloud.Logs.Operations;

/// <summary>docs.aws.amazon.com/AmazonCloudWatchLogs/latest/APIReference/API_CreateLogGroup.html</summary>
internal static class CreateLogGroup
{
    public static JsonObject Run(Transaction tx, JsonObject request)
    {
        var name = request.Required("logGroupName");
        var kind = request.String("logGroupClass");
        var tags = request.Object("tags");
        // Quoted in github.com/hashicorp/terraform/issues/10739: most often the slash before aws/lambda/NAME was forgotten.
        if (name.StartsWith("aws/", StringComparison.OrdinalIgnoreCase))
        {
            throw LogErrors.Invalid("Log groups starting with AWS/ are reserved for AWS.");
        }
        if (request.Bool("deletionProtectionEnabled") == true)
        {
            throw LogErrors.Invalid(
                "Deletion protection is not in the local cloud. Leave deletionProtectionEnabled out."
            );
        }
        if (LogGroups.Find(tx, name) is not null)
        {
            throw LogErrors.Exists("log group");
        }
        LogGroups.Add(tx, name, request.String("kmsKeyId"), kind ?? "STANDARD");
        LogTags.Put(tx, LogGroups.Get(tx, name), tags);
        return [];
    }
}
