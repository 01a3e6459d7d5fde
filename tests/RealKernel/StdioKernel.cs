using System.Diagnostics;
using System.Text.Json.Nodes;
using Lessons.Tests;
using Lessons.Tests.Kernels;

namespace RealKernel.Tests;

/// <summary>
/// The notebook tool as VS Code runs it: a process that reads commands and writes events, a line of JSON each.
/// </summary>
internal sealed class StdioKernel : IAsyncDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    private readonly Process _process;
    private readonly List<string> _stray = [];
    private int _commands;

    private StdioKernel(Process process) => _process = process;

    /// <summary>What stood between the events and is none: it would disturb the editor.</summary>
    public IReadOnlyList<string> Stray => _stray;

    public static async Task<StdioKernel> StartAsync(IReadOnlyDictionary<string, string> variables)
    {
        string[] arguments =
        [
            "tool",
            "run",
            "dotnet-interactive",
            "--",
            "[vscode]",
            "stdio",
            "--working-dir",
            Checkout.Notebooks,
        ];
        var start = Tools.StartInfo("dotnet", arguments, Checkout.Notebooks, variables);
        var kernel = new StdioKernel(Process.Start(start)!);
        kernel._process.ErrorDataReceived += (_, _) => { };
        kernel._process.BeginErrorReadLine();
        await kernel.ReadUntilAsync(type => type == "KernelReady", _ => { });
        kernel._stray.Clear();
        return kernel;
    }

    /// <summary>Runs a cell to its end.</summary>
    public async Task<KernelRun> RunAsync(string code)
    {
        var token = await SubmitAsync(code);
        return await ReadRunAsync(token);
    }

    /// <summary>
    /// Runs cells as Run All does in VS Code: each when the one before has ended, also if that failed.
    /// </summary>
    public async Task<IReadOnlyList<KernelRun>> RunAllAsync(IEnumerable<string> cells)
    {
        var runs = new List<KernelRun>();
        foreach (var code in cells)
        {
            runs.Add(await RunAsync(code));
        }

        return runs;
    }

    /// <summary>Runs a cell until it first shows something, then cancels it.</summary>
    public async Task<KernelRun> RunAndCancelAsync(string code)
    {
        var token = await SubmitAsync(code);
        await ReadUntilAsync(type => type is "StandardOutputValueProduced" or "DisplayedValueProduced", _ => { });
        await SendAsync("Cancel", new JsonObject { ["targetKernelName"] = "csharp" });
        return await ReadRunAsync(token);
    }

    /// <summary>Ends the process and the kernel behind it, which outlives its wrapper.</summary>
    public async ValueTask DisposeAsync()
    {
        _process.Kill(entireProcessTree: true);
        await _process.WaitForExitAsync();
        _process.Dispose();
    }

    private Task<string> SubmitAsync(string code) =>
        SendAsync("SubmitCode", new JsonObject { ["code"] = code, ["targetKernelName"] = "csharp" });

    private async Task<string> SendAsync(string type, JsonObject command)
    {
        var token = $"{++_commands}";
        var envelope = new JsonObject
        {
            ["commandType"] = type,
            ["command"] = command,
            ["token"] = token,
        };
        await _process.StandardInput.WriteLineAsync(envelope.ToJsonString());
        await _process.StandardInput.FlushAsync();
        return token;
    }

    private async Task<KernelRun> ReadRunAsync(string token)
    {
        var run = new KernelRun();
        await ReadUntilAsync(
            type => type is "CommandSucceeded" or "CommandFailed",
            run.Add,
            happened => (string?)happened["command"]?["token"] == token
        );
        return run;
    }

    private async Task ReadUntilAsync(
        Func<string, bool> isLast,
        Action<JsonNode> onEvent,
        Func<JsonNode, bool>? concerns = null
    )
    {
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);
        limit.CancelAfter(Patience);
        while (await _process.StandardOutput.ReadLineAsync(limit.Token) is { } line)
        {
            if (!line.StartsWith("{\"event\"", StringComparison.Ordinal))
            {
                _stray.Add(line);
                continue;
            }

            var happened = JsonNode.Parse(line)!;
            onEvent(happened);
            if (isLast((string)happened["eventType"]!) && concerns?.Invoke(happened) != false)
            {
                return;
            }
        }

        throw new InvalidOperationException($"The kernel ended: {string.Join('\n', _stray)}");
    }
}
