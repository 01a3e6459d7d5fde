using System.Text.Json.Nodes;
using NotebookHost.Notebooks;

namespace Lessons.Tests.RealKernel;

/// <summary>The lessons in the kernel that VS Code uses. What they show there is what they show here.</summary>
[Collection(OneAtATime.Name)]
public sealed class RealKernelTests(PackagesOfKernels packages) : IClassFixture<PackagesOfKernels>
{
    [Fact]
    public async Task Every_lesson_shows_in_the_real_kernel_what_it_shows_here_the_first_time_and_again()
    {
        var variables = await packages.VariablesAsync();
        var ours = await RunHereAsync();
        var differences = new List<string>();
        await using var shop = await Shop.OpenAsync();
        foreach (var lesson in Lesson.All(Checkout.Notebooks))
        {
            await using var kernel = await StdioKernel.StartAsync(variables);
            foreach (var time in new[] { "the first time", "again" })
            {
                var here = ours.Dequeue();
                foreach (var (index, cell) in Code(lesson.Solved()))
                {
                    var where = $"{lesson.Name}, cell '{cell.Id}', {time}";
                    var run = await kernel.RunAsync(cell.Source);
                    RealPackages.SkipIfUnreachable(run.Failure);
                    run.Failure.ShouldBeNull(where);
                    if (Comparable.IsRepeatable(lesson.Name))
                    {
                        differences.AddRange(Comparable.Differences(where, run.Outputs, here.Cells[index].Outputs));
                    }
                }
            }
            kernel.Stray.ShouldBeEmpty(lesson.Name);
        }
        differences.ShouldBeEmpty(string.Join('\n', differences));
    }

    [Fact]
    public async Task Every_blank_stops_its_cell_as_shipped_is_not_right_with_a_mistake_and_right_when_solved()
    {
        var variables = await packages.VariablesAsync();
        await using var shop = await Shop.OpenAsync();
        foreach (var lesson in Lesson.All(Checkout.Notebooks))
        {
            await using var kernel = await StdioKernel.StartAsync(variables);
            await new Learner(RunAsync).TypeAsync(lesson, mistakes: 1);
            kernel.Stray.ShouldBeEmpty(lesson.Name);

            async Task<(IReadOnlyList<JsonObject>, string?)> RunAsync(string code)
            {
                var run = await kernel.RunAsync(code);
                RealPackages.SkipIfUnreachable(run.Failure);
                return (run.Outputs, run.Failure);
            }
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

    /// <summary>Every lesson, twice, in our own host.</summary>
    private static async Task<Queue<Notebook>> RunHereAsync()
    {
        await using var shop = await Shop.OpenAsync();
        var notebooks = new Queue<Notebook>();
        foreach (var lesson in Lesson.All(Checkout.Notebooks).SelectMany(lesson => new[] { lesson, lesson }))
        {
            var run = await Shop.RunAsync(lesson.Name);
            run.ShouldSucceed();
            notebooks.Enqueue(run.Notebook);
        }
        return notebooks;
    }
}
