using LocalCloud;
using LocalCloud.Deployment;
using Workshop.Running;

namespace Workshop;

/// <summary>A local cloud with the workshop deployed in it, in this process.</summary>
public sealed class LocalWorkshop : IAsyncDisposable
{
    private readonly LocalCloudServer server;

    private LocalWorkshop(LocalCloudServer server, Task<IReadOnlyList<string>> deployed)
    {
        this.server = server;
        Deployed = deployed;
    }

    public Uri Endpoint => server.Endpoint;

    public Cloud Cloud => server.Cloud;

    /// <summary>What the deployment did, one line for each resource that it made or changed.</summary>
    /// <exception cref="UserException">The template can't be deployed.</exception>
    public Task<IReadOnlyList<string>> Deployed { get; }

    /// <param name="answersFirst">
    /// A folder in which nothing is new answers at once; what was deleted from it by hand is brought back a moment
    /// later.
    /// </param>
    public static async Task<LocalWorkshop> StartAsync(
        Repository repository,
        string dataFolder,
        int port,
        bool auth,
        Action<string> log,
        bool inBackground = false,
        bool answersFirst = false
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
            var code = new Dictionary<string, string> { ["OrderFunctions"] = repository.Functions };
            var isUpToDate = answersFirst && Deployer.IsUpToDate(server.Cloud, repository.Template, code);
            var deployed = Task.Run(() => DeployAsync(server.Cloud, repository.Template, code));
            if (!isUpToDate)
            {
                await deployed;
            }
            return new LocalWorkshop(server, deployed);
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

    private static async Task<IReadOnlyList<string>> DeployAsync(
        Cloud cloud,
        string template,
        IReadOnlyDictionary<string, string> code
    )
    {
        try
        {
            var deployed = await Deployer.DeployAsync(cloud, template, code);
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

    public async ValueTask DisposeAsync()
    {
        await ((Task)Deployed).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        await server.DisposeAsync();
    }
}
