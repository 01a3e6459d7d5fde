using LocalCloud.Protocol;
using LocalCloud.Storage;

namespace LocalCloud.Lambda;

internal sealed class LambdaModule(Cloud cloud) : IModule
{
    public string Schema => "";

    public IEnumerable<Service> Services => [];

    public void Register(Store store)
    {
        _ = cloud;
    }
}
