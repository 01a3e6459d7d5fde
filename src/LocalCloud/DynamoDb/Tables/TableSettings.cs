using LocalCloud.DynamoDb.Requests;

namespace LocalCloud.DynamoDb.Tables;

/// <summary>Settings that the local cloud keeps and shows but that change nothing here: encryption, class.</summary>
internal static class TableSettings
{
    public static void Check(JsonObject request, Checks checks)
    {
        checks.Member(request, "ProvisionedThroughput");
        checks
            .Member(request, "BillingMode")
            .Member(request, "TableThroughputMode", "BillingMode")
            .Member(request, "SSESpecification")
            .Length(
                request.Structure("SSESpecification")?.Text("KMSMasterKeyId"),
                "sSESpecification.kMSMasterKeyId",
                1,
                int.MaxValue
            )
            .Member(request, "StreamSpecification");
    }

    /// <summary>
    /// The member's second name counts only when the first is not given (recorded behaviour of August 2026).
    /// </summary>
    public static string? BillingMode(JsonObject request) =>
        request.Text("BillingMode") ?? request.Text("TableThroughputMode");

    /// <summary>The settings after a request that may change some of them.</summary>
    public static IReadOnlyDictionary<string, JsonElement> Read(
        Transaction tx,
        JsonObject request,
        string table,
        TableDefinition? before
    )
    {
        var shown = new Dictionary<string, JsonElement>(before?.Shown ?? new Dictionary<string, JsonElement>());
        if (request.Structure("StreamSpecification") is { } stream)
        {
            CheckStream(stream, table, isNew: before is null);
        }
        if (request.Structure("SSESpecification") is { } encryption)
        {
            var described = Encryption.Read(tx, encryption, before?.Show("SSEDescription"), isNew: before is null);
            shown.Remove("SSEDescription");
            if (described is not null)
            {
                Set(shown, "SSEDescription", described);
            }
        }
        if (request.Text("TableClass") is { } tableClass)
        {
            if (tableClass is not ("STANDARD" or "STANDARD_INFREQUENT_ACCESS"))
            {
                throw DynamoErrors.Validation(
                    "Invalid table-class parameter provided. Please try again with a valid table-class value: "
                        + "[STANDARD, STANDARD_INFREQUENT_ACCESS]."
                );
            }
            var summary = new JsonObject { ["TableClass"] = tableClass };
            if (before is not null)
            {
                summary["LastUpdateDateTime"] = TableDescription.Seconds(tx.Now);
            }
            Set(shown, "TableClassSummary", summary);
        }
        return shown;
    }

    private static void CheckStream(JsonObject stream, string table, bool isNew)
    {
        var (enabled, view) = (stream.Flag("StreamEnabled") == true, stream.Text("StreamViewType"));
        if (!enabled && view is not null)
        {
            throw DynamoErrors.Invalid(
                isNew
                    ? "Table is being created with a stream disabled, UpdateViewType should not be specified"
                    : "If stream is being disabled, then UpdateViewType must not be specified"
            );
        }
        if (enabled && view is null)
        {
            throw DynamoErrors.Invalid(
                isNew
                    ? "Table is being created with a stream enabled, UpdateViewType is required"
                    : "If stream is being enabled then UpdateViewType is required"
            );
        }
        if (enabled)
        {
            throw DynamoErrors.Invalid(
                "Streams are not in the local cloud: nobody could read them. Leave StreamSpecification out, or use a real AWS account."
            );
        }
        if (!isNew)
        {
            throw DynamoErrors.Validation("Table has no stream to disable: TableName: " + table);
        }
    }

    private static void Set(Dictionary<string, JsonElement> shown, string member, JsonNode value)
    {
        using var document = JsonDocument.Parse(value.ToJsonString());
        shown[member] = document.RootElement.Clone();
    }
}
