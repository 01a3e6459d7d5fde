using LocalCloud.StepFunctions.Machines;
using LocalCloud.StepFunctions.MapRuns;

namespace LocalCloud.StepFunctions.Executions.Operations;

/// <summary>
/// https://docs.aws.amazon.com/step-functions/latest/apireference/API_DescribeStateMachineForExecution.html: the
/// definition that the execution runs, which a later update of the state machine does not change.
/// </summary>
internal static class DescribeStateMachineForExecution
{
    public static JsonObject Run(Transaction tx, JsonObject request)
    {
        var arn = Arns.Execution(request);
        var execution = ExecutionStore.Find(tx, arn) ?? throw ExecutionErrors.DoesNotExist(arn);
        var machine = MachineStore.FindRevision(tx, execution.OwnMachine, execution.Revision)
            ?? throw ExecutionErrors.MachineDoesNotExist(execution.OwnMachine);
        return execution.MapRun is { } id && MapRunStore.Find(tx, id) is { } mapRun
            ? MapRunReport.Workflow(mapRun, machine)
            : MachineReport.ForExecution(machine);
    }
}
