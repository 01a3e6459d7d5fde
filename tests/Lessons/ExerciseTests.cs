using NotebookHost.Scripting;

namespace Lessons.Tests;

/// <summary>
/// Each blank is tried as a learner may try it: as shipped, with each usual mistake, and solved. A lesson is typed in
/// cell by cell, so that what a mistake leaves behind is there when the next is made.
/// </summary>
[Collection(OneAtATime.Name)]
public sealed class ExerciseTests
{
    [Fact]
    public async Task Every_blank_stops_its_cell_as_shipped_is_not_right_with_a_mistake_and_right_when_solved()
    {
        await using var shop = await Shop.OpenAsync();
        foreach (var lesson in Lesson.All(Checkout.Notebooks))
        {
            await TypeAsync(lesson);
        }
    }

    public static TheoryData<string> Lessons => Checkout.LessonNames;

    [Theory, MemberData(nameof(Lessons))]
    public void A_lesson_has_a_blank_for_each_exercise_and_an_exercise_for_each_blank(string name)
    {
        var lesson = Lesson.Load(Checkout.Lesson(name));
        lesson.Blanks.Select(blank => blank.Exercise).ShouldBe(lesson.Exercises.Select(exercise => exercise.Id));
    }

    [Theory, MemberData(nameof(Lessons))]
    public void An_exercise_has_a_task_two_hints_a_solution_a_reason_and_a_mistake(string name)
    {
        foreach (var exercise in Lesson.Load(Checkout.Lesson(name)).Exercises)
        {
            exercise.Task.ShouldEndWith(".", customMessage: exercise.Id);
            exercise.Hints.Count.ShouldBeGreaterThanOrEqualTo(2, exercise.Id);
            exercise.Solution.ShouldNotBeEmpty(exercise.Id);
            exercise.Because.ShouldNotBeEmpty(exercise.Id);
            exercise.Mistakes.ShouldNotBeEmpty(exercise.Id);
        }
    }

    [Theory, MemberData(nameof(Lessons))]
    public void A_cell_with_a_blank_offers_its_help_and_ends_in_its_check(string name)
    {
        var lesson = Lesson.Load(Checkout.Lesson(name));
        foreach (var (cell, id) in lesson.Blanks)
        {
            var code = lesson.Notebook.Cells.Single(found => found.Id == cell).Source;
            code.ShouldContain($"// {id}.Hint();  // {id}.Hint(2);  // {id}.Solution();\n");
            code.ShouldContain($"await {id}.CheckAsync(");
        }
    }

    private static async Task TypeAsync(Lesson lesson)
    {
        var kernel = new Kernel(new KernelOptions { WorkingDirectory = Checkout.Notebooks });
        foreach (var cell in lesson.Notebook.Cells.Where(cell => cell.Kind == NotebookHost.Notebooks.CellKind.Code))
        {
            foreach (var exercise in Blank.In(cell.Source).Select(id => lesson.Exercise(id)!))
            {
                var shipped = await RunAsync(kernel, Code(null));
                shipped
                    .Error.ShouldNotBeNull(exercise.Id)
                    .Message.ShouldBe($"{exercise.Id} is still blank. Write {exercise.Task}");
                Outcome.In(shipped.Outputs).ShouldContain(new Outcome(exercise.Id, "not-attempted"));
                foreach (var mistake in exercise.Mistakes)
                {
                    await TakeTimeAsync(kernel);
                    var wrong = await RunAsync(kernel, Code(mistake.Code));
                    Outputs
                        .Text(wrong.Outputs)
                        .ShouldContain(mistake.Says, customMessage: $"{exercise.Id}: {mistake.Code}");
                    Outcome.In(wrong.Outputs).ShouldNotContain(new Outcome(exercise.Id, "right"), mistake.Code);
                }

                string Code(string? written) =>
                    Blank.Fill(cell.Source, id => id == exercise.Id ? written : lesson.Exercise(id)!.Solution);
            }
            await TakeTimeAsync(kernel);
            var solved = await RunAsync(kernel, Blank.Fill(cell.Source, id => lesson.Exercise(id)!.Solution));
            solved.Error.ShouldBeNull($"{lesson.Name}, {cell.Id}: {solved.Error?.Message}");
            Outcome
                .In(solved.Outputs)
                .Where(outcome => Blank.In(cell.Source).Contains(outcome.Exercise))
                .ShouldBe(Blank.In(cell.Source).Select(id => new Outcome(id, "right")), Outputs.Text(solved.Outputs));
        }
    }

    // A person needs some seconds to write something else; what runs sooner counts as the same Run All.
    private static Task TakeTimeAsync(Kernel kernel) => RunAsync(kernel, "LessonStop.Forget();");

    private static Task<CellRun> RunAsync(Kernel kernel, string code) =>
        kernel.RunAsync("Cell", code, TestContext.Current.CancellationToken);
}
