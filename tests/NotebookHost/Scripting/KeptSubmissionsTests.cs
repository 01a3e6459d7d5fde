using NotebookHost.Scripting;

namespace NotebookHost.Tests.Scripting;

// A process takes what an earlier one compiled of the same first cell. Forgetting what this one knows stands for the
// earlier one; so not beside the tests of what it knows.
[Collection(nameof(CompiledBeforeTests))]
public sealed class KeptSubmissionsTests : IDisposable
{
    private const string First = "#!import helpers.csx";

    private readonly Scratch _scratch = new Scratch()
        .File("helpers.csx", "#load \"menu.csx\"\nusing System.Text.Json;\nint served = 0;")
        .File("menu.csx", "string Drink() => \"Latte\";");

    public void Dispose() => _scratch.Dispose();

    [Fact]
    public async Task What_is_kept_is_taken_and_later_cells_go_on_from_it()
    {
        await RunAnewAsync(First, "served += 3; Drink() + served");
        var kept = Kept();

        (await RunAnewAsync(First, "served += 4; Drink() + JsonSerializer.Serialize(served)")).ShouldBe("Latte4");

        // The first code of every kernel, and the import. What is compiled is written.
        kept.Count.ShouldBe(2);
        Kept().ShouldBe(kept);
    }

    [Theory]
    [InlineData("helpers.csx", "string Drink() => \"Mocha\"; int served = 0;")]
    [InlineData("menu.csx", "string Drink() => \"Mocha\";")]
    public async Task A_file_that_changed_is_compiled_again(string file, string text)
    {
        await RunAnewAsync(First, "Drink()");
        _scratch.File(file, text);

        (await RunAnewAsync(First, "Drink()")).ShouldBe("Mocha");
    }

    [Fact]
    public async Task What_is_damaged_is_compiled_again()
    {
        await RunAnewAsync(First, "Drink()");
        foreach (var (file, damage) in Directory.GetFiles(_scratch.CompiledFolder).Order().Zip([10, 100]))
        {
            var bytes = File.ReadAllBytes(file);
            bytes[^1] ^= 1;
            File.WriteAllBytes(file, bytes[..Math.Min(damage, bytes.Length)]);
        }

        (await RunAnewAsync(First, "Drink()")).ShouldBe("Latte");
    }

    [Fact]
    public async Task A_variable_of_a_type_without_a_name_is_seen_by_later_cells()
    {
        _scratch.File("menu.csx", "var cup = new { Size = 2 }; var cups = new[] { cup };");
        await RunAnewAsync(First, "cup.Size");

        (await RunAnewAsync(First, "cup.Size + cups[0].Size + new { Size = 3 }.Size")).ShouldBe("7");
    }

    [Fact]
    public async Task An_error_in_a_file_quotes_its_line()
    {
        _scratch.File("menu.csx", "string Drink() =>\n    throw new InvalidOperationException(\"no beans\");");
        CompiledBefore.Clear();
        var first = await _scratch.Run(First, "Drink()");
        CompiledBefore.Clear();

        (await _scratch.Run(First, "Drink()")).Error!.Traceback.ShouldBe(first.Error!.Traceback);
        first.Error.Traceback.ShouldContain(line => line.Contains("no beans"));
    }

    [Fact]
    public async Task Only_this_user_can_put_code_there()
    {
        if (OperatingSystem.IsWindows())
        {
            Assert.Skip("A user's own folder is closed to others there.");
            return;
        }

        await RunAnewAsync(First, "Drink()");

        File.GetUnixFileMode(_scratch.CompiledFolder)
            .ShouldBe(UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
    }

    private async Task<string> RunAnewAsync(params string[] cells)
    {
        CompiledBefore.Clear();
        return (await _scratch.Run(cells)).Text();
    }

    private List<(string Name, DateTime Written)> Kept() =>
        [
            .. new DirectoryInfo(_scratch.CompiledFolder)
                .GetFiles()
                .OrderBy(f => f.Name)
                .Select(f => (f.Name, f.LastWriteTimeUtc)),
        ];
}
