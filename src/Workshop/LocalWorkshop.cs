using LocalCloud;
using LocalCloud.Deployment;
using Workshop.Running;

namespace Workshop;

/// <summary>A local cloud with the workshop deployed in it, in this process.</summary>
public sealed class LocalWorkshop : IAsyncDisposable
{
    private readonly LocalCloudServer server;

    private LocalWorkshop(LocalCloudServer server, IReadOnlyList<string> deployed)
    {
        this.server = server;
        Deployed = deployed;
    }

    public Uri Endpoint => server.Endpoint;

    public Cloud Cloud => server.Cloud;

    /// <summary>What the deployment did, one line for each resource that it made or changed.</summary>
    public IReadOnlyList<string> Deployed { get; }

    public static async Task<LocalWorkshop> StartAsync(
        Repository repository,
        string dataFolder,
        int port,
        bool auth,
        Action<string> log,
        bool inBackground = false
    )
    {
        var server = await LocalCloudServer.StartAsync(
            new LocalCloudOptions
            {
                DataFolder = dataFolder,
                Port = port,
                Auth = auth,
                Log = log,
                KeepsCrashNote = inBackground,
            }
        );
        try
        {
            return new LocalWorkshop(server, await DeployAsync(server.Cloud, repository));
        }
        catch
        {
            await server.DisposeAsync();
            throw;
        }
    }

    /// <summary>Completes when a client asks the cloud to stop.</summary>
    public Task StopRequested => server.StopRequested;

    /// <summary>What the data folder should say of this cloud.</summary>
    public CloudRecord Record() => CloudRecord.Mine(Endpoint, Cloud.Region, Cloud.Options.Auth);

    /// <summary>Sets this process's variables so that the lessons it runs use this cloud.</summary>
    public void PointThisProcessAtIt()
    {
        var endpoint = Endpoint.ToString().TrimEnd('/');
        var shell = System.Environment.GetEnvironmentVariables();
        foreach (var (name, value) in AwsVariables.For(endpoint, Cloud.Region, Cloud.Credentials, shell))
        {
            System.Environment.SetEnvironmentVariable(name, value);
        }
        System.Environment.SetEnvironmentVariable("WORKSHOP_TARGET", endpoint);
    }

    private static async Task<IReadOnlyList<string>> DeployAsync(Cloud cloud, Repository repository)
    {
        try
        {
            var code = new Dictionary<string, string> { ["OrderFunctions"] = repository.Functions };
            var deployed = await Deployer.DeployAsync(cloud, repository.Template, code);
            return
            [
                .. deployed
                    .Where(d => d.What is DeployedAs.Created or DeployedAs.Updated)
                    .Select(d => $"{(d.What == DeployedAs.Created ? "created" : "updated")} {d.Resource} ({d.Type})"),
            ];
        }
        catch (DeploymentException e)
        {
            throw new UserException(e.Message);
        }
    }

    public async ValueTask DisposeAsync() => await server.DisposeAsync();
}
