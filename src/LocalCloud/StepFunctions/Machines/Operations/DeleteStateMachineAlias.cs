namespace LocalCloud.StepFunctions.Machines.Operations;

/// <summary>https://docs.aws.amazon.com/step-functions/latest/apireference/API_DeleteStateMachineAlias.html</summary>
internal static class DeleteStateMachineAlias
{
    /// <summary>An alias that is gone already is no error (recorded).</summary>
    public static JsonObject Run(Transaction tx, JsonObject request)
    {
        var arn = request.Required("stateMachineAliasArn");
        MachineArn.Parse(arn);
        AliasStore.Delete(tx, arn);
        return [];
    }
}
