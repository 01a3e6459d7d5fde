namespace LocalCloud.Sts;

internal sealed class StsModule : IModule
{
    public string Tables => "";

    public IEnumerable<Service> Services =>
        [
            new Service("sts", "sts", [GetCallerIdentity.Operation])
            {
                QueryNamespace = "https://sts.amazonaws.com/doc/2011-06-15/",
            },
        ];
}
