namespace LocalCloud.Protocol;

/// <summary>A service as the cloud composes it: its operations, and the work it does.</summary>
internal interface IModule
{
    /// <summary>The services that clients can address; none for a part that only does work.</summary>
    IEnumerable<Service> Services { get; }

    /// <summary>The SQL that makes its tables in a new data folder; nothing for a service without state.</summary>
    string Tables { get; }

    /// <summary>Who does the service's work, one for each kind. Asked for before the service is registered.</summary>
    IEnumerable<Worker> Workers => [];

    /// <summary>Gives the service its store.</summary>
    void Register(Store store) { }
}
