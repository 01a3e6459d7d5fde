namespace NotebookHost.Tests.Scripting;

public sealed class ErrorTests : IDisposable
{
    private readonly Scratch _scratch = new();

    public void Dispose() => _scratch.Dispose();

    [Fact]
    public async Task A_compilation_error_names_the_line_and_quotes_it()
    {
        var run = await _scratch.Run("var a = 1;\n\nvar b = c;");
        var error = run.Error!;
        error.Name.ShouldBe("CompilationError");
        error.Message.ShouldStartWith("CS0103: The name 'c' does not exist in the current context\n");
        (error.Line, error.Code).ShouldBe((3, "var b = c;"));
        error
            .Traceback.SkipLast(1)
            .ShouldBe([
                "Cell 1, line 3: error CS0103: The name 'c' does not exist in the current context",
                "    var b = c;",
            ]);
        var output = run.Outputs.Single();
        output["output_type"]!.GetValue<string>().ShouldBe("error");
        output["ename"]!.GetValue<string>().ShouldBe(error.Name);
        output["evalue"]!.GetValue<string>().ShouldBe(error.Message);
        output["traceback"]!.AsArray().Select(line => line!.GetValue<string>()).ShouldBe(error.Traceback);
    }

    [Theory]
    [InlineData("var answer = NewOrder;", "CS0103", "it stands in quotes")]
    [InlineData("var bus = new PutRuleRequest();", "CS0246", "run that cell first")]
    [InlineData("var answer = \"NewOrder;", "CS1010", "with which it begins")]
    [InlineData("var all = new[] { (1, 2 };", "CS1026", "needs its partner")]
    [InlineData("if (true) { Console.Write(1);", "CS1513", "needs its partner")]
    [InlineData("Task<string> F() => null;\nConsole.Write(F().Length);", "CS1061", "Put await in front")]
    [InlineData("string text = 2;", "CS0029", "Text stands in quotes")]
    [InlineData("int number = \"2\";", "CS0029", "without quotes")]
    [InlineData("int Half(int n) => n / 2;\nHalf(\"2\");", "CS1503", "without quotes")]
    [InlineData("\"a\".Lenght.ToString()", "CS1061", "Look at the spelling")]
    [InlineData("var f = () => 1;\nf;", "CS0201", "( ) at its end")]
    [InlineData("string text = null; text.Trim()", "Object reference not set", "Something here is null")]
    public async Task An_error_that_does_not_say_what_to_do_is_followed_by_a_sentence_that_does(
        string code,
        string says,
        string advises
    )
    {
        var error = (await _scratch.Run(code)).Error!;
        var lines = error.Message.Split('\n');
        lines.Length.ShouldBe(2, error.Message);
        lines[0].ShouldContain(says);
        lines[1].ShouldContain(advises);
        error.Traceback[^1].ShouldBe(lines[1]);
    }

    [Fact]
    public async Task A_cell_that_does_not_compile_runs_no_line_of_it() =>
        (await _scratch.Run("Console.WriteLine(1);\nnonsense();")).Outputs.Single()["output_type"]!
            .GetValue<string>()
            .ShouldBe("error");

    [Fact]
    public async Task An_exception_shows_the_script_frames_only()
    {
        var run = await _scratch.Run(
            "async Task Pour(int n)\n{\n    await Task.Yield();\n    throw new InvalidOperationException(\"No milk.\");\n}",
            "// first\nawait Pour(1);"
        );
        var error = run.Error!;
        error.Name.ShouldBe("System.InvalidOperationException");
        error.Message.ShouldBe("No milk.");
        (error.Line, error.Code).ShouldBe((2, "await Pour(1);"));
        error.Traceback.ShouldBe([
            "System.InvalidOperationException: No milk.",
            "   at Cell 1, line 4, in Pour: throw new InvalidOperationException(\"No milk.\");",
            "   at Cell 2, line 2: await Pour(1);",
        ]);
    }

    [Fact]
    public async Task A_cause_is_named_too()
    {
        var run = await _scratch.Run(
            "try { int.Parse(\"x\"); } catch (Exception e) { throw new Exception(\"outer\", e); }"
        );
        run.Error!.Traceback.ShouldBe([
            "System.Exception: outer",
            "   at Cell 1, line 1: try { int.Parse(\"x\"); } catch (Exception e) { throw new Exception(\"outer\", e); }",
            "caused by System.FormatException: The input string 'x' was not in a correct format.",
            "   at Cell 1, line 1: try { int.Parse(\"x\"); } catch (Exception e) { throw new Exception(\"outer\", e); }",
        ]);
    }

    [Fact]
    public async Task An_exception_that_the_notebook_defines_has_the_name_it_gave()
    {
        var run = await _scratch.Run(
            "class NoBeans : Exception { public override string Message => \"none left\"; }\nthrow new NoBeans();"
        );
        run.Error!.Name.ShouldBe("NoBeans");
        run.Error.Traceback[0].ShouldBe("NoBeans: none left");
    }

    [Fact]
    public async Task An_exception_in_an_imported_file_names_the_file_and_the_line_of_the_cell()
    {
        _scratch.File("helper.csx", "\nint Zero = 0;\nvar x = 1 / Zero;");
        var run = await _scratch.Run("\n#!import helper.csx");
        (run.Error!.Line, run.Error.Code).ShouldBe((2, "#!import helper.csx"));
        run.Error.Traceback.ShouldBe([
            "System.DivideByZeroException: Attempted to divide by zero.",
            "   at helper.csx, line 3: var x = 1 / Zero;",
        ]);
    }

    [Fact]
    public async Task An_exception_in_a_loaded_file_names_the_file()
    {
        _scratch.File("part.csx", "void Fail() => throw new Exception(\"no\");");
        var run = await _scratch.Run("#load \"part.csx\"", "Fail();");
        run.Error!.Traceback.ShouldBe([
            "System.Exception: no",
            "   at part.csx, line 1, in Fail: void Fail() => throw new Exception(\"no\");",
            "   at Cell 2, line 1: Fail();",
        ]);
    }

    [Fact]
    public async Task A_cell_that_takes_too_long_is_left_alone()
    {
        var kernel = _scratch.Kernel(cellTimeLimit: TimeSpan.FromSeconds(1));
        var run = await kernel.RunAsync("Cell 1", "while (true) System.Threading.Thread.Sleep(20);");
        run.Error!.Name.ShouldBe("CellTimeout");
        run.Error.Message.ShouldBe("The cell did not finish within 1 s, the limit for one cell.");
    }

    [Fact]
    public async Task Output_before_an_error_is_kept() =>
        (await _scratch.Run("Console.Write(\"so far\"); throw new Exception();"))
            .Outputs.Select(output => (string?)output["output_type"])
            .ShouldBe(["stream", "error"]);
}
