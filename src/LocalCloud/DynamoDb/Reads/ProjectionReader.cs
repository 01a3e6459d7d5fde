using LocalCloud.DynamoDb.Expressions;
using LocalCloud.DynamoDb.Requests;
using LocalCloud.DynamoDb.Values;

namespace LocalCloud.DynamoDb.Reads;

/// <summary>Which attributes a read answers: <c>ProjectionExpression</c> or, in older programs, <c>AttributesToGet</c>.</summary>
internal static class ProjectionReader
{
    public static Projection? Read(JsonObject request, Placeholders placeholders) =>
        ReadExpression(request, placeholders) ?? ReadOlder(request);

    public static Projection? ReadExpression(JsonObject request, Placeholders placeholders) =>
        request.Text("ProjectionExpression") is { } expression
            ? ProjectionParser.Parse(expression, placeholders)
            : null;

    public static Projection? ReadOlder(JsonObject request)
    {
        if (request.Texts("AttributesToGet") is not { } attributes)
        {
            return null;
        }
        new Checks().Count(attributes.Count, "[]", "attributesToGet", 1, int.MaxValue).Throw();
        foreach (var attribute in attributes)
        {
            AttributeReader.CheckOlderName(attribute);
        }
        var twice = attributes.GroupBy(a => a).FirstOrDefault(g => g.Count() > 1)?.Key;
        return twice is null
            ? Projection.Of(attributes)
            : throw DynamoErrors.Invalid($"Duplicate value in attribute name: {twice}");
    }
}
