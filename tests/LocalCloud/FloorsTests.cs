using Shouldly;
using Xunit;

namespace LocalCloud.Tests;

/// <summary>The rooms of the local cloud stand on floors, and knowledge goes downwards only.</summary>
public class FloorsTests
{
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

    [Fact]
    public void Every_room_has_its_floor()
    {
        var arrows = Floors.Arrows(typeof(Cloud).Assembly).Keys;
        arrows.SelectMany(arrow => new[] { arrow.From, arrow.To }).Distinct().ShouldBe(Rooms, ignoreOrder: true);
        // The roof puts everything together, so that the graph would show an arrow that it did not see.
        arrows.Where(arrow => arrow.From == Floors.Roof).Select(arrow => arrow.To).ShouldContain("StepFunctions");
    }
}
