using System.Text;

namespace OrderFunctions.Tests;

public sealed class PauseEventTests
{
    private const string Full = """
        {
          "version": "0", "id": "7b3f", "detail-type": "OrderProcessor.WaitingCompletion",
          "source": "awsserverlessda.serverlesspresso",
          "account": "000000000000", "time": "2026-11-22T10:00:01Z", "region": "us-east-1",
          "resources": [
            "arn:aws:states:us-east-1:000000000000:stateMachine:OrderProcessor",
            "arn:aws:states:us-east-1:000000000000:execution:OrderProcessor:one"
          ],
          "detail": {"Message": "m", "TaskToken": "AAAA", "orderId": "2", "orderNumber": "7", "userId": "1"}
        }
        """;

    [Fact]
    public async Task All_that_the_workflow_sends_is_read()
    {
        var paused = await ReadAsync(Full);
        paused.ShouldBe(
            new PauseEvent(
                "2",
                "1",
                "AAAA",
                "arn:aws:states:us-east-1:000000000000:execution:OrderProcessor:one",
                1_795_341_601_000,
                "7"
            )
        );
    }

    [Fact]
    public async Task An_event_that_no_execution_emitted_belongs_to_none() =>
        (await ReadAsync("""{"detail": {"TaskToken": "AAAA", "orderId": "2", "userId": "1"}}""")).ExecutionArn.ShouldBe(
            ""
        );

    [Theory]
    [InlineData("""{"orderId": "2"}""", "This is not an EventBridge event: it has no detail.")]
    [InlineData("""[]""", "This is not an EventBridge event: it has no detail.")]
    [InlineData("""{"detail": "text"}""", "The event's detail has no orderId (a string was expected).")]
    [InlineData("""{"detail": {"orderId": 2}}""", "The event's detail has no orderId (a string was expected).")]
    [InlineData(
        """{"detail": {"orderId": "2", "userId": "1"}}""",
        "The event's detail has no TaskToken (a string was expected)."
    )]
    public async Task What_is_missing_is_named(string json, string message) =>
        (await Should.ThrowAsync<InvalidDataException>(() => ReadAsync(json))).Message.ShouldBe(message);

    private static Task<PauseEvent> ReadAsync(string json) =>
        PauseEvent.ReadAsync(new MemoryStream(Encoding.UTF8.GetBytes(json)));
}
