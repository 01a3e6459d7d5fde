using Workbench.Live;

namespace Workbench.Tests.Live;

public sealed class InvocationTests
{
    // The lines stand as Lambda writes them:
    // https://docs.aws.amazon.com/lambda/latest/dg/monitoring-cloudwatchlogs-view.html
    [Fact]
    public void Lines_between_start_and_report_are_one_run_and_streams_are_kept_apart()
    {
        var runs = Invocation.Read([
            Line("a", "START RequestId: 1 Version: $LATEST"),
            Line("b", "START RequestId: 2 Version: $LATEST"),
            Line("a", "stored"),
            Line("b", "System.InvalidOperationException: no row yet"),
            Line("a", "END RequestId: 1"),
            Line("a", "REPORT RequestId: 1\tDuration: 12.50 ms\tBilled Duration: 13 ms\tMemory Size: 512 MB"),
        ]);

        runs.Select(run => run.RequestId).ShouldBe(["2", "1"]);
        runs[1]
            .ShouldSatisfyAllConditions(
                run => run.Lines.ShouldBe(["stored"]),
                run => run.Milliseconds.ShouldBe(12.5),
                run => run.Failed.ShouldBeFalse()
            );
        runs[0].ShouldSatisfyAllConditions(run => run.Milliseconds.ShouldBeNull(), run => run.Failed.ShouldBeTrue());
    }

    private static LogLine Line(string stream, string message) =>
        new(Guid.NewGuid().ToString(), DateTimeOffset.UnixEpoch, stream, message);
}
