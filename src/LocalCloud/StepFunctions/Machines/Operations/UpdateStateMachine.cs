using LocalCloud.StepFunctions.Language;

namespace LocalCloud.StepFunctions.Machines.Operations;

/// <summary>https://docs.aws.amazon.com/step-functions/latest/apireference/API_UpdateStateMachine.html</summary>
internal static class UpdateStateMachine
{
    public static JsonObject Run(Transaction tx, JsonObject request)
    {
        var arn = MachineRequest.PlainArn(request);
        var definition = request.String("definition");
        var role = request.String("roleArn");
        var (publish, description) = MachineRequest.Publication(request);
        var logging = LoggingConfiguration.Read(tx, request);
        var tracing = LoggingConfiguration.ReadTracing(request);
        LoggingConfiguration.CheckEncryption(request);
        if (definition is null && role is null && logging is null && tracing is null && !publish)
        {
            throw new AwsException(
                "MissingRequiredParameter",
                "Either the definition, the role ARN, the LoggingConfiguration, or the TracingConfiguration must be specified"
            );
        }
        var machine = MachineStore.Demand(tx, arn);
        if (role is not null)
        {
            MachineRequest.CheckRole(role);
        }
        if (definition is not null)
        {
            MachineRequest.CheckDefinition(definition, machine.Type);
        }
        var wanted = machine with
        {
            Definition = definition ?? machine.Definition,
            RoleArn = role ?? machine.RoleArn,
            Logging = logging ?? machine.Logging,
            Tracing = tracing ?? machine.Tracing,
        };
        // An update that changes nothing keeps the revision (recorded).
        if (wanted != machine)
        {
            machine = wanted with { RevisionId = Guid.NewGuid().ToString(), IsInitial = false, Updated = tx.NowMs };
            MachineStore.Revise(tx, machine);
        }
        var answer = new JsonObject { ["updateDate"] = MachineReport.Time(tx.NowMs) };
        if (!machine.IsInitial)
        {
            answer["revisionId"] = machine.RevisionId;
        }
        if (publish)
        {
            answer["stateMachineVersionArn"] = VersionStore.Publish(tx, machine, description).Arn;
        }
        return answer;
    }
}
