using LocalCloud.Protocol;
using LocalCloud.Storage;

namespace LocalCloud.StepFunctions;

internal sealed class StepFunctionsModule : IModule
{
    public string Schema => "";

    public IEnumerable<Service> Services => [];

    public void Register(Store store)
    {
    }
}
