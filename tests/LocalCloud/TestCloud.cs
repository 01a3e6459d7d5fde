using System.Net.Http.Headers;
using System.Text.Json.Nodes;
using LocalCloud.Protocol;
using LocalCloud.Security;

namespace LocalCloud.Tests;

/// <summary>A local cloud for one test: its own data folder and port, stopped and removed at the end.</summary>
public sealed class TestCloud : IAsyncDisposable
{
    private static readonly HttpClient Http = new();

    private readonly LocalCloudOptions options;

    private TestCloud(LocalCloudOptions options, LocalCloudServer server)
    {
        this.options = options;
        Server = server;
    }

    public LocalCloudServer Server { get; private set; }

    public Cloud Cloud => Server.Cloud;

    public Uri Endpoint => Server.Endpoint;

    public static async Task<TestCloud> StartAsync(Func<LocalCloudOptions, LocalCloudOptions>? configure = null)
    {
        var folder = Path.Combine(Path.GetTempPath(), "local-cloud-tests", Guid.NewGuid().ToString("n"));
        var options = new LocalCloudOptions
        {
            DataFolder = folder,
            Port = 0,
            Log = line => Console.Error.WriteLine(line),
        };
        options = configure?.Invoke(options) ?? options;
        return new TestCloud(options, await LocalCloudServer.StartAsync(options));
    }

    /// <summary>Stops the cloud and starts another one on the same data.</summary>
    /// <param name="between">What happens to the data while no cloud is there.</param>
    public async Task RestartAsync(Action? between = null)
    {
        await Server.DisposeAsync();
        between?.Invoke();
        Server = await LocalCloudServer.StartAsync(options);
    }

    /// <summary>One request on the wire: <c>CallAsync("dynamodb", "PutItem", request)</c>.</summary>
    public async Task<Answer> CallAsync(string service, string operation, JsonObject? request = null)
    {
        var target = Cloud.Services[service];
        using var message = new HttpRequestMessage(HttpMethod.Post, Endpoint);
        message.Headers.Add("X-Amz-Target", $"{target.TargetPrefix}.{operation}");
        var body = Json.Utf8(request ?? []);
        message.Content = new ByteArrayContent(body);
        message.Content.Headers.ContentType = new MediaTypeHeaderValue($"application/x-amz-json-{target.JsonVersion}");
        RequestSigner.Sign(message, body, Cloud.Credentials, Cloud.Region, target.SigningName);
        var answer = await SendAsync(message);
        KnownErrors.Check(service, operation, answer);
        return answer;
    }

    /// <summary>One of the local cloud's own requests: <c>LocalAsync("clock", body)</c>, a GET without a body.</summary>
    public async Task<Answer> LocalAsync(string what, JsonObject? body = null)
    {
        var method = body is null ? HttpMethod.Get : HttpMethod.Post;
        using var message = new HttpRequestMessage(method, new Uri(Endpoint, "/_local/" + what));
        byte[] bytes = body is null ? [] : Json.Utf8(body);
        message.Content = new ByteArrayContent(bytes);
        RequestSigner.Sign(message, bytes, Cloud.Credentials, Cloud.Region, "local");
        return await SendAsync(message);
    }

    /// <summary>Sends a request as it stands and reads the JSON that comes back.</summary>
    public static async Task<Answer> SendAsync(HttpRequestMessage message)
    {
        using var response = await Http.SendAsync(message);
        return new Answer(
            (int)response.StatusCode,
            (JsonObject)Json.Parse(await response.Content.ReadAsByteArrayAsync())!
        );
    }

    /// <summary>One request that must succeed.</summary>
    public async Task<JsonObject> OkAsync(string service, string operation, JsonObject? request = null)
    {
        var answer = await CallAsync(service, operation, request);
        answer.Status.ShouldBe(200, $"{service}:{operation} answered {Json.Text(answer.Body)}");
        return answer.Body;
    }

    public async ValueTask DisposeAsync()
    {
        await Server.DisposeAsync();
        Directory.Delete(options.DataFolder, recursive: true);
    }
}

/// <summary>What came back: HTTP status and body; <see cref="Type"/> and <see cref="Message"/> for an error.</summary>
public sealed record Answer(int Status, JsonObject Body)
{
    public string? Type => Body["__type"]?.GetValue<string>().Split('#')[^1];

    public string? Message => (Body["message"] ?? Body["Message"])?.GetValue<string>();

    /// <summary>An error of this type (without namespace) with exactly this message.</summary>
    public void ShouldBeError(string type, string message)
    {
        Type.ShouldBe(type, Json.Text(Body));
        Message.ShouldBe(message);
    }
}

/// <summary>Waiting for a change, with a limit; never a fixed sleep.</summary>
public static class Eventually
{
    public static async Task<T> GetAsync<T>(Func<Task<T?>> probe, string expected, int seconds = 10)
    {
        using var limit = new CancellationTokenSource(TimeSpan.FromSeconds(seconds));
        while (!limit.IsCancellationRequested)
        {
            if (await probe() is { } found && found is not false)
            {
                return found;
            }
            await Task.Delay(10);
        }
        throw new TimeoutException($"After {seconds} s there was still not: {expected}");
    }

    public static Task BeTrueAsync(Func<Task<bool>> probe, string expected, int seconds = 10) =>
        GetAsync<object>(async () => await probe() ? probe : null, expected, seconds);
}
