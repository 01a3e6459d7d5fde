using LocalCloud.EventBridge;
using LocalCloud.Lambda;
using LocalCloud.Protocol.Checks;
using LocalCloud.StepFunctions.Executions;
using LocalCloud.StepFunctions.Executions.Operations;
using LocalCloud.StepFunctions.Integrations;
using LocalCloud.StepFunctions.Machines;
using LocalCloud.StepFunctions.MapRuns;

namespace LocalCloud.StepFunctions;

/// <summary>Step Functions: state machines, their executions, activities.</summary>
internal sealed class StepFunctionsModule(LambdaModule lambda, EventBridgeModule events) : IModule
{
    /// <summary>What the service's model says of requests, those of workflows' tasks included.</summary>
    public static readonly RequestChecks Checks = new("states")
    {
        Orders = new Dictionary<string, string[]> { ["ExecutionStatus"] = ExecutionStatus.All },
    };

    /// <summary>How lists come in pages.</summary>
    public static readonly Paging Paging = new("maxResults", "nextToken", 100, ExecutionErrors.InvalidToken);

    private Engine? engine;

    public string Tables => MachineSchema.Sql + ExecutionSchema.Sql + MapRunSchema.Sql;

    public IEnumerable<Service> Services =>
        [
            new Service(
                "states",
                "states",
                Checks.Before([.. MachineOperations.All, .. ExecutionOperations.All(engine!), .. MapRunOperations.All])
            )
            {
                TargetPrefix = "AWSStepFunctions",
                JsonVersion = "1.0",
                ErrorPrefix = "com.amazonaws.swf.service.v2.model#",
                ErrorPrefixes = new Dictionary<string, string>
                {
                    ["ValidationException"] = "com.amazon.coral.validate#",
                },
            },
        ];

    public IEnumerable<Worker> Workers =>
        [
            .. new ExecutionWork(() => engine!).Workers,
            LambdaCall.Kind.Outside(
                (work, call, stopping) => LambdaCalls.InvokeAsync(engine!, work, call, stopping),
                (tx, call, reason) => engine!.GiveUp(tx, call.Task.Execution, reason)
            ),
            MapRunEngine.Kind.By(
                (tx, _, id) => MapRunEngine.Advance(engine!, tx, id),
                (tx, id, reason) => MapRunEngine.GiveUp(engine!, tx, id, reason)
            ),
        ];

    public void Register(Store store)
    {
        engine = new Engine(store, lambda.Functions, events.ServiceEvents, TaskResources.Of);
        store.Forget(ForgottenExecutions.Sweep);
    }
}
