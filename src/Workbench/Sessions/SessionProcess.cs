using System.Collections.Concurrent;
using System.Diagnostics;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Workbench.Sessions;

/// <summary>The process of a lesson's session ended while something was asked of it.</summary>
internal sealed class SessionEndedException(string why) : Exception(why);

/// <summary>A session's process, seen from the page. When it ends, everything that waits for it is told.</summary>
internal sealed class SessionProcess : IAsyncDisposable
{
    private const int MostErrorLines = 20;

    private readonly Process process;
    private readonly Lock sending = new();
    private readonly ConcurrentDictionary<int, Waiting> waiting = new();
    private readonly ConcurrentQueue<string> errors = new();
    private readonly TaskCompletionSource ready = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly TaskCompletionSource ended = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private int lastId;

    private SessionProcess(Process process)
    {
        this.process = process;
        process.ErrorDataReceived += (_, said) => Remember(said.Data);
        process.BeginErrorReadLine();
        _ = Task.Run(ListenAsync);
    }

    /// <summary>Completes when it can run cells.</summary>
    public Task Ready => ready.Task;

    /// <summary>Completes when the process has ended, for whatever reason.</summary>
    public Task Ended => ended.Task;

    /// <param name="start">The command that runs <see cref="SessionServer"/>.</param>
    public static SessionProcess Start(ProcessStartInfo start)
    {
        start.RedirectStandardInput = start.RedirectStandardOutput = start.RedirectStandardError = true;
        start.StandardInputEncoding = start.StandardOutputEncoding = new UTF8Encoding(false);
        start.UseShellExecute = false;
        start.CreateNoWindow = true;
        return new SessionProcess(Process.Start(start)!);
    }

    /// <exception cref="SessionEndedException">The process ended before the cell did.</exception>
    public async Task<CellEnd> RunAsync(string name, string code, Action<OutputPart> onOutput)
    {
        var answer = await AskAsync(new SessionRequest(Interlocked.Increment(ref lastId), "run", name, code), output =>
                onOutput(output.Deserialize<OutputPart>(SessionJson.Options)!)
            )
            .ConfigureAwait(false);
        return answer.Deserialize<CellEnd>(SessionJson.Options)!;
    }

    /// <summary>Help for who writes: complete, signature, hover or check. Null when there is none.</summary>
    public async Task<JsonNode?> HelpAsync(string kind, string code, int position)
    {
        if (!ready.Task.IsCompleted)
        {
            return null;
        }
        try
        {
            return await AskAsync(
                    new SessionRequest(Interlocked.Increment(ref lastId), kind, Code: code, Position: position),
                    null
                )
                .ConfigureAwait(false);
        }
        catch (SessionEndedException)
        {
            return null;
        }
    }

    /// <summary>Asks the running cell to end. What it answers tells whether it did.</summary>
    public void Cancel() => Send(new SessionRequest(0, "cancel"));

    public async ValueTask DisposeAsync()
    {
        Kill();
        await ended.Task.ConfigureAwait(false);
        process.Dispose();
    }

    /// <summary>Ends the process and whatever it started.</summary>
    public void Kill()
    {
        try
        {
            process.Kill(entireProcessTree: true);
        }
        catch (InvalidOperationException)
        {
            // It has ended by itself.
        }
    }

    private async Task<JsonNode?> AskAsync(SessionRequest request, Action<JsonNode>? onOutput)
    {
        var asked = new Waiting(new(TaskCreationOptions.RunContinuationsAsynchronously), onOutput);
        waiting[request.Id] = asked;
        Send(request);
        if (ended.Task.IsCompleted)
        {
            Fail(request.Id);
        }
        return await asked.Answer.Task.ConfigureAwait(false);
    }

    private void Send(SessionRequest request)
    {
        lock (sending)
        {
            try
            {
                process.StandardInput.WriteLine(JsonSerializer.Serialize(request, SessionJson.Options));
                process.StandardInput.Flush();
            }
            catch (Exception e) when (e is IOException or InvalidOperationException)
            {
                // It has ended; who waits is told where its output ends.
            }
        }
    }

    private async Task ListenAsync()
    {
        try
        {
            while (await process.StandardOutput.ReadLineAsync().ConfigureAwait(false) is { } line)
            {
                Hear(line);
            }
        }
        catch (Exception e)
        {
            Remember($"The page could not read what the session said: {e.Message}");
            Kill();
        }
        await process.WaitForExitAsync().ConfigureAwait(false);
        ended.TrySetResult();
        ready.TrySetException(new SessionEndedException(Why()));
        _ = ready.Task.Exception;
        foreach (var id in waiting.Keys)
        {
            Fail(id);
        }
    }

    private void Hear(string line)
    {
        if (TryRead(line) is not { } reply)
        {
            return;
        }
        if (reply.Kind == "ready")
        {
            ready.TrySetResult();
        }
        else if (reply.Kind == "output" && waiting.TryGetValue(reply.Id, out var asked))
        {
            asked.OnOutput?.Invoke(reply.Body!);
        }
        else if (reply.Kind == "answer" && waiting.TryRemove(reply.Id, out var answered))
        {
            answered.Answer.TrySetResult(reply.Body);
        }
    }

    // A program that a cell starts may write into the stream; what is no reply is not for us.
    private static SessionReply? TryRead(string line)
    {
        try
        {
            return JsonSerializer.Deserialize<SessionReply>(line, SessionJson.Options);
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private void Fail(int id)
    {
        if (waiting.TryRemove(id, out var asked))
        {
            asked.Answer.TrySetException(new SessionEndedException(Why()));
        }
    }

    private string Why() => string.Join('\n', errors);

    private void Remember(string? line)
    {
        if (line is not null)
        {
            errors.Enqueue(line);
            while (errors.Count > MostErrorLines)
            {
                errors.TryDequeue(out _);
            }
        }
    }

    private sealed record Waiting(TaskCompletionSource<JsonNode?> Answer, Action<JsonNode>? OnOutput);
}
