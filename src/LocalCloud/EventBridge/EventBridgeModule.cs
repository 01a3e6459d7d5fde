using LocalCloud.Protocol;
using LocalCloud.Storage;

namespace LocalCloud.EventBridge;

internal sealed class EventBridgeModule : IModule
{
    public string Schema => "";

    public IEnumerable<Service> Services => [];

    public void Register(Store store)
    {
    }
}
