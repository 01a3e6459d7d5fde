using NotebookHost.Outputs;
using NotebookHost.Scripting;

namespace NotebookHost.Tests.Interactive;

public sealed class CancellationTests : IDisposable
{
    private const string WaitsForever = "Console.Write(\"waiting\"); await Task.Delay(-1);";

    private readonly Scratch _scratch = new();

    public void Dispose() => _scratch.Dispose();

    [Fact]
    public async Task A_cancelled_cell_ends_at_once_with_what_it_showed()
    {
        var run = await RunAndCancelAsync(_scratch.Kernel(), WaitsForever);
        run.Error!.Name.ShouldBe("Cancelled");
        run.Error.Message.ShouldBe("The cell was cancelled. Code that does not watch for that may still be running.");
        run.Outputs.Select(output => (string?)output["output_type"]).ShouldBe(["stream", "error"]);
    }

    [Theory]
    [InlineData(WaitsForever)]
    [InlineData("Console.Write(\"waiting\"); while (true) System.Threading.Thread.Sleep(5);")]
    public async Task The_kernel_is_of_use_after_a_cancelled_cell_and_has_its_state(string cell)
    {
        using var kernel = _scratch.Kernel();
        await Scratch.Run(kernel, "var drink = \"Latte\";");
        await RunAndCancelAsync(kernel, cell);
        (await Scratch.Run(kernel, "drink")).Text().ShouldBe("Latte");
    }

    [Fact]
    public async Task Code_learns_from_its_context_that_it_is_cancelled()
    {
        using var kernel = _scratch.Kernel();
        await RunAndCancelAsync(
            kernel,
            """
            using Microsoft.DotNet.Interactive;
            var over = new TaskCompletionSource();
            KernelInvocationContext.Current.CancellationToken.Register(() => over.SetResult());
            Console.Write("waiting");
            await Task.Delay(-1);
            """
        );
        (await Scratch.Run(kernel, "await over.Task;\n\"heard\"")).Text().ShouldBe("heard");
    }

    [Fact]
    public async Task What_a_cancelled_cell_goes_on_writing_is_not_shown_in_later_cells()
    {
        using var kernel = _scratch.Kernel();
        await RunAndCancelAsync(kernel, "while (true) { Console.Write(\"waiting \"); await Task.Delay(1); }");
        (await Scratch.Run(kernel, "await Task.Delay(50);")).Outputs.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_cell_that_throws_a_cancellation_of_its_own_fails_like_any_other()
    {
        var run = await _scratch.Run("throw new TaskCanceledException(\"too slow\");");
        run.Error!.Name.ShouldBe("System.Threading.Tasks.TaskCanceledException");
        run.Error.Message.ShouldBe("too slow");
    }

    [Fact]
    public async Task Cells_sent_at_once_take_turns()
    {
        using var kernel = _scratch.Kernel();
        var runs = await Task.WhenAll(
            Enumerable.Range(1, 4).Select(n => kernel.RunAsync($"Cell {n}", $"await Task.Delay(5);\n\"{n}\""))
        );
        runs.Select(run => run.Text()).ShouldBe(["1", "2", "3", "4"]);
        runs.Select(run => run.ExecutionCount).ShouldBe([1, 2, 3, 4]);
    }

    [Fact]
    public async Task Outputs_are_told_as_they_come()
    {
        var changes = new List<string>();
        using var kernel = _scratch.Kernel();
        await kernel.RunAsync(
            "Cell 1",
            "Console.Write(\"a\"); Console.Write(\"b\"); display(\"c\"); \"d\"",
            change => changes.Add($"{change.Index}: {change.Output().Text()}"),
            TestContext.Current.CancellationToken
        );
        changes.ShouldBe(["0: a", "0: ab", "1: c", "2: d"]);
    }

    /// <summary>Runs a cell, and cancels it as soon as it has written something.</summary>
    private static async Task<CellRun> RunAndCancelAsync(Kernel kernel, string cell)
    {
        using var cancel = new CancellationTokenSource();
        return await kernel.RunAsync("Cell 1", cell, CancelLater, cancel.Token);

        void CancelLater(OutputChange _) => Task.Run(cancel.Cancel);
    }
}
