using NotebookHost.Scripting;

namespace Lessons.Tests;

/// <summary>One kernel for the tests of helpers that need no cloud: at its target nobody listens.</summary>
public sealed class Offline
{
    private Kernel? kernel;

    /// <summary>Runs cells, one after the other, and gives back what each showed as plain text.</summary>
    public async Task<IReadOnlyList<string>> TryAsync(params string[] cells)
    {
        Environment.SetEnvironmentVariable("WORKSHOP_TARGET", "http://127.0.0.1:9");
        if (kernel is null)
        {
            kernel = new Kernel(new KernelOptions { WorkingDirectory = Checkout.Notebooks });
            await RunAsync(Shop.FirstCell);
        }
        var outputs = new List<string>();
        foreach (var cell in cells)
        {
            outputs.Add(await RunAsync(cell));
        }
        return outputs;
    }

    private async Task<string> RunAsync(string code)
    {
        var run = await kernel!.RunAsync("Cell", code, TestContext.Current.CancellationToken);
        run.Error.ShouldBeNull($"{run.Error?.Code}\n{run.Error?.Message}");
        return Outputs.Text(run.Outputs);
    }
}
