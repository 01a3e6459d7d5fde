using LocalCloud.StepFunctions.Executions;
using LocalCloud.StepFunctions.Language;

namespace LocalCloud.StepFunctions.Machines.Operations;

/// <summary>https://docs.aws.amazon.com/step-functions/latest/apireference/API_CreateStateMachine.html</summary>
internal static class CreateStateMachine
{
    public static JsonObject Run(Transaction tx, JsonObject request)
    {
        var name = request.Required("name");
        var definition = request.Required("definition");
        var role = request.Required("roleArn");
        var type = request.String("type") ?? "STANDARD";
        Arns.Name(name);
        MachineRequest.CheckRole(role);
        var (publish, description) = MachineRequest.Publication(request);
        MachineRequest.CheckDefinition(definition, type);
        LoggingConfiguration.CheckEncryption(request);
        var machine = new Machine
        {
            Arn = tx.Place.Arn("states", $"stateMachine:{name}"),
            Name = name,
            Type = type,
            Status = "ACTIVE",
            Created = tx.NowMs,
            RevisionId = Guid.NewGuid().ToString(),
            IsInitial = true,
            Definition = definition,
            RoleArn = role,
            Logging = LoggingConfiguration.Read(tx, request) ?? LoggingConfiguration.Off,
            Tracing = LoggingConfiguration.ReadTracing(request) ?? false,
            Updated = tx.NowMs,
        };
        var tags = TagStore.Read(request);
        if (MachineStore.Find(tx, machine.Arn) is { } existing)
        {
            machine = Same(tx, existing, machine, publish, description);
        }
        else
        {
            MachineStore.Insert(tx, machine);
            TagStore.Set(tx, machine.Arn, tags);
        }
        var answer = new JsonObject
        {
            ["stateMachineArn"] = machine.Arn,
            ["creationDate"] = MachineReport.Time(machine.Created),
        };
        if (publish)
        {
            answer["stateMachineVersionArn"] = (
                VersionStore.Oldest(tx, machine.Arn) ?? VersionStore.Publish(tx, machine, description)
            ).Arn;
        }
        return answer;
    }

    /// <summary>A repeated request has the same answer, whatever its role and tags.</summary>
    private static Machine Same(Transaction tx, Machine existing, Machine wanted, bool publish, string? description)
    {
        if (existing.Status == "DELETING")
        {
            throw MachineErrors.Deleting(existing.Arn);
        }
        if (
            existing.Type != wanted.Type
            || existing.Definition != wanted.Definition
            || existing.Logging != wanted.Logging
            || existing.Tracing != wanted.Tracing
        )
        {
            throw AlreadyExists($"'{existing.Arn}'");
        }
        if (VersionStore.Oldest(tx, existing.Arn) is { } first)
        {
            CheckVersion(first, publish, description);
        }
        return existing;
    }

    /// <summary>A machine that was published is the same only when it is published again, with its first description (recorded).</summary>
    private static void CheckVersion(MachineVersion first, bool publish, string? description)
    {
        const string Published = "This state machine was already created with a published version";
        if (!publish)
        {
            throw AlreadyExists($"{Published}.");
        }
        if (first.Description != description)
        {
            throw AlreadyExists($"{Published} using a different description.");
        }
    }

    private static AwsException AlreadyExists(string what) =>
        new("StateMachineAlreadyExists", $"State Machine Already Exists: {what}");
}
