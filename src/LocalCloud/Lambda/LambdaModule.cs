using LocalCloud.Protocol;
using LocalCloud.Storage;

namespace LocalCloud.Lambda;

internal sealed class LambdaModule(Cloud cloud) : IModule
{
    public IEnumerable<Service> Services =>
        [
            new Service(
                "lambda",
                "lambda",
                [
                    ListFunctions.Operation,
                    GetFunction.Operation,
                    GetFunctionConfiguration.Operation,
                    Invoke.Operation,
                    AddPermission.Operation,
                    RemovePermission.Operation,
                    GetPolicy.Operation,
                    ListTags.Operation,
                    PutFunctionEventInvokeConfig.Operation,
                    GetFunctionEventInvokeConfig.Operation,
                ]
            )
            {
                Routes = LambdaRoutes.All,
            },
        ];

    public void Register(Store store) => store.HandleOutside(AsyncInvocation.Kind, cloud.Functions.HandleAsync);
}
