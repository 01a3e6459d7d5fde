using Amazon.CloudWatchLogs;
using Amazon.CloudWatchLogs.Model;

namespace PackageStandIns.Tests.Aws;

/// <summary>https://docs.aws.amazon.com/AmazonCloudWatchLogs/latest/APIReference/API_Operations.html</summary>
public class CloudWatchLogsTests
{
    private static readonly DateTime Noon = new(2026, 11, 22, 12, 0, 0, 5, DateTimeKind.Utc);

    [Fact]
    public async Task Log_events_carry_milliseconds_on_the_wire()
    {
        using var service = new FakeService(Answer.Ok());
        using var client = Client(service);

        await client.PutLogEventsAsync(
            new PutLogEventsRequest
            {
                LogGroupName = "/aws/lambda/f",
                LogStreamName = "s",
                LogEvents = [new InputLogEvent { Timestamp = Noon, Message = "hello" }],
            }
        );

        service.Request.Header("X-Amz-Target").ShouldBe("Logs_20140328.PutLogEvents");
        service.Request.Header("Authorization").ShouldContain("/eu-west-1/logs/aws4_request");
        service
            .Request.Json.GetProperty("logEvents")[0]
            .GetRawText()
            .ShouldBe("""{"timestamp":1795348800005,"message":"hello"}""");
    }

    [Fact]
    public async Task Read_events_have_dates_where_filtered_ones_have_numbers_as_in_the_sdk()
    {
        using var service = new FakeService(
            Answer.Ok("""{"events":[{"timestamp":1795348800005,"message":"hello"}]}"""),
            Answer.Ok("""{"events":[{"timestamp":1795348800005,"message":"hello"}]}""")
        );
        using var client = Client(service);

        var read = await client.GetLogEventsAsync(new GetLogEventsRequest { LogGroupName = "g", LogStreamName = "s" });
        var found = await client.FilterLogEventsAsync(new FilterLogEventsRequest { LogGroupName = "g" });

        read.Events.Single().Timestamp.ShouldBe(Noon);
        found.Events.Single().Timestamp.ShouldBe(1795348800005);
    }

    [Fact]
    public async Task A_stream_is_read_until_the_service_repeats_the_token()
    {
        using var service = new FakeService(
            Answer.Ok("""{"events":[{"message":"a"}],"nextForwardToken":"f/1"}"""),
            Answer.Ok("""{"events":[{"message":"b"}],"nextForwardToken":"f/2"}"""),
            Answer.Ok("""{"events":[],"nextForwardToken":"f/2"}""")
        );
        using var client = Client(service);

        var messages = new List<string>();
        await foreach (var logEvent in client.Paginators.GetLogEvents(new GetLogEventsRequest()).Events)
            messages.Add(logEvent.Message);

        messages.ShouldBe(["a", "b"]);
        service.Requests.Count.ShouldBe(3);
    }

    [Fact]
    public async Task Log_groups_can_be_listed_without_a_request()
    {
        using var service = new FakeService(Answer.Ok("""{"logGroups":[{"logGroupName":"g","storedBytes":7}]}"""));
        using var client = Client(service);

        var group = (await client.DescribeLogGroupsAsync()).LogGroups.Single();

        group.LogGroupName.ShouldBe("g");
        group.StoredBytes.ShouldBe(7);
        service.Request.Body.ShouldBe("{}");
    }

    private static AmazonCloudWatchLogsClient Client(FakeService service) =>
        new(FakeService.Credentials, service.Configure<AmazonCloudWatchLogsConfig>());
}
