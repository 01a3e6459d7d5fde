namespace NotebookHost.Tests.Scripting;

// The working directory belongs to the whole process, so no other test may run beside these.
[CollectionDefinition(nameof(WorkingDirectoryTests), DisableParallelization = true)]
[Collection(nameof(WorkingDirectoryTests))]
public sealed class WorkingDirectoryTests : IDisposable
{
    private readonly Scratch _scratch = new();

    public void Dispose() => _scratch.Dispose();

    [Fact]
    public async Task Outside_cells_the_process_has_its_own_working_directory()
    {
        var before = Directory.GetCurrentDirectory();
        await Scratch.Run(_scratch.Kernel("a"), "1");
        Directory.GetCurrentDirectory().ShouldBe(before);
    }

    [Fact]
    public async Task Cells_of_two_folders_take_turns_and_each_sees_its_own()
    {
        const string Cell = """
            var seen = new HashSet<string>();
            for (var i = 0; i < 20; i++) { seen.Add(Environment.CurrentDirectory); await Task.Delay(1); }
            System.IO.Path.GetFileName(seen.Single())
            """;
        var runs = await Task.WhenAll(
            new[] { "a", "b", "a", "b" }.Select(folder => Scratch.Run(_scratch.Kernel(folder), Cell))
        );
        runs.Select(run => run.Text()).ShouldBe(["a", "b", "a", "b"]);
    }
}
