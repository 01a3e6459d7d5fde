namespace LocalCloud.Sts;

/// <summary>docs.aws.amazon.com/STS/latest/APIReference/API_GetCallerIdentity.html; the one caller there is.</summary>
internal static class GetCallerIdentity
{
    public static readonly Operation Operation = Operation.Read("GetCallerIdentity", Run);

    private static JsonObject Run(Transaction tx, JsonObject request) =>
        new()
        {
            ["Arn"] = $"arn:aws:iam::{tx.Place.AccountId}:user/learner",
            ["UserId"] = tx.Place.AccessKeyId,
            ["Account"] = tx.Place.AccountId,
        };
}
