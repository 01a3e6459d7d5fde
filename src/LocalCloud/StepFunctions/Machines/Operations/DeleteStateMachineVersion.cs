namespace LocalCloud.StepFunctions.Machines.Operations;

/// <summary>https://docs.aws.amazon.com/step-functions/latest/apireference/API_DeleteStateMachineVersion.html</summary>
internal static class DeleteStateMachineVersion
{
    public static JsonObject Run(Transaction tx, JsonObject request)
    {
        var arn = request.Required("stateMachineVersionArn");
        var parsed = MachineArn.Parse(arn);
        if (parsed.Version is not { } number)
        {
            throw MachineErrors.Validation($"'{arn}' is not the ARN of a state machine version.");
        }
        var aliases = AliasStore
            .List(tx, parsed.Machine)
            .Where(a => a.Routes.Any(r => r.VersionArn == arn))
            .Select(a => a.Name)
            .ToList();
        if (aliases.Count > 0)
        {
            throw MachineErrors.Conflict(
                "Version to be deleted must not be referenced by an alias. "
                    + $"Current list of aliases referencing this version: [{string.Join(", ", aliases)}]"
            );
        }
        VersionStore.Delete(tx, parsed.Machine, number);
        return [];
    }
}
