using LocalCloud.Lambda;
using LocalCloud.Security;

namespace LocalCloud;

/// <summary>The local cloud without its HTTP front: the services, composed over one store.</summary>
public sealed class Cloud : IAsyncDisposable
{
    private readonly Dictionary<string, Service> services = [];
    private readonly Lazy<Credentials> credentials;
    private readonly ServiceList list;

    private Cloud(LocalCloudOptions options)
    {
        Options = options;
        credentials = KeysOf(options.DataFolder);
        list = new ServiceList(credentials);
        Store = Store.Open(
            new StoreOptions
            {
                Folder = options.DataFolder,
                Tables = list.Tables,
                Workers = list.Workers,
                Place = new Place(options.Region, options.AccountId),
                Time = options.Time,
                Call = Call,
                HasService = services.ContainsKey,
                Log = options.Log,
                KeepsCrashNote = options.KeepsCrashNote,
            }
        );
    }

    public LocalCloudOptions Options { get; }

    public Store Store { get; }

    /// <summary>What requests to this cloud are signed with.</summary>
    public Credentials Credentials => credentials.Value;

    /// <summary>Where Lambda functions run.</summary>
    internal FunctionRuntime Functions => list.Lambda.Functions;

    public string Region => Options.Region;

    public string AccountId => Options.AccountId;

    /// <summary>Where clients reach this cloud; set once the server listens.</summary>
    public Uri? Endpoint
    {
        get => Store.Place.Endpoint;
        internal set => Store.Place.Endpoint = value;
    }

    public IReadOnlyDictionary<string, Service> Services => services;

    /// <summary>Opens the data folder and begins to do what is due.</summary>
    /// <exception cref="StoreException">The folder can't be used.</exception>
    public static Cloud Open(LocalCloudOptions options)
    {
        var cloud = new Cloud(options);
        try
        {
            cloud.Register();
            cloud.Store.Start();
            return cloud;
        }
        catch
        {
            cloud.Store.Close();
            throw;
        }
    }

    /// <summary>What is wrong with a data folder's files, in words; null when they are sound or there are none yet.</summary>
    public static string? FindFault(string folder)
    {
        var list = new ServiceList(KeysOf(folder));
        return DataFolder.FindFault(folder, new Schema(list.Tables, list.Workers));
    }

    /// <summary>Runs an operation inside the caller's transaction: <c>Call(tx, "dynamodb", "PutItem", request)</c>.</summary>
    /// <exception cref="AwsException">The operation failed, or this cloud has none of that name.</exception>
    public JsonObject Call(Transaction tx, string service, string operation, JsonObject request)
    {
        if (Find(service, operation) is TransactionalOperation found)
        {
            return found.Run(tx, request);
        }
        throw new AwsException(
            "UnknownOperationException",
            $"{service}:{operation} can't be part of a transaction in the local cloud."
        );
    }

    /// <summary>An operation by its service and name.</summary>
    /// <exception cref="AwsException">This cloud has none of that name.</exception>
    public Operation Find(string service, string operation) =>
        services.TryGetValue(service, out var found) && found.Operations.TryGetValue(operation, out var run)
            ? run
            : throw new AwsException(
                "UnknownOperationException",
                $"{service}:{operation} is not in the local cloud. It needs a real AWS account, or leave it out."
            );

    public async ValueTask DisposeAsync()
    {
        await Store.DisposeAsync().ConfigureAwait(false);
        await Functions.DisposeAsync().ConfigureAwait(false);
    }

    /// <summary>Made or read once the folder is known to be ours.</summary>
    private static Lazy<Credentials> KeysOf(string folder) => new(() => Credentials.ReadOrMake(folder));

    private void Register()
    {
        Store.Place.AccessKeyId = Credentials.AccessKeyId;
        foreach (var module in list.Modules)
        {
            module.Register(Store);
            foreach (var service in module.Services)
            {
                services.Add(service.Name, service);
            }
        }
    }
}
