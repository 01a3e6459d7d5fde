using LocalCloud.Protocol;
using LocalCloud.Storage;

namespace LocalCloud.Logs;

internal sealed class LogsModule : IModule
{
    public string Schema => "";

    public IEnumerable<Service> Services => [];

    public void Register(Store store)
    {
    }
}
