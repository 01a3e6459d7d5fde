using Amazon.Runtime;

// One blank of a lesson: what to write there, help, the solution with its reason, and usual mistakes. What is text in
// it is also read without running it: by `workshop run`, which types the solutions in, by the page, and by the tests,
// which type solutions and mistakes in and read what is said.
public abstract class Exercise
{
    /// <param name="id">The name of the variable that holds the exercise.</param>
    /// <param name="task">What to write in the blank. It ends the sentence "Write here: …".</param>
    /// <param name="hints">Two or more, each clearer than the one before.</param>
    /// <param name="solution">C# that takes the place of the blank.</param>
    /// <param name="because">Why it is solved so, in a sentence or two.</param>
    protected Exercise(string id, string task, string[] hints, string solution, string because) =>
        (Id, Task, Hints, Code, Because) = (id, task, hints, solution, because);

    public string Id { get; }

    public string Task { get; }

    public IReadOnlyList<string> Hints { get; }

    public string Code { get; }

    public string Because { get; }

    // Prints a hint, the first or a clearer one.
    public void Hint(int number = 1)
    {
        var index = Math.Clamp(number, 1, Hints.Count);
        Console.WriteLine($"Hint {index} of {Hints.Count}: {Hints[index - 1]}\n");
    }

    // Prints the solution, and why it is so.
    public void Solution() => Console.WriteLine($"In place of the blank:\n\n{Code}\n\n{Because}\n");

    protected async Task<Verdict> JudgeAsync(Func<Task<Verdict>> check)
    {
        // The blank is filled, so what follows may wait again.
        LessonStop.Forget();
        try
        {
            return (await check()).Of(Id);
        }
        catch (AmazonServiceException e)
        {
            return Verdict.Error($"{e.ErrorCode}: {e.Message}", Hints[0]).Of(Id);
        }
        catch (Exception e) when (e is NullReferenceException or ArgumentNullException)
        {
            return Verdict.Error("something in the answer is null, so there is nothing to look at", Task).Of(Id);
        }
    }
}

// A blank that does something. Its check looks at what is there afterwards: a rule, a row, an execution.
public sealed class Deed : Exercise
{
    private readonly Func<Task<Verdict>> check;

    /// <param name="mistakes">Usual wrong answers, each with words that the check must say about it.</param>
    public Deed(
        string id,
        string task,
        string[] hints,
        string solution,
        string because,
        (string Code, string Says)[] mistakes,
        Func<Task<Verdict>> check
    )
        : base(id, task, hints, solution, because) => this.check = check;

    public Task<Verdict> CheckAsync() => JudgeAsync(check);
}

// A blank that is a value. Its check gets the value, or what a call made of it.
public sealed class Answer<T> : Exercise
{
    private readonly Func<T, Task<Verdict>> check;

    /// <param name="mistakes">Usual wrong answers, each with words that the check must say about it.</param>
    public Answer(
        string id,
        string task,
        string[] hints,
        string solution,
        string because,
        (string Code, string Says)[] mistakes,
        Func<T, Task<Verdict>> check
    )
        : base(id, task, hints, solution, because) => this.check = check;

    public Answer(
        string id,
        string task,
        string[] hints,
        string solution,
        string because,
        (string Code, string Says)[] mistakes,
        Func<T, Verdict> check
    )
        : base(id, task, hints, solution, because) => this.check = async answer => check(answer);

    public async Task<Verdict> CheckAsync(T answer) =>
        answer is null or "" ? Verdict.NotAttempted($"Write {Task}").Of(Id) : await JudgeAsync(() => check(answer));
}
