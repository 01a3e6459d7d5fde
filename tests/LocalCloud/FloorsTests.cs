using LocalCloud.StepFunctions.Executions;
using Shouldly;
using Xunit;

namespace LocalCloud.Tests;

/// <summary>The rooms of the local cloud stand on floors, and knowledge goes downwards only.</summary>
public class FloorsTests
{
    private const string StepFunctions = "LocalCloud.StepFunctions";

    /// <summary>From the ground up. A room knows those before it; services call others further up by name, through the transaction.</summary>
    private static readonly string[] Rooms =
    [
        "Storage",
        "Protocol",
        "Matching",
        "Security",
        "Sts",
        "DynamoDb",
        "Sqs",
        "Logs",
        "Lambda",
        "EventBridge",
        "StepFunctions",
        "Control",
        Floors.Roof,
        "Deployment",
    ];

    [Fact]
    public void No_room_knows_one_above_it()
    {
        Floors
            .Arrows(typeof(Cloud).Assembly)
            .Where(arrow => Array.IndexOf(Rooms, arrow.Key.To) >= Array.IndexOf(Rooms, arrow.Key.From))
            .Select(arrow => arrow.Value)
            .ShouldBeEmpty();
    }

    /// <summary>
    /// From the ground up: a state says what is to happen, an execution does it, and what tasks do is plugged into the engine from above.
    /// </summary>
    private static readonly string[] Workflows = ["Language", "States", "Executions", "Integrations"];

    [Fact]
    public void States_executions_and_integrations_are_no_circle()
    {
        var arrows = Floors.Arrows(typeof(Cloud).Assembly, StepFunctions);
        var up = arrows.Where(arrow =>
            Workflows.Contains(arrow.Key.From)
            && Array.IndexOf(Workflows, arrow.Key.To) > Array.IndexOf(Workflows, arrow.Key.From)
        );
        up.Select(arrow => arrow.Value).ShouldBeEmpty();
        // Each knows the one below, so that the graph would show an arrow that it did not see.
        arrows.Keys.ShouldContain(("States", "Language"));
        arrows.Keys.ShouldContain(("Executions", "States"));
        arrows.Keys.ShouldContain(("Integrations", "Executions"));
    }

    [Fact]
    public void A_run_is_changed_by_executions_and_Map_Runs_alone() =>
        Floors.WhoKnow(typeof(Run), StepFunctions).ShouldBe(["Executions", "MapRuns"], ignoreOrder: true);

    [Fact]
    public void Every_room_has_its_floor()
    {
        var arrows = Floors.Arrows(typeof(Cloud).Assembly).Keys;
        arrows.SelectMany(arrow => new[] { arrow.From, arrow.To }).Distinct().ShouldBe(Rooms, ignoreOrder: true);
        // The roof puts everything together, so that the graph would show an arrow that it did not see.
        arrows.Where(arrow => arrow.From == Floors.Roof).Select(arrow => arrow.To).ShouldContain("StepFunctions");
    }
}
