using LocalCloud.StepFunctions.Machines;
using LocalCloud.StepFunctions.MapRuns.Operations;

namespace LocalCloud.StepFunctions.Executions.Operations;

/// <summary>
/// https://docs.aws.amazon.com/step-functions/latest/apireference/API_ListExecutions.html: newest first.
/// </summary>
internal static class ListExecutions
{
    public static JsonObject Run(Transaction tx, JsonObject request)
    {
        var status = request.String("statusFilter");
        var redriven = request.String("redriveFilter");
        var mapRun = request.String("mapRunArn");
        if (mapRun is null == request.String("stateMachineArn") is null)
        {
            throw new AwsException(
                "ValidationException",
                "Specify either a mapRunArn or a stateMachineArn, but not both."
            );
        }
        if (mapRun is null && status == ExecutionStatus.PendingRedrive)
        {
            throw new AwsException("ValidationException", $"The statusFilter {status} needs a mapRunArn.");
        }
        bool? wasRedriven = redriven is null ? null : redriven == "REDRIVEN";
        if (mapRun is not null)
        {
            return ListChildren.Run(tx, request, wasRedriven);
        }
        var arn = Arns.Machine(request, "stateMachineArn");
        var page = StepFunctionsModule.Paging.Of(request, arn);
        var before = page.Number(long.MaxValue);
        var machine = MachineStore.Find(tx, arn) ?? throw ExecutionErrors.MachineDoesNotExist(arn);
        if (machine.Type == "EXPRESS")
        {
            throw ExecutionErrors.TypeNotSupported();
        }
        // A version's or alias's ARN lists only what was started through it.
        var origin = arn == machine.Arn ? null : arn;
        var all = ExecutionStore.List(tx, machine.Arn, status, wasRedriven, before, page.Size + 1, origin);
        return page.Answer("executions", all, e => e.Id, e => ExecutionReport.ListItem(e));
    }
}
