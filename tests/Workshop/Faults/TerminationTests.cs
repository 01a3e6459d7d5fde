using System.Text.Json.Nodes;
using Workshop.Running;

namespace Workshop.Tests.Faults;

/// <summary>What happens when the system, a shell or an editor asks the process to end.</summary>
public sealed class TerminationTests
{
    [Fact]
    public async Task A_SIGTERM_ends_the_cloud_within_two_seconds_even_while_a_client_polls_and_the_folder_is_free()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Windows has no SIGTERM.");
        await using var cloud = new CloudUnderFire();
        await cloud.StartAsync();
        var activity = await cloud.OkAsync(
            "AWSStepFunctions.CreateActivity",
            "states",
            new JsonObject { ["name"] = "polled" }
        );
        var poll = cloud.TrySendAsync(
            "AWSStepFunctions.GetActivityTask",
            "states",
            new JsonObject { ["activityArn"] = activity["activityArn"]!.DeepClone() }
        );

        var (took, exitCode) = await cloud.TerminateAsync();

        took.ShouldBeLessThan(TimeSpan.FromSeconds(2));
        exitCode.ShouldBe(0);
        await poll;
        CloudRecord.Read(cloud.Folder).ShouldBeNull();
        // A clean end leaves one file: what was in the write-ahead log is in the database.
        File.Exists(Path.Combine(cloud.Folder, "cloud.db-wal")).ShouldBeFalse();
        await cloud.StartAsync();
        var activities = await cloud.OkAsync("AWSStepFunctions.ListActivities", "states", []);
        activities["activities"]!.AsArray().Count.ShouldBe(1);
    }
}
