using LocalCloud.Protocol;
using LocalCloud.Protocol.Checks;
using LocalCloud.StepFunctions.Executions;
using LocalCloud.StepFunctions.Executions.Operations;
using LocalCloud.StepFunctions.Machines;
using LocalCloud.Storage;

namespace LocalCloud.StepFunctions;

/// <summary>Step Functions: state machines, their executions, activities.</summary>
internal sealed class StepFunctionsModule(Cloud cloud) : IModule
{
    /// <summary>What the service's model says of requests, those of workflows' tasks included.</summary>
    public static readonly RequestChecks Checks = new("states")
    {
        Orders = new Dictionary<string, string[]> { ["ExecutionStatus"] = ExecutionStatus.All },
    };

    private readonly Engine engine = new(cloud);

    public IEnumerable<Service> Services =>
        [
            new Service(
                "states",
                "states",
                Checks.Before([.. MachineOperations.All, .. ExecutionOperations.All(engine)])
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

    public void Register(Store store) => engine.Register(store);
}
