using LocalCloud.Protocol;
using LocalCloud.StepFunctions.Language;
using static LocalCloud.Tests.StepFunctions.Language.Asl;

namespace LocalCloud.Tests.StepFunctions.Language;

/// <summary>https://docs.aws.amazon.com/step-functions/latest/dg/concepts-error-handling.html</summary>
public sealed class ErrorHandlingTests
{
    [Theory]
    [InlineData("States.ALL", "Any.Error", true)]
    [InlineData("States.ALL", "States.Timeout", true)]
    [InlineData("States.ALL", "States.DataLimitExceeded", true)]
    [InlineData("States.ALL", "States.Runtime", false)]
    [InlineData("States.Runtime", "States.Runtime", true)]
    [InlineData("States.TaskFailed", "Lambda.Unknown", true)]
    [InlineData("States.TaskFailed", "States.Timeout", false)]
    [InlineData("States.TaskFailed", "States.HeartbeatTimeout", false)]
    [InlineData("States.Timeout", "States.Timeout", true)]
    [InlineData("States.Timeout", "States.HeartbeatTimeout", true)]
    [InlineData("States.HeartbeatTimeout", "States.Timeout", false)]
    [InlineData("Mine", "Mine", true)]
    [InlineData("Mine", "mine", false)]
    public void A_name_takes_errors(string name, string error, bool expected) =>
        ErrorNames.Matches([name], error).ShouldBe(expected);

    [Fact]
    public void Waits_grow_by_the_backoff_rate_up_to_the_longest()
    {
        var retrier = State<TaskDefinition>(
            Task(
                "'Retry':[{'ErrorEquals':['States.ALL'],'IntervalSeconds':3,'BackoffRate':2,'MaxDelaySeconds':10,'MaxAttempts':9}]"
            )
        ).Retry[0];
        Enumerable.Range(1, 4).Select(i => retrier.Delay(i, new Random(1)).TotalSeconds).ShouldBe([3, 6, 10, 10]);
    }

    [Fact]
    public void The_defaults_are_one_second_three_attempts_and_doubling()
    {
        var retrier = State<TaskDefinition>(Task("'Retry':[{'ErrorEquals':['A']}]")).Retry[0];
        (retrier.IntervalSeconds, retrier.MaxAttempts, retrier.BackoffRate, retrier.FullJitter).ShouldBe(
            (1, 3, 2.0, false)
        );
    }

    [Fact]
    public void Full_jitter_takes_a_random_part_of_the_wait()
    {
        var retrier = State<TaskDefinition>(
            Task("'Retry':[{'ErrorEquals':['A'],'IntervalSeconds':100,'JitterStrategy':'FULL'}]")
        ).Retry[0];
        var random = new Random(1);
        var waits = Enumerable.Range(0, 50).Select(_ => retrier.Delay(1, random).TotalSeconds).ToList();
        waits.ShouldAllBe(w => w >= 0 && w < 100);
        waits.Distinct().Count().ShouldBeGreaterThan(40);
    }

    [Fact]
    public void A_wait_of_many_attempts_stays_a_number()
    {
        var retrier = State<TaskDefinition>(
            Task("'Retry':[{'ErrorEquals':['A'],'BackoffRate':1e300,'MaxAttempts':99999999}]")
        ).Retry[0];
        retrier.Delay(99_999_999, new Random(1)).TotalSeconds.ShouldBe(99_999_999);
    }

    [Fact]
    public void The_first_catcher_that_matches_puts_the_error_where_it_says()
    {
        var state = State<TaskDefinition>(
            Task(
                "'Catch':[{'ErrorEquals':['A'],'Next':'S'},{'ErrorEquals':['States.ALL'],'Next':'T','ResultPath':'$.error'}]"
            )
        );
        var catcher = Catcher.Find(state.Catch, "B")!;
        catcher.Next.ShouldBe("T");
        Json.Text(catcher.Flow.Caught(Parse("{'in':1}"), Catcher.ErrorOutput("B", "because"), Scope()).Output)
            .ShouldBe("""{"in":1,"error":{"Error":"B","Cause":"because"}}""");
        Catcher.Find(state.Catch, "States.Runtime").ShouldBeNull();
    }

    [Fact]
    public void Timeouts_come_from_the_definition_or_from_a_path()
    {
        var state = State<TaskDefinition>(Task("'TimeoutSeconds':300,'HeartbeatSecondsPath':'$.beat'"));
        state.Timeout(Parse("{}"), Scope()).ShouldBe(TimeSpan.FromMinutes(5));
        state.Heartbeat(Parse("{'beat':60}"), Scope()).ShouldBe(TimeSpan.FromMinutes(1));
        State<TaskDefinition>(Task("'Comment':'none'")).Timeout(Parse("{}"), Scope()).ShouldBeNull();
        Should
            .Throw<StatesException>(() => state.Heartbeat(Parse("{}"), Scope()))
            .Cause.ShouldBe("Invalid path '$.beat' : No results for path: $['beat']");
    }

    private static string Task(string fields) =>
        $"{{'Type':'Task','Resource':'arn:aws:lambda:us-east-1:000000000000:function:F',{fields},'Next':'T'}}";
}
