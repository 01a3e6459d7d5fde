namespace LocalCloud.Deployment.Resources;

/// <summary>
/// AWS::DynamoDB::Table. A table that is there keeps its items; its keys and indexes are not changed by a deployment.
/// </summary>
internal sealed class TableKind()
    : ResourceKind(
        "AWS::DynamoDB::Table",
        1,
        [
            "TableName",
            "BillingMode",
            "AttributeDefinitions",
            "KeySchema",
            "LocalSecondaryIndexes",
            "GlobalSecondaryIndexes",
            "ProvisionedThroughput",
            "StreamSpecification",
            "Tags",
        ],
        []
    )
{
    private static readonly string[] Fixed =
    [
        "KeySchema",
        "AttributeDefinitions",
        "LocalSecondaryIndexes",
        "GlobalSecondaryIndexes",
    ];

    /// <summary>What a template gives; a table's description has more.</summary>
    private static readonly string[] Members =
    [
        "AttributeName",
        "AttributeType",
        "KeyType",
        "IndexName",
        "KeySchema",
        "Projection",
        "ProjectionType",
        "NonKeyAttributes",
    ];

    public override string Ref(Place place, TemplateResource resource) => resource.Needed("TableName");

    public override string? Attribute(Place place, TemplateResource resource, string attribute) =>
        attribute == "Arn" ? place.Arn("dynamodb", "table/" + Ref(place, resource)) : null;

    public override DeployedAs Deploy(Transaction tx, TemplateResource resource, Deployment deployment)
    {
        var name = new JsonObject { ["TableName"] = Ref(tx.Place, resource) };
        if (Deployment.Find(tx, "dynamodb", "DescribeTable", name)?["Table"] is not JsonObject found)
        {
            tx.Call("dynamodb", "CreateTable", (JsonObject)resource.Properties.DeepClone());
            return DeployedAs.Created;
        }
        foreach (var part in Fixed.Where(part => Text(found[part]) != Text(resource.Properties[part])))
        {
            throw resource.Refuse(
                $"can't be changed: the table {Ref(tx.Place, resource)} has another {part}. A deployment keeps a "
                    + "table's items, keys and indexes. Delete the table first, or start empty: workshop reset."
            );
        }
        return DeployedAs.Unchanged;
    }

    /// <summary>A part as text, in an order of its own, so that only meaning is compared.</summary>
    private static string Text(JsonNode? part) =>
        part is JsonArray list
            ? string.Join(' ', list.Select(item => Canonical(item!)).Order(StringComparer.Ordinal))
            : "";

    private static string Canonical(JsonNode node) =>
        node switch
        {
            JsonObject item => "{" + string.Join(',', Pairs(item)) + "}",
            JsonArray list => "[" + string.Join(',', list.Select(item => Canonical(item!))) + "]",
            _ => node.ToString(),
        };

    private static IEnumerable<string> Pairs(JsonObject item) =>
        item.Where(m => Members.Contains(m.Key) && m.Value is not null)
            .OrderBy(m => m.Key, StringComparer.Ordinal)
            .Select(m => $"{m.Key}:{Canonical(m.Value!)}");
}
