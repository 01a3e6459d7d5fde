namespace NotebookHost.Tests.Scripting;

public sealed class OutputTests : IDisposable
{
    private readonly Scratch _scratch = new();

    public void Dispose() => _scratch.Dispose();

    [Fact]
    public async Task The_last_expression_without_a_semicolon_is_the_result()
    {
        var output = (await _scratch.Run("1 + 1")).Outputs.Single();
        output["output_type"]!.GetValue<string>().ShouldBe("execute_result");
        output["execution_count"]!.GetValue<int>().ShouldBe(1);
        output.Text("text/html").ShouldStartWith("<div class=\"dni-plaintext\"><pre>2</pre></div>");
    }

    [Theory]
    [InlineData("return 9;")]
    [InlineData("if (DateTime.Now.Year > 2000) { return 9; }")]
    [InlineData("if (DateTime.Now.Year < 2000) { } else return 9;")]
    [InlineData("using (var stream = new System.IO.MemoryStream()) { return 9; }")]
    [InlineData("try { return 9; } finally { }")]
    [InlineData("try { throw new Exception(); } catch { return 9; }")]
    [InlineData("foreach (var n in new[] { 9 }) { return n; }")]
    [InlineData("while (true) { await Task.Delay(1); switch (1) { case 1: return 9; } }")]
    public async Task What_a_cell_returns_is_the_result(string code) => (await _scratch.Run(code)).Text().ShouldBe("9");

    [Theory]
    [InlineData("int Nine() { return 9; }")]
    [InlineData("Func<int> nine = () => { return 9; };")]
    [InlineData("{ int Nine() { return 9; } Nine(); }")]
    [InlineData("class Cup { public int Size { get { return 9; } } }")]
    public async Task What_a_function_returns_is_not(string code) => (await _scratch.Run(code)).Outputs.ShouldBeEmpty();

    [Theory]
    [InlineData("1.ToString();")]
    [InlineData("var x = 1;")]
    [InlineData("Console.Write(\"\")")]
    [InlineData("await Task.Delay(1)")]
    [InlineData("// nothing")]
    [InlineData("")]
    public async Task Nothing_else_is_a_result(string code) => (await _scratch.Run(code)).Outputs.ShouldBeEmpty();

    [Fact]
    public async Task Null_is_shown_as_such() => (await _scratch.Run("(string)null")).Text().ShouldBe("<null>");

    [Fact]
    public async Task Console_output_is_kept_by_stream_and_in_order()
    {
        var run = await _scratch.Run(
            """
            Console.WriteLine("one"); Console.Write("two\n");
            Console.Error.WriteLine("three");
            Console.WriteLine("four");
            """
        );
        run.Outputs.Select(output => $"{output["name"]}: {output.Text()}")
            .ShouldBe(["stdout: one\ntwo\n", "stderr: three\n", "stdout: four\n"]);
    }

    [Fact]
    public async Task Console_output_of_two_kernels_at_work_does_not_mix()
    {
        async Task<string> Write(string word) =>
            (
                await Scratch.Run(
                    _scratch.Kernel(),
                    $"for (var i = 0; i < 20; i++) {{ Console.Write(\"{word}\"); await Task.Delay(1); }}"
                )
            ).Text();
        var texts = await Task.WhenAll(Write("a"), Write("b"));
        texts.ShouldBe([new string('a', 20), new string('b', 20)]);
    }

    [Fact]
    public async Task Output_from_tasks_and_threads_of_a_cell_is_the_cells() =>
        (
            await _scratch.Run(
                "var t = new System.Threading.Thread(() => Console.Write(\"thread \")); t.Start(); t.Join(); await "
                    + "Task.Run(() => Console.Write(\"task\"));"
            )
        )
            .Text()
            .ShouldBe("thread task");

    [Fact]
    public async Task There_is_nothing_to_read_from_the_console() =>
        (await _scratch.Run("Console.ReadLine() is null && Console.In.ReadToEnd() == \"\"")).Text().ShouldBe("True");

    [Fact]
    public async Task Display_shows_a_sequence_of_objects_as_a_table()
    {
        var run = await _scratch.Run("display(new[] { new { Drink = \"Tea <1>\", Price = 12 } });");
        run.Outputs.Single()["output_type"]!.GetValue<string>().ShouldBe("display_data");
        run.Text("text/html").ShouldStartWith("<table><thead><tr>");
        run.Text("text/html").ShouldContain("Tea &lt;1&gt;");
    }

    [Theory]
    [InlineData("new[] { 1, 2 }", "[ 1, 2 ]")]
    [InlineData("\"text\"", "text")]
    [InlineData("3.5m", "3.5")]
    [InlineData("new DateTime(2026, 11, 22, 8, 0, 0, DateTimeKind.Utc)", "2026-11-22 08:00:00Z")]
    [InlineData(
        "Enumerable.Range(0, 50)",
        "[ 0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19 ... (30 more) ]"
    )]
    public async Task Values_are_shown_as_dotnet_interactive_shows_them(string value, string text) =>
        (await _scratch.Run(value)).Text().ShouldBe(text);

    [Fact]
    public async Task A_string_is_shown_as_text_only() =>
        (await _scratch.Run("\"<b>\".Display();")).Outputs.Single()["data"]!
            .AsObject()
            .Select(data => data.Key)
            .ShouldBe(["text/plain"]);

    [Fact]
    public async Task HTML_is_shown_as_html() =>
        (await _scratch.Run("HTML(\"<b>bold</b>\")")).Text("text/html").ShouldBe("<b>bold</b>");

    [Fact]
    public async Task DisplayAs_shows_a_text_as_what_it_is_said_to_be() =>
        (await _scratch.Run("\"# Title\".DisplayAs(\"text/markdown\");")).Text("text/markdown").ShouldBe("# Title");

    [Fact]
    public async Task Display_takes_the_mime_type_to_show() =>
        (await _scratch.Run("new { a = 1 }.Display(\"text/plain\");")).Outputs.Single()["data"]!
            .AsObject()
            .Select(data => data.Key)
            .ShouldBe(["text/plain"]);

    [Fact]
    public async Task A_registered_formatter_is_used_for_its_type_and_derived_types()
    {
        var run = await _scratch.Run(
            """
            using Microsoft.DotNet.Interactive.Formatting;
            class Drink { public string Name; } class Coffee : Drink { }
            Formatter.Register<Drink>(drink => "a cup of " + drink.Name);
            Formatter.Register<Drink>((drink, writer) => writer.Write($"<b>{drink.Name}</b>"), "text/html");
            """,
            "var mocha = new Coffee { Name = \"Mocha\" }; mocha.Display(\"text/plain\", \"text/html\");"
        );
        run.Text().ShouldBe("a cup of Mocha");
        run.Text("text/html").ShouldBe("<b>Mocha</b>");
    }

    [Fact]
    public async Task Preferred_mime_types_are_those_shown()
    {
        var run = await _scratch.Run(
            """
            using Microsoft.DotNet.Interactive.Formatting;
            record Picture(string Svg);
            Formatter.Register<Picture>(p => p.Svg, "image/svg+xml");
            Formatter.SetPreferredMimeTypesFor(typeof(Picture), "image/svg+xml", "text/plain");
            new Picture("<svg/>")
            """
        );
        run.Outputs.Single()["data"]!.AsObject().Select(data => data.Key).ShouldBe(["image/svg+xml", "text/plain"]);
    }

    [Fact]
    public async Task Formatters_of_one_kernel_do_not_show_in_another()
    {
        await _scratch.Run("using Microsoft.DotNet.Interactive.Formatting;\nFormatter.Register<int>(n => \"number\");");
        (await _scratch.Run("5")).Text().ShouldBe("5");
    }

    [Fact]
    public async Task ToDisplayString_formats_without_showing() =>
        (
            await _scratch.Run(
                "using Microsoft.DotNet.Interactive.Formatting;",
                "2.ToDisplayString();\nvar s = new[] { 1 }.ToDisplayString(\"text/plain\");\ns"
            )
        )
            .Text()
            .ShouldBe("[ 1 ]");

    [Theory]
    [InlineData("await Microsoft.DotNet.Interactive.Kernel.GetInputAsync(\"Your name?\");")]
    [InlineData("await GetPasswordAsync(\"Your name?\");")]
    public async Task A_question_can_not_be_answered(string code) =>
        (await _scratch.Run(code)).Error!.Message.ShouldBe(
            "This notebook runs without an editor, so nobody can answer the question 'Your name?'. "
                + "Open it in VS Code or Jupyter, or give the value in the cell."
        );
}
