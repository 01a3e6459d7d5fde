using LocalCloud.Protocol;
using LocalCloud.Storage;

namespace LocalCloud.Sts;

internal sealed class StsModule : IModule
{
    public string Schema => "";

    public IEnumerable<Service> Services => [];

    public void Register(Store store)
    {
    }
}
