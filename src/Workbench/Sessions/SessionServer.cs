using System.Text.Json;
using System.Text.Json.Nodes;
using NotebookHost;
using NotebookHost.Scripting;

namespace Workbench.Sessions;

/// <summary>
/// A lesson's session, in a process of its own: a kernel that runs cells, and help for who writes them. It reads
/// requests from one stream and answers on another, and ends when the first ends.
/// </summary>
public sealed class SessionServer : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(2);

    private readonly TextReader requests;
    private readonly TextWriter replies;
    private readonly Lock writing = new();
    private readonly Kernel kernel;
    private readonly Lazy<CodeHelp> help = new();
    private CancellationTokenSource running = new();
    private volatile bool isInUse;

    private SessionServer(TextReader requests, TextWriter replies, KernelOptions options)
    {
        this.requests = requests;
        this.replies = replies;
        kernel = new Kernel(options);
    }

    /// <param name="folder">The lessons' folder, in which cells run.</param>
    /// <param name="firstCells">
    /// What the lessons begin with, compiled before one runs it: the first of them before the session is ready, because
    /// most of it is in all.
    /// </param>
    public static async Task RunAsync(
        TextReader requests,
        TextWriter replies,
        string folder,
        IEnumerable<string> firstCells
    )
    {
        Directory.SetCurrentDirectory(folder);
        // How long a cell may take is the learner's to decide: interrupting is a key away.
        var options = new KernelOptions { WorkingDirectory = folder, CellTimeLimit = Timeout.InfiniteTimeSpan };
        using var server = new SessionServer(requests, replies, options);
        var rehearsal = RehearseAsync(options, firstCells.Take(1));
        await server.kernel.WarmUpAsync().ConfigureAwait(false);
        await rehearsal.ConfigureAwait(false);
        server.Say(new SessionReply(0, "ready"));
        // The cells after the first are compiled anew, as is what the editor asks. They come once there was time to read.
        _ = NotebookRunner
            .WarmUpAsync()
            .ContinueWith(
                _ => RehearseAsync(options, firstCells.Skip(1).TakeWhile(_ => !server.isInUse)),
                TaskScheduler.Default
            );
        await server.ServeAsync().ConfigureAwait(false);
    }

    public void Dispose()
    {
        kernel.Dispose();
        if (help.IsValueCreated)
        {
            help.Value.Dispose();
        }
        running.Dispose();
    }

    private static Task RehearseAsync(KernelOptions options, IEnumerable<string> cells) =>
        Task.Run(async () =>
        {
            foreach (var cell in cells)
            {
                await Kernel.RehearseAsync(options, "Cell 1", cell).ConfigureAwait(false);
            }
        });

    private async Task ServeAsync()
    {
        while (await requests.ReadLineAsync().ConfigureAwait(false) is { } line)
        {
            var request = JsonSerializer.Deserialize<SessionRequest>(line, SessionJson.Options)!;
            if (request.Kind == "cancel")
            {
                await running.CancelAsync().ConfigureAwait(false);
                continue;
            }
            if (request.Kind == "run")
            {
                isInUse = true;
                running = new CancellationTokenSource();
            }
            var cancelled = running.Token;
            _ = Task.Run(() => AnswerAsync(request, cancelled), CancellationToken.None);
        }
    }

    private async Task AnswerAsync(SessionRequest request, CancellationToken cancelled)
    {
        JsonNode? answer = null;
        try
        {
            answer = request.Kind switch
            {
                "run" => SessionJson.Of(await RunCellAsync(request, cancelled).ConfigureAwait(false)),
                "complete" => SessionJson.Of(
                    await help.Value.CompleteAsync(kernel.State, request.Code, request.Position).ConfigureAwait(false)
                ),
                "signature" => SessionJson.Of(
                    await help.Value.SignatureAsync(kernel.State, request.Code, request.Position).ConfigureAwait(false)
                ),
                "hover" => SessionJson.Of(
                    await help.Value.HoverAsync(kernel.State, request.Code, request.Position).ConfigureAwait(false)
                ),
                "check" => SessionJson.Of(
                    await help.Value.CheckAsync(kernel.State, request.Code).ConfigureAwait(false)
                ),
                _ => null,
            };
        }
        catch (Exception e) when (request.Kind != "run")
        {
            // Help that fails is no help, and nothing more: what is being typed may be any text.
            Console.Error.WriteLine(e);
        }
        Say(new SessionReply(request.Id, "answer", answer));
    }

    private async Task<CellEnd> RunCellAsync(SessionRequest request, CancellationToken cancelled)
    {
        var outputs = new OutputBatch(part => Say(new SessionReply(request.Id, "output", SessionJson.Of(part))));
        var run = await kernel.RunAsync(request.Name, request.Code, outputs.Add, cancelled).ConfigureAwait(false);
        outputs.Close();
        var goesOn = false;
        if (cancelled.IsCancellationRequested)
        {
            await Task.WhenAny(kernel.CodeEnded, Task.Delay(Patience, CancellationToken.None)).ConfigureAwait(false);
            goesOn = !kernel.CodeEnded.IsCompleted;
        }
        return new CellEnd(run.ExecutionCount, run.Outputs, run.Error is not null, run.Error?.Line, goesOn);
    }

    private void Say(SessionReply reply)
    {
        var line = JsonSerializer.Serialize(reply, SessionJson.Options);
        lock (writing)
        {
            replies.WriteLine(line);
            replies.Flush();
        }
    }
}
