using System.Text.Json.Nodes;

namespace Workshop.Tests.Commands;

/// <summary>What a run shows; that the lessons themselves pass is tested in tests/Lessons.</summary>
public sealed class RunTests : IDisposable
{
    private readonly string root = Directory.CreateTempSubdirectory("workshop-run-").FullName;

    private readonly string folder;

    public RunTests() => folder = Directory.CreateDirectory(Path.Combine(root, "notebooks")).FullName;

    [Fact]
    public async Task A_passing_run_ends_with_a_table_a_summary_and_a_report()
    {
        Notebook("01-one", "var x = 6;", "x * 7");
        Notebook("02-two", "Console.WriteLine(\"hello\");");
        var report = Path.Combine(folder, "report");
        var summary = Path.Combine(folder, "summary.json");

        var run = await RunAsync("--report", report, "--summary", summary);

        run.ExitCode.ShouldBe(0, run.Output + run.Errors);
        run.Output.ShouldContain("01-one: 2 code cells");
        run.Output.ShouldContain("2 lessons, 0 failed, ");
        var json = JsonNode.Parse(await File.ReadAllTextAsync(summary))!;
        json["seconds"]!.GetValue<double>().ShouldBeGreaterThan(0);
        json["lessons"]!
            .AsArray()
            .Select(l => (l!["name"]!.GetValue<string>(), l["cells"]!.GetValue<int>(), l["failed"]!.GetValue<int>()))
            .ShouldBe([("01-one", 2, 0), ("02-two", 1, 0)]);
        (await File.ReadAllTextAsync(Path.Combine(report, "index.html"))).ShouldContain("01-one");
        (await File.ReadAllTextAsync(Path.Combine(report, "01-one.html"))).ShouldContain("42");
        File.Exists(Path.Combine(report, "02-two.ipynb")).ShouldBeTrue();
    }

    [Fact]
    public async Task A_failing_cell_is_shown_with_its_lesson_number_line_and_error_and_later_cells_do_not_run()
    {
        Notebook(
            "01-bad",
            "var a = 1;",
            "var b = 2;\nthrow new InvalidOperationException(\"no beans\");",
            "Console.WriteLine(\"not reached\");"
        );
        Notebook("02-good", "1 + 1");
        var summary = Path.Combine(folder, "summary.json");

        var run = await RunAsync("--summary", summary);

        run.ExitCode.ShouldBe(1);
        run.Output.ShouldContain("01-bad, cell 2 failed; the cells after it did not run.");
        run.Output.ShouldContain("at: throw new InvalidOperationException(\"no beans\");");
        run.Output.ShouldContain("no beans");
        run.Output.ShouldContain("2 lessons, 1 failed, ");
        JsonNode.Parse(await File.ReadAllTextAsync(summary))!["lessons"]!
            .AsArray()
            .Select(l => (l!["cells"]!.GetValue<int>(), l["failed"]!.GetValue<int>()))
            .ShouldBe([(2, 1), (1, 0)]);
    }

    [Fact]
    public async Task Solutions_are_typed_into_the_blanks_unless_the_lessons_should_run_as_shipped()
    {
        const string blank = "T Blank<T>(string id) => throw new InvalidOperationException($\"{id} is blank\");";
        Notebook("01-one", "var sum = \"sum\";", blank, "Console.WriteLine($\"It is {Blank<int>(sum)}\");");
        Exercises(
            "01-one",
            """
            var sum = new Answer<int>("sum", task: "it.", hints: ["a", "b"], solution: "6 * 7", because: "so", mistakes: []);
            """
        );
        var report = Path.Combine(folder, "report");

        var solved = await RunAsync("--report", report);
        var shipped = await RunAsync("--as-shipped");

        solved.ExitCode.ShouldBe(0, solved.Output + solved.Errors);
        solved.Output.ShouldContain("The solutions of 1 blank were filled in.");
        (await File.ReadAllTextAsync(Path.Combine(report, "01-one.html"))).ShouldContain("It is 42");
        shipped.ExitCode.ShouldBe(1);
        shipped.Output.ShouldContain("sum is blank");
        shipped.Output.ShouldContain("this is what a learner gets who writes nothing");
    }

    [Theory]
    [InlineData("wrong", "says wrong")]
    [InlineData("not-attempted", "says not attempted")]
    [InlineData("error", "says error")]
    public async Task A_check_that_is_not_right_though_its_solution_is_filled_in_fails_the_lesson(
        string outcome,
        string says
    )
    {
        Notebook(
            "01-one",
            "var sum = \"sum\"; T Blank<T>(string id) => throw new InvalidOperationException(id);",
            $"""
            HTML($"<div data-exercise=\"sum\" data-outcome=\"{outcome}\">{"{Blank<int>(sum)}"}</div>")
            """,
            "Console.WriteLine(\"reached\");"
        );
        Exercises(
            "01-one",
            """
            var sum = new Answer<int>("sum", task: "it.", hints: ["a", "b"], solution: "6 * 7", because: "so", mistakes: []);
            """
        );
        var summary = Path.Combine(folder, "summary.json");

        var run = await RunAsync("--summary", summary);

        run.ExitCode.ShouldBe(1, run.Output + run.Errors);
        run.Output.ShouldContain("01-one, cell 2 is not right.");
        run.Output.ShouldContain($"The check of 'sum' {says}, although its solution is filled in.");
        run.Output.ShouldContain("1 lesson, 1 failed, ");
        var lesson = JsonNode.Parse(await File.ReadAllTextAsync(summary))!["lessons"]![0]!;
        lesson["cells"]!.GetValue<int>().ShouldBe(3);
        lesson["failed"]!.GetValue<int>().ShouldBe(1);
    }

    [Fact]
    public async Task A_lesson_that_runs_alone_catches_up_with_those_before_it()
    {
        const string catchUp = "async Task CatchUpAsync(int n) => Console.WriteLine($\"made what {n} needs\");";
        Notebook("03-three", catchUp, "// await CatchUpAsync(3);\nConsole.WriteLine(\"go\");");
        var report = Path.Combine(folder, "report");
        var page = Path.Combine(report, "03-three.html");

        (await RunAsync("03", "--report", report)).ExitCode.ShouldBe(0);
        (await File.ReadAllTextAsync(page)).ShouldContain("made what 3 needs");

        (await RunAsync("--report", report)).ExitCode.ShouldBe(0);
        (await File.ReadAllTextAsync(page)).ShouldNotContain("made what 3 needs");
    }

    [Fact]
    public async Task A_lesson_that_does_not_exist_is_answered_with_those_that_do()
    {
        Notebook("01-one", "1");
        var run = await RunAsync("07");
        run.ExitCode.ShouldBe(1);
        run.Errors.Trim().ShouldBe("No lesson begins with '07'. There are: 01-one");
    }

    public void Dispose() => Directory.Delete(root, recursive: true);

    private Task<Outcome> RunAsync(params string[] arguments) =>
        WorkshopCommand.ExecuteAsync("", [], ["run", "--notebooks", folder, .. arguments]);

    private void Exercises(string lesson, string code) =>
        File.WriteAllText(
            Path.Combine(Directory.CreateDirectory(Path.Combine(root, "helpers", "check")).FullName, lesson + ".csx"),
            code
        );

    private void Notebook(string name, params string[] cells) =>
        File.WriteAllText(Path.Combine(folder, $"{name}.ipynb"), NotebookFile.Text(cells));
}
