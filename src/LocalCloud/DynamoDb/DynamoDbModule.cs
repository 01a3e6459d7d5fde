using LocalCloud.Protocol;
using LocalCloud.Storage;

namespace LocalCloud.DynamoDb;

internal sealed class DynamoDbModule : IModule
{
    public string Schema => "";

    public IEnumerable<Service> Services => [];

    public void Register(Store store)
    {
    }
}
