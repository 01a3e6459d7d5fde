namespace LocalCloud.StepFunctions.Executions.Operations;

/// <summary>The operations on executions, tasks and activities.</summary>
internal static class ExecutionOperations
{
    public static IEnumerable<Operation> All(Engine engine) =>
        [
            Operation.Write("StartExecution", (tx, request) => StartExecution.Run(engine, tx, request, parent: null)),
            Operation.Outside("StartSyncExecution", (_, request, cancelled) =>
                StartSyncExecution.RunAsync(engine, request, cancelled)
            ),
            Operation.Read("DescribeExecution", DescribeExecution.Run),
            Operation.Read("ListExecutions", ListExecutions.Run),
            Operation.Write("StopExecution", (tx, request) => StopExecution.Run(engine, tx, request)),
            Operation.Read("GetExecutionHistory", GetExecutionHistory.Run),
            Operation.Read("DescribeStateMachineForExecution", DescribeStateMachineForExecution.Run),
            Operation.Write("RedriveExecution", (tx, request) => RedriveExecution.Run(engine, tx, request)),
            Operation.Write("SendTaskSuccess", (tx, request) => SendTaskSuccess.Run(engine, tx, request)),
            Operation.Write("SendTaskFailure", (tx, request) => SendTaskFailure.Run(engine, tx, request)),
            Operation.Write("SendTaskHeartbeat", (tx, request) => SendTaskHeartbeat.Run(engine, tx, request)),
            Operation.Write("CreateActivity", CreateActivity.Run),
            Operation.Read("DescribeActivity", DescribeActivity.Run),
            Operation.Read("ListActivities", ListActivities.Run),
            Operation.Write("DeleteActivity", DeleteActivity.Run),
            Operation.Outside("GetActivityTask", (_, request, cancelled) =>
                GetActivityTask.RunAsync(engine, request, cancelled)
            ),
        ];
}
