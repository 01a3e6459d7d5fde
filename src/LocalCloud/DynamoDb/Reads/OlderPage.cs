using LocalCloud.DynamoDb.Expressions;
using LocalCloud.DynamoDb.Requests;
using LocalCloud.DynamoDb.Values;

namespace LocalCloud.DynamoDb.Reads;

/// <summary>
/// What older programs say of a page: <c>AttributesToGet</c> and <c>QueryFilter</c> or <c>ScanFilter</c>. They are read before the
/// start key and the expressions (recorded: architect/dynalite, test/scan.js and query.js).
/// </summary>
internal readonly record struct OlderPage(Projection? Projection, Condition? Filter)
{
    public static OlderPage Read(JsonObject request, string verb, AttributeReader reader)
    {
        // A scan's attributes are looked at first, a query's last.
        var projection = verb == "Scan" ? ProjectionReader.ReadOlder(request) : null;
        var filter = request["FilterExpression"] is null
            ? LegacyConditions.ReadFilter(request, $"{verb}Filter", reader)
            : null;
        return new OlderPage(projection ?? ProjectionReader.ReadOlder(request), filter);
    }
}
