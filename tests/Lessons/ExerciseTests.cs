namespace Lessons.Tests;

/// <summary>Each check proves itself: nothing, a wrong answer with the right hint, an error, the solution.</summary>
[Collection(OneAtATime.Name)]
public sealed class ExerciseTests
{
    [Fact]
    public async Task Every_exercise_tells_nothing_wrong_and_right_apart()
    {
        await using var shop = await Shop.OpenAsync();
        (string Exercise, string Wrong, string Hint)[] cases =
        [
            ("whichRule", "\"NewOrder\"", "which rule names a detail-type that begins with OrderProcessor?"),
            ("whichRule", "\"workflowstarted\"", "upper and lower case count"),
            (
                "onlyCustomer1",
                "\"\"\"{\"detail-type\": [\"OrderProcessor.WaitingCompletion\"]}\"\"\"",
                "which member tells the customers apart?"
            ),
            ("onlyCustomer1", "\"\"\"{\"detail\": {\"userId\": [\"1\"]}}\"\"\"", "what it says about detail-type"),
            ("onlyCustomer1", "\"\"\"{\"detail\": {\"userId\": [1]}}\"\"\"", "\"1\" is text, not a number"),
            ("whichStarts", "\"A\"", "names of buses are case-sensitive"),
            ("whichStarts", "\"b\"", "patterns are case-sensitive"),
            ("secondUse", "\"Nothing\"", "a token resumes one task, once"),
            ("secondUse", "\"InvalidToken\"", "never was a token"),
        ];
        var outputs = await Shop.TryAsync([
            .. cases.SelectMany(it =>
                new[]
                {
                    $"await {it.Exercise}.Check(\"\")",
                    $"await {it.Exercise}.Check({it.Wrong})",
                    $"await {it.Exercise}.Check({it.Exercise}.Solution)",
                }
            ),
        ]);
        foreach (var (index, it) in cases.Index())
        {
            outputs[3 * index].ShouldStartWith("○ Not attempted.", customMessage: it.Exercise);
            outputs[3 * index + 1].ShouldStartWith("✘ Not right yet.", customMessage: it.Exercise);
            outputs[3 * index + 1].ShouldContain(it.Hint, customMessage: it.Exercise);
            outputs[3 * index + 2].ShouldStartWith("✔ Right.", customMessage: it.Exercise);
        }
    }

    [Fact]
    public async Task An_answer_that_AWS_refuses_is_an_error_with_its_message_and_the_hint()
    {
        await using var shop = await Shop.OpenAsync();
        var outputs = await Shop.TryAsync(
            "await onlyCustomer1.Check(\"\"\"{\"detail\": {\"userId\": \"1\"}}\"\"\")",
            "await ordersOfCustomer.Check(\"CUSTOMER = 1\")"
        );
        outputs[0].ShouldStartWith("⚠ Error.\nWhat happened: InvalidEventPatternException: ");
        outputs[0].ShouldContain("Where to look: The customer is inside the event's detail");
        outputs[1].ShouldStartWith("⚠ Error.\nWhat happened: ValidationException: ");
        outputs[1].ShouldContain("GSI-userId's partition key is USERID");
    }

    [Fact]
    public async Task A_query_that_finds_nothing_is_not_right_yet_and_one_that_finds_the_order_is()
    {
        await using var shop = await Shop.OpenAsync();
        var outputs = await Shop.TryAsync(
            "await ordersOfCustomer.Check(\"USERID = :user\")",
            "var _ = await PlaceOrder();",
            "await ordersOfCustomer.Check(\"USERID = :user\")"
        );
        outputs[0].ShouldContain("run 02-emit-a-new-order again");
        outputs[2].ShouldStartWith("✔ Right.\nThe index found 1 order of customer 1.");
    }
}
