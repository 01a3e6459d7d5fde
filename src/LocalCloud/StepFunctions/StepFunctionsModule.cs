using LocalCloud.Protocol;
using LocalCloud.StepFunctions.Executions;
using LocalCloud.StepFunctions.Executions.Operations;
using LocalCloud.StepFunctions.Machines;
using LocalCloud.Storage;

namespace LocalCloud.StepFunctions;

/// <summary>Step Functions: state machines, their executions, activities.</summary>
internal sealed class StepFunctionsModule(Cloud cloud) : IModule
{
    private readonly Engine engine = new(cloud);

    public IEnumerable<Service> Services =>
        [
            new Service("states", "states", [.. MachineOperations.All, .. ExecutionOperations.All(engine)])
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
