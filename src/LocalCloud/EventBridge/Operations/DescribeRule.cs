namespace LocalCloud.EventBridge.Operations;

/// <summary>docs.aws.amazon.com/eventbridge/latest/APIReference/API_DescribeRule.html</summary>
internal static class DescribeRule
{
    public static JsonObject Run(Transaction tx, JsonObject request)
    {
        var shown = RuleRequest.Get(tx, request).Show(tx.Place);
        shown["CreatedBy"] = tx.Place.AccountId;
        return shown;
    }
}
