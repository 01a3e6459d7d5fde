using System.Text.Json.Nodes;
using Lessons;
using Lessons.Tests;
using Lessons.Tests.Kernels;
using NotebookHost.Notebooks;

namespace RealKernel.Tests;

/// <summary>The lessons in the kernel that VS Code uses. What they show there is what they show here.</summary>
[Collection(OneAtATime.Name)]
public sealed class LessonTests(PackagesOfKernels packages) : IClassFixture<PackagesOfKernels>
{
    public static TheoryData<string> Lessons => Checkout.LessonNames;

    [Theory, MemberData(nameof(Lessons))]
    public async Task A_lesson_shows_in_the_real_kernel_what_it_shows_here_the_first_time_and_again(string name)
    {
        var variables = await packages.VariablesAsync();
        var lesson = Lesson.Load(Checkout.Lesson(name));
        var ours = await RunHereAsync(lesson);
        var differences = new List<string>();
        await using var shop = await OpenBeforeAsync(name);
        await using var kernel = await StdioKernel.StartAsync(variables);
        foreach (var (here, time) in ours.Zip(["the first time", "again"]))
        {
            foreach (var (index, cell) in Code(lesson.Solved()))
            {
                var where = $"{lesson.Name}, cell '{cell.Id}', {time}";
                var run = await kernel.RunAsync(cell.Source);
                RealPackages.SkipIfUnreachable(run.Failure);
                run.Failure.ShouldBeNull(where);
                differences.AddRange(Comparable.Differences(where, run.Outputs, here.Cells[index].Outputs));
            }
        }
        kernel.Stray.ShouldBeEmpty();
        differences.ShouldBeEmpty(string.Join('\n', differences));
    }

    [Theory, MemberData(nameof(Lessons))]
    public async Task Every_blank_stops_its_cell_as_shipped_is_not_right_with_a_mistake_and_right_when_solved(
        string name
    )
    {
        var variables = await packages.VariablesAsync();
        await using var shop = await OpenBeforeAsync(name);
        await using var kernel = await StdioKernel.StartAsync(variables);
        await new Learner(RunAsync).TypeAsync(Lesson.Load(Checkout.Lesson(name)), mistakes: 1);
        kernel.Stray.ShouldBeEmpty();

        async Task<(IReadOnlyList<JsonObject>, string?)> RunAsync(string code)
        {
            var run = await kernel.RunAsync(code);
            RealPackages.SkipIfUnreachable(run.Failure);
            return (run.Outputs, run.Failure);
        }
    }

    [Fact]
    public async Task Run_All_as_shipped_stops_at_the_first_blank_and_nothing_below_waits()
    {
        var variables = await packages.VariablesAsync();
        await using var shop = await Shop.OpenAsync();
        var lesson = Lesson.Load(Checkout.Lesson("02-emit-a-new-order"));
        await using var kernel = await StdioKernel.StartAsync(variables);
        var runs = await kernel.RunAllAsync(Code(lesson.Notebook).Select(cell => cell.Cell.Source));
        var failures = runs.Select(run => run.Failure).OfType<string>().ToList();
        RealPackages.SkipIfUnreachable(failures[0]);
        failures[0].ShouldContain("is still blank. Write ");
        failures.ShouldNotContain(failure => failure.Contains("there was still no sign"));
        runs.SelectMany(run => Outcome.In(run.Outputs)).ShouldNotContain(outcome => outcome.Result == "right");
    }

    [Fact]
    public async Task A_wait_that_follows_a_stop_in_the_same_Run_All_looks_once_and_names_the_first_stop()
    {
        var variables = await packages.VariablesAsync();
        await using var shop = await Shop.OpenAsync();
        await using var kernel = await StdioKernel.StartAsync(variables);
        RealPackages.SkipIfUnreachable((await kernel.RunAsync("#!import ../helpers/workshop.csx")).Failure);
        var runs = await kernel.RunAllAsync([
            "throw new LessonStop(\"The first thing is missing.\");",
            "await WaitForAsync<string>(\"a\", async () => null);",
            "await WaitForAsync<string>(\"b\", async () => null);",
        ]);
        runs.Skip(1)
            .Select(run => run.Failure)
            .ShouldBe([
                "This cell did not wait for a, because a cell above stopped: The first thing is missing.",
                "This cell did not wait for b, because a cell above stopped: The first thing is missing.",
            ]);
        runs.Skip(1)
            .Select(run => Outputs.Text(run.Outputs))
            .ShouldBe(["Waiting for a … not there.\n", "Waiting for b … not there.\n"]);
    }

    [Fact]
    public async Task A_wait_ends_when_its_cell_is_cancelled_and_shows_nothing_more()
    {
        var variables = await packages.VariablesAsync();
        await using var shop = await Shop.OpenAsync();
        await using var kernel = await StdioKernel.StartAsync(variables);
        RealPackages.SkipIfUnreachable((await kernel.RunAsync("#!import ../helpers/workshop.csx")).Failure);
        await kernel.RunAsync("var looks = 0;");
        var wait = await kernel.RunAndCancelAsync(
            "await WaitForAsync<string>(\"what never comes\", async () => { looks++; return null; });"
        );
        wait.Failure.ShouldNotBeNull();
        var later = await kernel.RunAsync(
            "var then = looks; await Task.Delay(3000); Console.Write($\"{looks - then} looks\");"
        );
        Outputs.Text(later.Outputs).ShouldBe("0 looks");
        kernel.Stray.ShouldBeEmpty();
    }

    private static IEnumerable<(int Index, NotebookCell Cell)> Code(Notebook notebook) =>
        notebook.Cells.Index().Where(cell => cell.Item.Kind == CellKind.Code);

    /// <summary>A cloud with what the lessons before this one leave.</summary>
    private static async Task<Shop> OpenBeforeAsync(string lesson)
    {
        var shop = await Shop.OpenAsync();
        await Shop.TryAsync($"await CatchUpAsync({int.Parse(lesson[..2])});");
        return shop;
    }

    /// <summary>A lesson, twice, in our own host.</summary>
    private static async Task<List<Notebook>> RunHereAsync(Lesson lesson)
    {
        await using var shop = await OpenBeforeAsync(lesson.Name);
        var notebooks = new List<Notebook>();
        for (var time = 1; time <= 2; time++)
        {
            var run = await Shop.RunAsync(lesson.Name);
            run.ShouldSucceed();
            notebooks.Add(run.Notebook);
        }
        return notebooks;
    }
}
