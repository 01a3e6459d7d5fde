using System.Diagnostics;
using System.Text;
using System.Text.Json.Nodes;
using LocalCloud.Security;
using LocalCloud.Storage;

namespace Workshop.Running;

/// <summary>A local cloud that proved that it is the one of a data folder, and how to ask it.</summary>
public sealed class RunningCloud
{
    private static readonly TimeSpan IdentityLimit = TimeSpan.FromSeconds(3);
    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(10);

    private readonly string folder;
    private readonly Credentials credentials;
    private readonly int port;
    private readonly string? processMark;

    private RunningCloud(string folder, Credentials credentials, int port, CloudRecord record, string? processMark)
    {
        this.folder = folder;
        this.credentials = credentials;
        this.port = port;
        this.processMark = processMark;
        Record = record;
    }

    /// <summary>What the cloud itself says, not what the file says.</summary>
    public CloudRecord Record { get; }

    /// <summary>The variables that point any AWS client at it; null takes a variable away.</summary>
    public IReadOnlyDictionary<string, string?> Environment =>
        AwsVariables.For(Record.Endpoint, Record.Region, credentials, System.Environment.GetEnvironmentVariables());

    /// <summary>The cloud on a data folder, or null when none answers that holds the folder's keys.</summary>
    /// <exception cref="StoreException">The keys can't be read.</exception>
    public static async Task<RunningCloud?> FindAsync(string folder, CancellationToken cancelled)
    {
        if (
            CloudRecord.Read(folder) is not { Port: { } port } record
            || Credentials.Read(folder) is not { } credentials
            || await IdentityAsync(credentials, port, record, cancelled) is not { } identity
            || !IsOf(folder, credentials, identity)
        )
        {
            return null;
        }
        var answered = record with
        {
            Endpoint = $"http://127.0.0.1:{port}",
            ProcessId = identity["processId"]!.GetValue<int>(),
            Region = identity["region"]!.GetValue<string>(),
            Auth = identity["auth"]!.GetValue<bool>(),
        };
        return new RunningCloud(folder, credentials, port, answered, identity["processMark"]?.GetValue<string>());
    }

    /// <summary>The cloud on a data folder.</summary>
    /// <exception cref="UserException">None answers.</exception>
    public static async Task<RunningCloud> GetAsync(string folder, CancellationToken cancelled) =>
        await FindAsync(folder, cancelled)
        ?? throw new UserException(
            $"No local cloud is running on {folder}. Start it first: {Repository.StartCommand(folder)}"
        );

    public Task<JsonObject> StatusAsync(CancellationToken cancelled) =>
        AskAsync(HttpMethod.Get, "status", null, cancelled);

    public Task AdvanceClockAsync(TimeSpan by, CancellationToken cancelled) =>
        AskAsync(HttpMethod.Post, "clock", new JsonObject { ["advanceSeconds"] = (long)by.TotalSeconds }, cancelled);

    /// <summary>Lets events reach their targets so much later; zero is at once.</summary>
    public Task DeliverLateAsync(TimeSpan by, CancellationToken cancelled) =>
        AskAsync(HttpMethod.Post, "delivery", new JsonObject { ["delaySeconds"] = (long)by.TotalSeconds }, cancelled);

    /// <summary>Asks it to stop and waits until it let go of its data; ends the process when it does not.</summary>
    /// <exception cref="UserException">It goes on, and its process can't be told for sure.</exception>
    public async Task StopAsync(CancellationToken cancelled)
    {
        UserException? unanswered = null;
        try
        {
            await AskAsync(HttpMethod.Post, "stop", [], cancelled);
        }
        catch (UserException e)
        {
            // It may be ending because somebody else asked it to.
            unanswered = e;
        }
        var began = Stopwatch.GetTimestamp();
        while (IsAlive || DataFolder.IsInUse(folder))
        {
            if (Stopwatch.GetElapsedTime(began) > Limit)
            {
                if (unanswered is not null)
                {
                    throw unanswered;
                }
                await KillAsync(cancelled);
                return;
            }
            await Task.Delay(10, cancelled);
        }
    }

    /// <summary>Whether the process that proved itself still runs, and not another one of its number.</summary>
    private bool IsAlive => processMark is not null && ProcessMark.Of(Record.ProcessId) == processMark;

    private async Task KillAsync(CancellationToken cancelled)
    {
        if (!IsAlive)
        {
            throw new UserException(
                $"The local cloud was asked to stop and goes on. {folder} is in use by {DataFolder.Owner(folder)}; end that process."
            );
        }
        using var process = Process.GetProcessById(Record.ProcessId);
        // Everything acknowledged is on the disk already.
        process.Kill();
        await process.WaitForExitAsync(cancelled);
        CloudRecord.Remove(folder);
    }

    /// <summary>Not signed: who proves nothing shall have nothing that could be passed on.</summary>
    private static async Task<JsonObject?> IdentityAsync(
        Credentials credentials,
        int port,
        CloudRecord record,
        CancellationToken cancelled
    )
    {
        // A machine that is busy gets another chance while the process that wrote the record is there.
        foreach (var limit in record.IsAlive ? new[] { IdentityLimit, Limit } : [IdentityLimit])
        {
            var began = Stopwatch.GetTimestamp();
            using var request = new HttpRequestMessage(HttpMethod.Get, ProvedHttp.Address(port, "identity"));
            var answer = await ProvedHttp.SendAsync(request, credentials, limit, cancelled);
            if (answer is not null || Stopwatch.GetElapsedTime(began) < limit)
            {
                return answer is { Succeeded: true } ? answer.Body : null;
            }
        }
        return null;
    }

    /// <summary>
    /// A copied folder has the same keys: what answers must also say that it works on this one, or this one be held.
    /// </summary>
    private static bool IsOf(string folder, Credentials credentials, JsonObject identity) =>
        CloudProof.IsSame(identity["folder"]?.GetValue<string>(), CloudProof.OfFolder(credentials, folder))
        || DataFolder.IsInUse(folder);

    private async Task<JsonObject> AskAsync(
        HttpMethod method,
        string what,
        JsonObject? body,
        CancellationToken cancelled
    )
    {
        using var request = new HttpRequestMessage(method, ProvedHttp.Address(port, what));
        var bytes = body is null ? [] : Encoding.UTF8.GetBytes(body.ToJsonString());
        request.Content = new ByteArrayContent(bytes);
        RequestSigner.Sign(request, bytes, credentials, Record.Region, "local");
        var answer = await ProvedHttp.SendAsync(request, credentials, Limit, cancelled)
            ?? throw new UserException(
                $"The local cloud at {Record.Endpoint} did not answer {what}. Look at its log: {ServeLog.File(folder)}"
            );
        return answer.Succeeded
            ? answer.Body
            : throw new UserException($"The local cloud at {Record.Endpoint} refused {what}: {answer.Body["message"]}");
    }
}
