using LocalCloud.StepFunctions.Executions;
using LocalCloud.StepFunctions.Executions.Operations;
using LocalCloud.StepFunctions.Language;

namespace LocalCloud.StepFunctions.Integrations;

/// <summary>
/// aws-sdk:sfn:startSyncExecution: runs an Express workflow and answers as StartSyncExecution does. The operation itself waits outside
/// of any transaction; a task is told when the execution ends.
/// </summary>
internal sealed class SdkStartSyncExecution() : ServiceTask("aws-sdk:sfn", "startSyncExecution"), IExecutionTask
{
    public override Outcome Start(TaskCall call, JsonNode? arguments)
    {
        var request = SdkNames.Camel(SdkNames.WithTexts(ServiceCall.Request(arguments), ["Input"]));
        if (request.String("includedData") == "METADATA_ONLY")
        {
            throw new AwsException(
                "ValidationException",
                "IncludedData METADATA_ONLY is not in the local cloud; it has ALL_DATA."
            );
        }
        StepFunctionsModule.Checks.Check("StartSyncExecution", request);
        var wanted = StartRequest.Read(call.Tx, request);
        if (!wanted.IsExpress)
        {
            throw ExecutionErrors.TypeNotSupported();
        }
        wanted.Insert(call.Engine, call.Tx, wanted.Arn(call.Tx.Place), parent: call.Task);
        return new Outcome.Pending();
    }

    /// <summary>An answer, also when the other execution failed: its status says so.</summary>
    public Outcome Ended(Execution child)
    {
        var answer = ExecutionReport.Synchronous(child, includeData: true);
        SdkDates.Write("states", "StartSyncExecution", answer);
        var report = SdkNames.Pascal(answer, SdkNames.Dates.AsTheyAre);
        return new Outcome.Succeeded(SdkNames.DeeplySorted(report));
    }

    public override (string Error, string Cause) Translate(AwsException e) =>
        SdkErrors.V2(e, "Sfn", validationIsModelled: true);
}
