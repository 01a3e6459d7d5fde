using System.Text.Json.Nodes;
using LocalCloud.DynamoDb.Expressions;
using LocalCloud.DynamoDb.Reads;
using LocalCloud.DynamoDb.Requests;
using LocalCloud.DynamoDb.Storage;
using LocalCloud.DynamoDb.Tables;
using LocalCloud.DynamoDb.Values;
using LocalCloud.Storage;

namespace LocalCloud.DynamoDb.Operations;

internal static class Scan
{
    private const int MaxSegments = 1_000_000;

    public static JsonObject Run(Transaction tx, JsonObject request)
    {
        var (segment, total) = (request.Whole("Segment"), request.Whole("TotalSegments"));
        var checks = CommonChecks.ForTable(request);
        PageRequest.CheckMembers(request, checks);
        checks.Range(total, "totalSegments", 1, MaxSegments).Range(segment, "segment", 0, MaxSegments - 1).Throw();
        CheckSegments(segment, total);
        MixedParameters.Check(
            request,
            ["AttributesToGet", "ScanFilter", "ConditionalOperator"],
            ["ProjectionExpression", "FilterExpression"]
        );
        var placeholders = Placeholders.Read(
            request,
            AttributeReader.Older,
            "ProjectionExpression",
            "FilterExpression"
        );
        var start = PageRequest.ReadStart(request, AttributeReader.Older);
        var page = PageRequest.Read(request, "Scan", placeholders, AttributeReader.Older);
        placeholders.CheckAllUsed();

        var table = TableCatalog.Required(tx, request);
        var (first, last) = Hashes(segment ?? 0, total ?? 1);
        var range = new ItemRange
        {
            Table = table,
            Index = page.FindIndex(table),
            FirstHash = first,
            LastHash = last,
        };
        var from = StartKeys.Apply(range, start);
        page.CheckPaths(table);
        if (from.After is { } after && (after.Hash < first || after.Hash > last))
        {
            throw DynamoErrors.Validation(
                "The provided starting key is invalid: Invalid ExclusiveStartKey. "
                    + $"Please use ExclusiveStartKey with correct Segment. TotalSegments: {total} Segment: {segment}"
            );
        }
        return PageReader.Read(tx, page, from);
    }

    /// <summary>The hashes of a segment: all segments together are all hashes, in equal parts.</summary>
    private static (long First, long Last) Hashes(long segment, long total)
    {
        var all = (Int128)1 << 64;
        return (
            (long)(long.MinValue + (all * segment / total)),
            (long)(long.MinValue + (all * (segment + 1) / total) - 1)
        );
    }

    private static void CheckSegments(long? segment, long? total)
    {
        if (segment is null && total is null)
        {
            return;
        }
        if (total is null)
        {
            throw DynamoErrors.Validation(
                "The TotalSegments parameter is required but was not present in the request when Segment parameter is present"
            );
        }
        if (segment is null)
        {
            throw DynamoErrors.Validation(
                "The Segment parameter is required but was not present in the request when parameter TotalSegments is present"
            );
        }
        if (segment >= total)
        {
            throw ScanWording.SegmentTooLarge(segment.Value, total.Value);
        }
    }
}
