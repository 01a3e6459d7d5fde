namespace NotebookHost.Tests.Scripting;

public sealed class StateTests : IDisposable
{
    private readonly Scratch _scratch = new();

    public void Dispose() => _scratch.Dispose();

    [Fact]
    public async Task A_variable_lives_on_in_later_cells() =>
        (await _scratch.Run("var drink = \"Latte\";", "drink.Length")).Text().ShouldBe("5");

    [Fact]
    public async Task A_later_cell_may_declare_a_name_again() =>
        (await _scratch.Run("var x = 1;", "string x = \"two\";", "x")).Text().ShouldBe("two");

    [Fact]
    public async Task Cells_await_at_the_top_level() =>
        (await _scratch.Run("var n = await Task.Run(() => 41);", "await Task.Delay(1); n + 1")).Text().ShouldBe("42");

    [Fact]
    public async Task Methods_types_and_anonymous_objects_are_shared_by_cells() =>
        (
            await _scratch.Run(
                "class Order { public int Id; } int Twice(int n) => 2 * n; var menu = new { Name = \"Mocha\" };",
                "var order = new Order { Id = Twice(4) };",
                "$\"{order.Id} {menu.Name}\""
            )
        )
            .Text()
            .ShouldBe("8 Mocha");

    [Fact]
    public async Task A_using_line_stays_in_force() =>
        (await _scratch.Run("using System.Globalization;", "CultureInfo.InvariantCulture.Name.Length"))
            .Text()
            .ShouldBe("0");

    [Fact]
    public async Task The_usual_namespaces_need_no_using() => (
            await _scratch.Run(
                "var first = 1;",
                """
                var words = new List<string> { "a" };
                var hash = new Hashtable();
                new StringBuilder().Append(words.First()).Append(hash.Count).ToString()
                """
            )
        ).Text().ShouldBe("a0");

    [Fact]
    public async Task Forty_cells_keep_their_state()
    {
        var cells = Enumerable.Range(1, 40).Select(i => i == 1 ? "var n = 1;" : "n++;").Append("n");
        (await _scratch.Run([.. cells])).Text().ShouldBe("40");
    }

    [Fact]
    public async Task After_an_exception_the_state_is_still_there()
    {
        var kernel = _scratch.Kernel();
        var failed = await kernel.RunAsync("Cell 1", "var a = 5; throw new Exception(\"no\");");
        failed.Error!.Message.ShouldBe("no");
        (await kernel.RunAsync("Cell 2", "a")).Text().ShouldBe("5");
    }
}
