namespace NotebookHost.Tests.Scripting;

// Not beside other tests: what is kept is the process's, and the kernels of many tests would drive each other's out.
[CollectionDefinition(nameof(CompiledBeforeTests), DisableParallelization = true)]
// A second kernel takes what the first one compiled of the same first cell. Nobody may notice but by the time it takes.
[Collection(nameof(CompiledBeforeTests))]
public sealed class CompiledBeforeTests : IDisposable
{
    private const string First = "#!import helpers.csx";

    private readonly Scratch _scratch = new Scratch()
        .File("helpers.csx", "#load \"menu.csx\"\nint served = 0;")
        .File("menu.csx", "string Drink() => \"Latte\";");

    public void Dispose() => _scratch.Dispose();

    [Fact]
    public async Task Kernels_share_what_was_compiled_and_keep_their_state_to_themselves()
    {
        using var one = _scratch.Kernel();
        using var two = _scratch.Kernel();

        (await Scratch.Run(one, First, "served += 3; Drink() + served")).Text().ShouldBe("Latte3");
        (await Scratch.Run(two, First, "Drink() + served")).Text().ShouldBe("Latte0");
        two.State.Previous!.ScriptCompilationInfo!.PreviousScriptCompilation.ShouldBeSameAs(
            one.State.Previous!.ScriptCompilationInfo!.PreviousScriptCompilation
        );
    }

    [Theory]
    [InlineData("helpers.csx", "string Drink() => \"Mocha\"; int served = 0;")]
    [InlineData("menu.csx", "string Drink() => \"Mocha\";")]
    public async Task A_file_that_changed_is_compiled_again(string file, string text)
    {
        (await _scratch.Run(First, "Drink()")).Text().ShouldBe("Latte");
        _scratch.File(file, text);

        (await _scratch.Run(First, "Drink()")).Text().ShouldBe("Mocha");
    }

    [Fact]
    public async Task A_file_that_is_gone_is_said_to_be_gone()
    {
        await _scratch.Run(First);
        File.Delete(Path.Combine(_scratch.Folder, "menu.csx"));

        (await _scratch.Run(First)).Error!.Message.ShouldContain("menu.csx");
    }

    [Fact]
    public async Task An_error_in_a_loaded_file_quotes_its_line_the_second_time_too()
    {
        _scratch.File("menu.csx", "string Drink() =>\n    throw new InvalidOperationException(\"no beans\");");
        var first = await _scratch.Run(First, "Drink()");

        var second = await _scratch.Run(First, "Drink()");

        second.Error!.Traceback.ShouldBe(first.Error!.Traceback);
        string.Join('\n', second.Error.Traceback).ShouldContain("throw new InvalidOperationException");
    }
}
