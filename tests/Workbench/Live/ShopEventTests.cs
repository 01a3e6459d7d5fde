using Workbench.Live;

namespace Workbench.Tests.Live;

public sealed class ShopEventTests
{
    [Theory]
    [InlineData("""{"detail-type":"T","source":"s","detail":{"orderId":"2","userId":"1"}}""", "order 2")]
    [InlineData("""{"detail-type":"T","source":"s","detail":{"userId":"1"}}""", "user 1")]
    [InlineData("""{"detail-type":"T","source":"s","detail":{}}""", "")]
    [InlineData("""{"detail-type":"T","source":"s"}""", "")]
    public void An_event_says_what_it_is_about(string json, string about)
    {
        var read = ShopEvent.Read(new LogLine("1", DateTimeOffset.UnixEpoch, "stream", json))!;

        (read.DetailType, read.Source, read.About).ShouldBe(("T", "s", about));
    }

    [Theory]
    [InlineData("not JSON")]
    [InlineData("")]
    public void A_line_that_is_no_event_is_none(string message) =>
        ShopEvent.Read(new LogLine("1", DateTimeOffset.UnixEpoch, "stream", message)).ShouldBeNull();
}
