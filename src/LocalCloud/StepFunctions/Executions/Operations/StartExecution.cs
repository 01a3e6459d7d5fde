using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using LocalCloud.Protocol;
using LocalCloud.StepFunctions.Language;
using LocalCloud.StepFunctions.Machines;
using LocalCloud.Storage;

namespace LocalCloud.StepFunctions.Executions.Operations;

/// <summary>
/// https://docs.aws.amazon.com/step-functions/latest/apireference/API_StartExecution.html. Idempotent for a running execution with
/// the same name and input; a name is used for good once its execution ended.
/// </summary>
internal static class StartExecution
{
    /// <param name="parent">The task of another execution that waits for this one's end; null for none.</param>
    public static JsonObject Run(Transaction tx, JsonObject request, string? parent)
    {
        var arn = Arns.Machine(request, "stateMachineArn");
        var name = request.String("name");
        var input = request.String("input") ?? "{}";
        var trace = request.String("traceHeader");
        new Constraints().Length(name, "name", 1, 80).Length(trace, "traceHeader", 0, 256).Check();
        name = name is null ? Guid.NewGuid().ToString() : Arns.Name(name);
        CheckInput(input);
        var machine = MachineStore.Find(tx, arn) ?? throw ExecutionErrors.MachineDoesNotExist(arn);
        if (machine.Status == "DELETING")
        {
            throw new AwsException("StateMachineDeleting", $"State Machine is being deleted: '{machine.Arn}'");
        }
        if (machine.Type != "STANDARD")
        {
            throw new AwsException(
                "StateMachineTypeNotSupported",
                $"'{machine.Arn}' is an {machine.Type} workflow. The local cloud runs STANDARD workflows; "
                    + "Express ones need a real AWS account.");
        }
        var executionArn = tx.Cloud.Arn("states", $"execution:{machine.Name}:{name}");
        if (ExecutionStore.Find(tx, executionArn) is { } existing)
        {
            return existing.IsRunning && existing.Input == input
                ? Answer(existing.Arn, existing.Started)
                : throw new AwsException("ExecutionAlreadyExists", $"Execution Already Exists: '{executionArn}'");
        }
        var id = ExecutionStore.Insert(tx, new Execution
        {
            Id = 0,
            Arn = executionArn,
            Machine = machine.Arn,
            Name = name,
            Revision = machine.RevisionId,
            VersionArn = machine.VersionArn,
            AliasArn = machine.AliasArn,
            RoleArn = machine.RoleArn,
            TraceHeader = trace,
            Status = ExecutionStatus.Running,
            Started = tx.NowMs,
            Input = input,
            Parent = parent,
        });
        Engine.Continue(tx, id);
        return Answer(executionArn, tx.NowMs);
    }

    private static JsonObject Answer(string arn, long started) =>
        new() { ["executionArn"] = arn, ["startDate"] = ExecutionReport.Seconds(started) };

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
