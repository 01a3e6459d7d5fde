using LocalCloud.DynamoDb.Tables;
using LocalCloud.DynamoDb.Writes;

namespace LocalCloud.DynamoDb.Requests;

/// <summary>
/// What PutItem, UpdateItem and DeleteItem check before they look for the table. Since 2026 AWS counts each fault found there
/// as "1 validation error detected", and words some members anew
/// (recorded: paritysuite/dynamodb-conformance, captures/cross-region-latest.json, eu-west-2, September 2026).
/// </summary>
internal static class SingleRequest
{
    private const string Report = "1 validation error detected: ";

    // The lists are AWS's own, with its slips.
    private const string ReturnValuesSet = "[ALL_OLD, UPDATED_OLD, ALL_NEW, UPDATE_NEW, NONE]";

    /// <summary>Checks the members of a PutItem or DeleteItem; <paramref name="subject"/> is Item or Key.</summary>
    public static void CheckMembers(JsonObject request, string subject)
    {
        if (OlderMembers.IsMeant(request, subject))
        {
            Action<JsonObject> check = subject == "Item" ? OlderMembers.CheckPut : OlderMembers.CheckDelete;
            check(request);
            ReturnedValues.CheckOldOnly(request);
        }
        var checks = CheckTable(request).Consumption(request);
        CheckReturnValues(checks, request);
        checks.Collections(request);
        CheckRest(checks, request);
    }

    /// <summary>Checks the members of an UpdateItem, which reports its ReturnValues alone.</summary>
    public static void CheckUpdateMembers(JsonObject request)
    {
        if (OlderMembers.IsMeant(request, "Key"))
        {
            OlderMembers.CheckUpdate(request);
        }
        var checks = CheckTable(request);
        CheckReturnValues(checks, request);
        checks.Throw();
        CheckRest(checks.Consumption(request).Collections(request), request);
    }

    /// <summary>Reads a request; what is wrong in it is counted as a validation error.</summary>
    public static T Read<T>(JsonObject request, Func<JsonObject, T> read)
    {
        try
        {
            return read(request);
        }
        catch (AwsException e) when (e.Type == "ValidationException" && !Checks.IsReport(e.Message))
        {
            throw DynamoErrors.Validation(Report + e.Message);
        }
    }

    private static Checks CheckTable(JsonObject request) =>
        request.Text("TableName") is { Length: 0 }
            ? throw DynamoErrors.Validation(
                Report
                    + "Value at 'TableName' failed to satisfy constraint: Member must have length greater than or equal to 1"
            )
            : CommonChecks.ForTable(request);

    private static void CheckReturnValues(Checks checks, JsonObject request)
    {
        if (
            request.Text("ReturnValues")
            is not (null or "NONE" or "ALL_OLD" or "ALL_NEW" or "UPDATED_OLD" or "UPDATED_NEW")
        )
        {
            checks.FailUnnamed("Member must satisfy enum value set: " + ReturnValuesSet);
        }
    }

    private static void CheckRest(Checks checks, JsonObject request)
    {
        checks.Member(request, "ReturnValuesOnConditionCheckFailure");
        CommonChecks.ConditionalOperator(checks, request);
        checks.Throw();
    }
}
