namespace LocalCloud.DynamoDb.Tables;

internal static class CapacityTexts
{
    /// <summary>A change of capacity to what it is already.</summary>
    public static string WillNotChange(string owner, string again, Throughput units) =>
        $"The provisioned throughput for {owner} will not change. The requested value equals the current value. "
        + $"Current ReadCapacityUnits provisioned for {again}: {units.Read}. Requested ReadCapacityUnits: {units.Read}. "
        + $"Current WriteCapacityUnits provisioned for {again}: {units.Write}. "
        + $"Requested WriteCapacityUnits: {units.Write}. "
        + "Refer to the Amazon DynamoDB Developer Guide for current limits and how to request higher limits.";
}
