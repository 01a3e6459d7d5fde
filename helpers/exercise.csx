using Amazon.Runtime;

// A "try it" of a lesson: the learner gives an answer as text, Check judges it. Hint and Solution tell more on request.
public sealed class Exercise
{
    private readonly string task;
    private readonly Func<string, Task<Verdict>> judge;

    public Exercise(string task, string hint, string solution, Func<string, Task<Verdict>> judge)
    {
        this.task = task;
        Hint = hint;
        Solution = solution;
        this.judge = judge;
    }

    public string Hint { get; }

    public string Solution { get; }

    public async Task<Verdict> Check(string answer)
    {
        if (string.IsNullOrWhiteSpace(answer))
        {
            return Verdict.NotAttempted(task);
        }
        try
        {
            return await judge(answer);
        }
        catch (AmazonServiceException e)
        {
            return Verdict.Error($"{e.ErrorCode}: {e.Message}", Hint);
        }
    }
}
