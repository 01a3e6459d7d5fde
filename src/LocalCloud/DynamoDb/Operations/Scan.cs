using LocalCloud.DynamoDb.Expressions;
using LocalCloud.DynamoDb.Reads;
using LocalCloud.DynamoDb.Requests;
using LocalCloud.DynamoDb.Storage;
using LocalCloud.DynamoDb.Tables;
using LocalCloud.DynamoDb.Values;

namespace LocalCloud.DynamoDb.Operations;

internal static class Scan
{
    private const int MaxSegments = 1_000_000;

    public static JsonObject Run(Transaction tx, JsonObject request)
    {
        OlderMembers.CheckScan(request, MaxSegments);
        TableName.Read(request);
        MixedParameters.Check(
            request,
            ["AttributesToGet", "ScanFilter", "ConditionalOperator"],
            ["ProjectionExpression", "FilterExpression"]
        );
        Placeholders.CheckWanted(request, AttributeReader.Older, "ProjectionExpression", "FilterExpression");
        var older = OlderPage.Read(request, "Scan", AttributeReader.Older);
        var start = ReadStart(request);
        var (segment, total) = (request.Whole("Segment"), request.Whole("TotalSegments"));
        CheckSegments(segment, total);
        var placeholders = Placeholders.Read(
            request,
            AttributeReader.Older,
            "ProjectionExpression",
            "FilterExpression"
        );
        var page = PageRequest.Read(request, "Scan", placeholders, older);
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

    /// <summary>
    /// Faults of a start key's values are told as such, but for numbers and repeated or missing elements of sets
    /// (recorded: architect/dynalite, test/scan.js).
    /// </summary>
    private static Item? ReadStart(JsonObject request)
    {
        try
        {
            return PageRequest.ReadStart(request, AttributeReader.Older);
        }
        catch (AwsException e) when (e.Type == "ValidationException" && ScanWording.IsOfStart(e.Message))
        {
            throw DynamoErrors.Validation(ScanWording.Start + e.Message);
        }
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
