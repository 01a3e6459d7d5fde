using LocalCloud.Protocol.Checks;
using LocalCloud.Security;

namespace LocalCloud.Lambda;

internal sealed class LambdaModule(Lazy<Credentials> credentials) : IModule
{
    /// <summary>What the service's model says of requests, those of workflows' tasks included.</summary>
    public static readonly RequestChecks Checks = new("lambda");

    /// <summary>Where functions run; made when the module is registered.</summary>
    public FunctionRuntime Functions { get; private set; } = null!;

    public string Tables => FunctionTable.Schema;

    public IEnumerable<Service> Services =>
        [
            new Service(
                "lambda",
                "lambda",
                Checks.Before([
                    ListFunctions.Operation,
                    GetFunction.Operation,
                    GetFunctionConfiguration.Operation,
                    Operation.Outside("Invoke", new Invoke(Functions).RunAsync),
                    AddPermission.Operation,
                    RemovePermission.Operation,
                    GetPolicy.Operation,
                    ListTags.Operation,
                    PutFunctionEventInvokeConfig.Operation,
                    GetFunctionEventInvokeConfig.Operation,
                ])
            )
            {
                RestModel = Checks.Model,
            },
        ];

    public IEnumerable<Worker> Workers =>
        [
            AsyncInvocation.Kind.Outside(
                (work, invocation, stopping) => Functions.HandleAsync(work, invocation, stopping)
            ),
        ];

    public void Register(Store store) => Functions = new FunctionRuntime(store, credentials.Value);
}
