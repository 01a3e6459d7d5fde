using LocalCloud.Protocol.Checks;

namespace LocalCloud.Logs.Operations;

/// <summary>docs.aws.amazon.com/AmazonCloudWatchLogs/latest/APIReference/API_DeleteResourcePolicy.html</summary>
internal static class DeleteResourcePolicy
{
    public static JsonObject Run(Transaction tx, JsonObject request)
    {
        var name = request.String("policyName");
        LogErrors.Require(name is not null, "policyName", name, StructureCheck.NotNull);
        return tx.Execute("delete from log_policy where name = $1", name) > 0
            ? []
            : throw new AwsException("ResourceNotFoundException", $"Policy with name [{name}] does not exist.");
    }
}
