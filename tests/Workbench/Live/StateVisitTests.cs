using Amazon.StepFunctions;
using Amazon.StepFunctions.Model;
using Workbench.Live;

namespace Workbench.Tests.Live;

public sealed class StateVisitTests
{
    // The order of events as GetExecutionHistory gives it for a Map whose two iterations run at the same time:
    // https://docs.aws.amazon.com/step-functions/latest/apireference/API_HistoryEvent.html
    [Fact]
    public void Iterations_of_a_map_that_run_at_the_same_time_are_told_apart()
    {
        var visits = StateVisit.Read([
            Event(1, 0, "ExecutionStarted"),
            Entered(2, 1, "Map", "all"),
            Event(3, 2, "MapStateStarted"),
            Event(4, 3, "MapIterationStarted"),
            Event(5, 3, "MapIterationStarted"),
            Entered(6, 4, "Brew", "first"),
            Entered(7, 5, "Brew", "second"),
            Failed(8, 6, "no beans"),
            Exited(9, 7, "Brew", "second cup"),
            Exited(10, 8, "Brew", "first cup"),
            Exited(11, 10, "Map", "cups"),
        ]);

        visits
            .Select(visit => (visit.State, visit.Input, visit.Output, visit.Error))
            .ShouldBe([
                ("Map", "all", "cups", null),
                ("Brew", "first", "first cup", "no beans"),
                ("Brew", "second", "second cup", null),
            ]);
        visits.ShouldAllBe(visit => visit.Left != null);
    }

    [Fact]
    public void A_distributed_map_has_one_visit_and_says_why_its_run_failed()
    {
        var failed = Event(4, 3, "MapRunFailed");
        failed.MapRunFailedEventDetails = new MapRunFailedEventDetails
        {
            Error = "States.ExceedToleratedFailureThreshold",
        };

        var visit = StateVisit
            .Read([Entered(2, 1, "Map", "all"), Event(3, 2, "MapRunStarted"), failed, Event(5, 4, "ExecutionFailed")])
            .Single();

        visit.Error.ShouldBe("States.ExceedToleratedFailureThreshold");
        var progress = new Progress([Entered(2, 1, "Map", "all"), Event(3, 2, "MapRunStarted"), failed]);
        progress.Of("Map").ShouldBe(Status.Failed);
    }

    [Fact]
    public void An_execution_that_fails_within_a_map_leaves_nothing_under_way_in_the_picture()
    {
        var progress = new Progress([
            Event(1, 0, "ExecutionStarted"),
            Entered(2, 1, "Map", "all"),
            Event(3, 2, "MapIterationStarted"),
            Entered(4, 3, "Brew", "first"),
            Failed(5, 4, "no beans"),
            Event(6, 5, "ExecutionFailed"),
        ]);

        progress.Of("Map").ShouldBe(Status.Failed);
        progress.Of("Brew").ShouldBe(Status.Failed);
    }

    private static HistoryEvent Event(long id, long previous, string type) =>
        new()
        {
            Id = id,
            PreviousEventId = previous,
            Timestamp = DateTime.UnixEpoch.AddSeconds(id),
            Type = new HistoryEventType(type),
        };

    private static HistoryEvent Entered(long id, long previous, string state, string input)
    {
        var entered = Event(id, previous, state == "Map" ? "MapStateEntered" : "TaskStateEntered");
        entered.StateEnteredEventDetails = new StateEnteredEventDetails { Name = state, Input = input };
        return entered;
    }

    private static HistoryEvent Exited(long id, long previous, string state, string output)
    {
        var exited = Event(id, previous, state == "Map" ? "MapStateExited" : "TaskStateExited");
        exited.StateExitedEventDetails = new StateExitedEventDetails { Name = state, Output = output };
        return exited;
    }

    private static HistoryEvent Failed(long id, long previous, string error)
    {
        var failed = Event(id, previous, "TaskFailed");
        failed.TaskFailedEventDetails = new TaskFailedEventDetails { Error = error };
        return failed;
    }
}
