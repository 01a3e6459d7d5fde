using LocalCloud.StepFunctions.Language;
using LocalCloud.StepFunctions.Machines;

namespace LocalCloud.StepFunctions.Executions.Operations;

/// <summary>What StartExecution and StartSyncExecution ask for, checked.</summary>
internal sealed record StartRequest(Machine Machine, string Name, string Input, string? TraceHeader)
{
    public bool IsExpress => Machine.Type == "EXPRESS";

    /// <exception cref="AwsException">The request is not valid, or there is no such state machine.</exception>
    public static StartRequest Read(Transaction tx, JsonObject request)
    {
        var arn = Arns.Machine(request, "stateMachineArn");
        var name = request.String("name");
        var input = request.String("input") ?? "{}";
        var trace = request.String("traceHeader");
        name = name is null ? Guid.NewGuid().ToString() : Arns.Name(name);
        CheckInput(input);
        var machine = MachineStore.Find(tx, arn) ?? throw ExecutionErrors.MachineDoesNotExist(arn);
        return machine.Status == "DELETING"
            ? throw new AwsException("StateMachineDeleting", $"State Machine is being deleted: '{machine.Arn}'")
            : new StartRequest(machine, name, input, trace);
    }

    /// <summary>The execution's ARN; an Express one's name may come again, so that its ARN has a part of its own.</summary>
    public string Arn(Place place) =>
        IsExpress
            ? place.Arn("states", $"express:{Machine.Name}:{Name}:{Guid.NewGuid()}")
            : place.Arn("states", $"execution:{Machine.Name}:{Name}");

    /// <summary>Makes the execution; its first slice is due.</summary>
    /// <returns>The execution's id.</returns>
    public long Insert(Engine engine, Transaction tx, string arn, TaskReference? parent)
    {
        var id = ExecutionStore.Insert(
            tx,
            new Execution
            {
                Id = 0,
                Arn = arn,
                Machine = Machine.Arn,
                Name = Name,
                Revision = Machine.RevisionId,
                VersionArn = Machine.VersionArn,
                AliasArn = Machine.AliasArn,
                RoleArn = Machine.RoleArn,
                TraceHeader = TraceHeader,
                Status = ExecutionStatus.Running,
                Started = tx.NowMs,
                Input = Input,
                Parent = parent,
            }
        );
        Engine.Continue(tx, id);
        engine.TellStatus(tx, id);
        return id;
    }

    private static void CheckInput(string input)
    {
        if (Encoding.UTF8.GetByteCount(input) > Limits.PayloadBytes)
        {
            throw Invalid("Too much data: the input is larger than 262144 bytes");
        }
        if (input.Length == 0)
        {
            throw Invalid("Invalid execution input.");
        }
        try
        {
            Json.Parse(input);
        }
        catch (JsonException e)
        {
            throw Invalid(JsonFault.Find(input, e).Message);
        }
    }

    private static AwsException Invalid(string reason) =>
        new("InvalidExecutionInput", $"Invalid State Machine Execution Input: '{reason}'");
}
