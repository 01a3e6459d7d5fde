using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using NotebookHost.Scripting;

namespace Lessons.Tests;

/// <summary>Each blank is tried as a learner may try it: as shipped, with each usual mistake, and solved.</summary>
[Collection(OneAtATime.Name)]
public sealed partial class ExerciseTests(Offline offline) : IClassFixture<Offline>
{
    public static TheoryData<string> Lessons => Checkout.LessonNames;

    [Theory, MemberData(nameof(Lessons))]
    public async Task Every_blank_stops_its_cell_as_shipped_is_not_right_with_a_mistake_and_right_when_solved(
        string name
    )
    {
        await using var shop = await Shop.OpenAsync();
        await Shop.TryAsync($"await CatchUpAsync({int.Parse(name[..2])});");
        using var kernel = new Kernel(new KernelOptions { WorkingDirectory = Checkout.Notebooks });
        await new Learner(code => RunAsync(kernel, code)).TypeAsync(Lesson.Load(Checkout.Lesson(name)));
    }

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

    [Fact]
    public async Task An_answer_of_one_word_counts_without_its_quotes_too()
    {
        var words = Lesson
            .All(Checkout.Notebooks)
            .SelectMany(lesson => lesson.Exercises)
            .Select(exercise => Word().Match(exercise.Solution))
            .Where(match => match.Success)
            .Select(match => match.Groups[1].Value)
            .Distinct()
            .ToList();
        words.ShouldContain("WorkflowStarted");
        var code = string.Join('\n', words.Select(word => $"Console.WriteLine({word});"));
        (await offline.TryAsync(code))[0].Trim().Split('\n').ShouldBe(words);
    }

    [GeneratedRegex(@"^""(\w\w+|[A-Z])""$")]
    private static partial Regex Word();

    private static async Task<(IReadOnlyList<JsonObject>, string?)> RunAsync(Kernel kernel, string code)
    {
        var run = await kernel.RunAsync("Cell", code, TestContext.Current.CancellationToken);
        return (run.Outputs, run.Error?.Message);
    }
}
