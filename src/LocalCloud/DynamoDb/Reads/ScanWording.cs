using LocalCloud.DynamoDb.Requests;
using LocalCloud.DynamoDb.Storage;

namespace LocalCloud.DynamoDb.Reads;

/// <summary>
/// Scan's parameter errors as us-east-1, the region of this cloud, words them. AWS renews its texts region by region: those of
/// PutItem and UpdateItem are new everywhere, Scan's were still the older ones in 29 of 33 regions in September 2026, us-east-1
/// among them (recorded: paritysuite/dynamodb-conformance, tests/tier3/error-messages/scan.test.ts). When us-east-1 follows,
/// this is the place to change.
/// </summary>
internal static class ScanWording
{
    public const string NothingSelected =
        "Must specify the AttributesToGet or ProjectionExpression when choosing to get SPECIFIC_ATTRIBUTES";

    public const string Start = "The provided starting key is invalid: ";

    private static readonly string[] ToldBare =
    [
        "contains duplicates",
        "number set",
        "numeric value",
        "significant digits",
        "number with magnitude",
    ];

    /// <summary>Whether a fault of a start key's value is told as one of the start key.</summary>
    public static bool IsOfStart(string message) =>
        !Array.Exists(ToldBare, part => message.Contains(part, StringComparison.Ordinal));

    public static AwsException SegmentTooLarge(long segment, long total) =>
        DynamoErrors.Validation(
            "The Segment parameter is zero-based and must be less than parameter TotalSegments: "
                + $"Segment: {segment} is not less than TotalSegments: {total}"
        );

    /// <summary>A start key that does not fit: told at length by the scan of a table, briefly by all else.</summary>
    public static AwsException BadStart(ItemRange range) =>
        DynamoErrors.Validation(
            range is { Partition: null, Index: null }
                ? "The provided starting key is invalid: The provided key element does not match the schema"
                : "The provided starting key is invalid"
        );
}
