using NotebookHost.Notebooks;

namespace Lessons.Tests.RealKernel;

/// <summary>The lessons in the kernel that VS Code uses. What they show there is what they show here.</summary>
[Collection(OneAtATime.Name)]
public sealed class RealKernelTests
{
    [Fact]
    public async Task Every_lesson_shows_in_the_real_kernel_what_it_shows_here_the_first_time_and_again()
    {
        using var packages = await RealPackages.MakeAsync();
        var ours = await RunHereAsync();
        var differences = new List<string>();
        await using var shop = await Shop.OpenAsync();
        foreach (var lesson in Lesson.All(Checkout.Notebooks))
        {
            await using var kernel = await StdioKernel.StartAsync(packages.Variables);
            foreach (var time in new[] { "the first time", "again" })
            {
                var here = ours.Dequeue();
                foreach (var (index, cell) in Code(lesson.Solved()))
                {
                    var where = $"{lesson.Name}, cell '{cell.Id}', {time}";
                    var run = await kernel.RunAsync(cell.Source);
                    RealPackages.SkipIfUnreachable(run.Failure);
                    run.Failure.ShouldBeNull(where);
                    differences.AddRange(Comparable.Differences(where, run.Outputs, here.Cells[index].Outputs));
                }
            }
            kernel.Stray.ShouldBeEmpty(lesson.Name);
        }
        differences.ShouldBeEmpty(string.Join('\n', differences));
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
