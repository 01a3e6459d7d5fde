namespace LocalCloud.StepFunctions.Machines.Operations;

/// <summary>
/// https://docs.aws.amazon.com/step-functions/latest/apireference/API_PublishStateMachineVersion.html
/// </summary>
internal static class PublishStateMachineVersion
{
    /// <summary>What stands for the revision of CreateStateMachine, which has no id.</summary>
    private const string Initial = "INITIAL";

    public static JsonObject Run(Transaction tx, JsonObject request)
    {
        var arn = MachineRequest.PlainArn(request);
        var description = request.String("description");
        var machine = MachineStore.Demand(tx, arn);
        var current = machine.IsInitial ? Initial : machine.RevisionId;
        if (request.String("revisionId") is { } wanted && wanted != current)
        {
            throw MachineErrors.Conflict(
                $"Failed to publish the State Machine version for revision {wanted}. The current State Machine revision is {current}."
            );
        }
        var version = VersionStore.Publish(tx, machine, description);
        return new JsonObject
        {
            ["creationDate"] = MachineReport.Time(version.Created),
            ["stateMachineVersionArn"] = version.Arn,
        };
    }
}
