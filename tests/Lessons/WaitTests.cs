using NotebookHost.Scripting;

namespace Lessons.Tests;

/// <summary>A cell that waits can be cancelled, as every cell.</summary>
[Collection(OneAtATime.Name)]
public sealed class WaitTests
{
    [Fact]
    public async Task A_wait_ends_when_its_cell_is_cancelled_and_shows_nothing_more()
    {
        await using var shop = await Shop.OpenAsync();
        using var kernel = new Kernel(new KernelOptions { WorkingDirectory = Checkout.Notebooks });
        (await RunAsync(kernel, "#!import ../helpers/workshop.csx")).Error.ShouldBeNull();
        await RunAsync(kernel, "var looks = 0;");
        using var button = new CancellationTokenSource();
        var wait = await kernel.RunAsync(
            "Cell",
            "await WaitForAsync<string>(\"what never comes\", async () => { looks++; return null; });",
            _ => button.CancelAfter(TimeSpan.FromMilliseconds(200)),
            button.Token
        );
        wait.Error.ShouldNotBeNull();
        var later = await RunAsync(
            kernel,
            "await Task.Delay(200); var then = looks; await Task.Delay(3000); Console.Write($\"{looks - then} looks\");"
        );
        Outputs.Text(later.Outputs).ShouldBe("0 looks");
    }

    private static Task<CellRun> RunAsync(Kernel kernel, string code) =>
        kernel.RunAsync("Cell", code, TestContext.Current.CancellationToken);
}
