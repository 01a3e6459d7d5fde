using System.Diagnostics;
using System.Text;
using System.Text.Json.Nodes;
using LocalCloud.Security;

namespace Workshop.Running;

/// <summary>A local cloud that answers: what its data folder says of it, and how to ask it.</summary>
public sealed class RunningCloud
{
    private static readonly HttpClient Http = new(new SocketsHttpHandler { UseProxy = false })
    {
        Timeout = TimeSpan.FromSeconds(10),
    };

    private readonly string folder;
    private readonly Credentials credentials;

    private RunningCloud(string folder, CloudRecord record, Credentials credentials)
    {
        this.folder = folder;
        this.credentials = credentials;
        Record = record;
    }

    public CloudRecord Record { get; }

    /// <summary>The variables that point any AWS client at it.</summary>
    public IReadOnlyDictionary<string, string> Environment => Variables(Record.Endpoint, Record.Region, credentials);

    /// <summary>The cloud on a data folder, or null when none answers.</summary>
    public static async Task<RunningCloud?> FindAsync(string folder, CancellationToken cancelled)
    {
        if (CloudRecord.Read(folder) is not { } record || Credentials.Read(folder) is not { } credentials)
        {
            return null;
        }
        var cloud = new RunningCloud(folder, record, credentials);
        try
        {
            // Signed, so that a stranger on the same port is not taken for ours.
            await cloud.StatusAsync(cancelled);
            return cloud;
        }
        catch (Exception e)
            when (e is HttpRequestException or UserException
                || (e is TaskCanceledException && !cancelled.IsCancellationRequested)
            )
        {
            return null;
        }
    }

    /// <summary>The cloud on a data folder.</summary>
    /// <exception cref="UserException">None answers.</exception>
    public static async Task<RunningCloud> GetAsync(string folder, CancellationToken cancelled) =>
        await FindAsync(folder, cancelled)
        ?? throw new UserException(
            $"No local cloud is running on {folder}. Start it first: dotnet run --project src/Workshop -- start"
        );

    /// <summary>The variables that point any AWS client at a local cloud.</summary>
    public static IReadOnlyDictionary<string, string> Variables(
        string endpoint,
        string region,
        Credentials credentials
    ) =>
        new Dictionary<string, string>
        {
            ["AWS_ENDPOINT_URL"] = endpoint,
            ["AWS_REGION"] = region,
            ["AWS_DEFAULT_REGION"] = region,
            ["AWS_ACCESS_KEY_ID"] = credentials.AccessKeyId,
            ["AWS_SECRET_ACCESS_KEY"] = credentials.SecretAccessKey,
            // A session token of a real account, left in the shell, would go along with these keys.
            ["AWS_SESSION_TOKEN"] = "",
        };

    public Task<JsonObject> StatusAsync(CancellationToken cancelled) =>
        AskAsync(HttpMethod.Get, "status", null, cancelled);

    public Task AdvanceClockAsync(TimeSpan by, CancellationToken cancelled) =>
        AskAsync(HttpMethod.Post, "clock", new JsonObject { ["advanceSeconds"] = (int)by.TotalSeconds }, cancelled);

    /// <summary>Lets events reach their targets so much later; zero is at once.</summary>
    public Task DeliverLateAsync(TimeSpan by, CancellationToken cancelled) =>
        AskAsync(HttpMethod.Post, "delivery", new JsonObject { ["delaySeconds"] = (int)by.TotalSeconds }, cancelled);

    /// <summary>Asks it to stop and waits until it let go of its data; ends the process when it does not.</summary>
    public async Task StopAsync(CancellationToken cancelled)
    {
        using var process = Find(Record.ProcessId);
        await AskAsync(HttpMethod.Post, "stop", [], cancelled);
        if (process is null)
        {
            return;
        }
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancelled);
        limit.CancelAfter(TimeSpan.FromSeconds(10));
        try
        {
            await process.WaitForExitAsync(limit.Token);
        }
        catch (OperationCanceledException) when (!cancelled.IsCancellationRequested)
        {
            // Everything acknowledged is on the disk already.
            process.Kill();
            await process.WaitForExitAsync(cancelled);
            CloudRecord.Remove(folder);
        }
    }

    private async Task<JsonObject> AskAsync(
        HttpMethod method,
        string what,
        JsonObject? body,
        CancellationToken cancelled
    )
    {
        using var request = new HttpRequestMessage(method, new Uri(new Uri(Record.Endpoint), $"/_local/{what}"));
        var bytes = body is null ? [] : Encoding.UTF8.GetBytes(body.ToJsonString());
        request.Content = new ByteArrayContent(bytes);
        RequestSigner.Sign(request, bytes, credentials, Record.Region, "local");
        using var response = await Http.SendAsync(request, cancelled);
        var text = await response.Content.ReadAsStringAsync(cancelled);
        var answer = JsonNode.Parse(text) as JsonObject ?? [];
        return response.IsSuccessStatusCode
            ? answer
            : throw new UserException($"The local cloud at {Record.Endpoint} refused {what}: {answer["message"]}");
    }

    private static Process? Find(int id)
    {
        try
        {
            return Process.GetProcessById(id);
        }
        catch (ArgumentException)
        {
            return null;
        }
    }
}
