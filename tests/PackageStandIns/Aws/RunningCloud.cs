using Amazon.Runtime;
using LocalCloud;

namespace PackageStandIns.Tests.Aws;

/// <summary>A local cloud of the test's own, and clients that its keys and endpoint are set for.</summary>
internal sealed class RunningCloud : IAsyncDisposable
{
    private readonly string folder;
    private readonly LocalCloudServer server;

    private RunningCloud(string folder, LocalCloudServer server)
    {
        this.folder = folder;
        this.server = server;
    }

    public AWSCredentials Credentials =>
        new BasicAWSCredentials(server.Cloud.Credentials.AccessKeyId, server.Cloud.Credentials.SecretAccessKey);

    public static async Task<RunningCloud> StartAsync()
    {
        var folder = Path.Combine(Path.GetTempPath(), "package-stand-ins-tests", Guid.NewGuid().ToString("n"));
        var options = new LocalCloudOptions { DataFolder = folder, Port = 0 };
        return new RunningCloud(folder, await LocalCloudServer.StartAsync(options));
    }

    public TConfig Configure<TConfig>()
        where TConfig : ClientConfig, new() =>
        new()
        {
            ServiceURL = server.Endpoint.ToString(),
            AuthenticationRegion = "us-east-1",
            MaxErrorRetry = 0,
            DisableHostPrefixInjection = true,
        };

    public async ValueTask DisposeAsync()
    {
        await server.DisposeAsync();
        Directory.Delete(folder, recursive: true);
    }
}
