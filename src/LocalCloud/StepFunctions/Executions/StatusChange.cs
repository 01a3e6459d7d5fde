using LocalCloud.EventBridge;

namespace LocalCloud.StepFunctions.Executions;

/// <summary>
/// "Step Functions Execution Status Change" on the default bus, whenever an execution of a Standard workflow begins or
/// ends (docs.aws.amazon.com/step-functions/latest/dg/eventbridge-integration.html).
/// </summary>
internal static class StatusChange
{
    /// <summary>Larger texts are left out, and the event says so.</summary>
    private const int MostBytes = 248 * 1024;

    public static void Tell(ServiceEvents events, Transaction tx, long id)
    {
        if (events.AreWanted(tx) && ExecutionStore.Find(tx, id) is { IsExpress: false } execution)
        {
            events.Post(
                tx,
                "aws.states",
                "Step Functions Execution Status Change",
                execution.Arn,
                Detail(execution, Redrive.NotRedrivable(tx, execution))
            );
        }
    }

    private static JsonObject Detail(Execution e, string? notRedrivable)
    {
        var output = Fits(e.Output) ? e.Output : null;
        var input = Fits(e.Input + output) ? e.Input : null;
        return new JsonObject
        {
            ["executionArn"] = e.Arn,
            ["stateMachineArn"] = e.Machine,
            ["name"] = e.Name,
            ["status"] = e.Status,
            ["startDate"] = e.Started,
            ["stopDate"] = e.Stopped,
            ["input"] = input,
            ["output"] = output,
            ["stateMachineVersionArn"] = e.VersionArn,
            ["stateMachineAliasArn"] = e.AliasArn,
            ["redriveCount"] = e.RedriveCount,
            ["redriveDate"] = e.Redriven,
            ["redriveStatus"] = notRedrivable is null ? "REDRIVABLE" : "NOT_REDRIVABLE",
            ["redriveStatusReason"] = notRedrivable,
            ["inputDetails"] = new JsonObject { ["included"] = input is not null },
            ["outputDetails"] = e.Output is null ? null : new JsonObject { ["included"] = output is not null },
            ["error"] = e.Error,
            ["cause"] = e.Cause,
        };
    }

    private static bool Fits(string? text) => text is null || Encoding.UTF8.GetByteCount(text) <= MostBytes;
}
