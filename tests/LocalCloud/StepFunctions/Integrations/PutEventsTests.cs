using LocalCloud.Protocol;

namespace LocalCloud.Tests.StepFunctions.Integrations;

/// <summary>https://docs.aws.amazon.com/step-functions/latest/dg/connect-eventbridge.html</summary>
public sealed class PutEventsTests
{
    [Fact]
    public async Task Events_are_put_and_their_ids_are_the_result()
    {
        await using var cloud = await TestCloud.StartAsync();
        var (end, history) = await cloud.RunAsync(
            """
            {"StartAt": "T", "States": {"T": {"Type": "Task", "Resource": "arn:aws:states:::events:putEvents", "End": true,
              "Parameters": {"Entries": [{"Source": "shop", "DetailType": "Ready", "Detail": {"id": 1}}]}}}}
            """
        );
        end.Output()!["FailedEntryCount"]!.GetValue<int>().ShouldBe(0);
        end.Output()!["Entries"]![0]!["EventId"].ShouldNotBeNull();
        history.Details(3)["parameters"]!
            .GetValue<string>()
            .ShouldBe("""{"Entries":[{"Source":"shop","DetailType":"Ready","Detail":{"id":1}}]}""");
    }

    [Fact]
    public async Task An_entry_that_fails_fails_the_task_with_the_whole_answer_as_cause()
    {
        await using var cloud = await TestCloud.StartAsync();
        var (end, _) = await cloud.RunAsync(
            """
            {"StartAt": "T", "States": {"T": {"Type": "Task", "Resource": "arn:aws:states:::events:putEvents", "End": true,
              "Parameters": {"Entries": [{"Source": "shop", "DetailType": "Ready", "Detail": "\"text\""}]}}}}
            """
        );
        end["error"]!.GetValue<string>().ShouldBe("EventBridge.FailedEntry");
        var cause = Json.Parse(end["cause"]!.GetValue<string>())!;
        cause["FailedEntryCount"]!.GetValue<int>().ShouldBe(1);
        cause["Entries"]![0]!["ErrorCode"]!.GetValue<string>().ShouldBe("MalformedDetail");
    }
}
