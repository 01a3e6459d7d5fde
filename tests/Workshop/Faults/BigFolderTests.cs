using System.Text.Json.Nodes;
using Bench;
using LocalCloud.Storage;
using Workshop.Running;

namespace Workshop.Tests.Faults;

/// <summary>
/// A long course's data after a kill. The figure itself is bench's (start); this bound only catches a fall.
/// </summary>
public sealed class BigFolderTests(ITestOutputHelper output)
{
    [Fact]
    public async Task After_a_kill_a_cloud_with_100_000_items_and_10_000_executions_answers_soon_and_has_them_all()
    {
        await using var cloud = new CloudUnderFire();
        DataFolder.Claim(cloud.Folder);
        await BigFolder.MakeAsync(cloud.Folder);

        var took = await cloud.StartAsync();

        output.WriteLine($"from the process's start to its first answer: {took.TotalMilliseconds:f0} ms");
        took.ShouldBeLessThan(TimeSpan.FromSeconds(3));
        var table = await cloud.OkAsync(
            "DynamoDB_20120810.DescribeTable",
            "dynamodb",
            new JsonObject { ["TableName"] = BigFolder.Table }
        );
        table["Table"]!["ItemCount"]!.GetValue<int>().ShouldBe(BigFolder.Items);
        var running = await RunningCloud.FindAsync(cloud.Folder, CancellationToken.None);
        var executions = (await running!.StatusAsync(CancellationToken.None))["executions"]!;
        executions["RUNNING"]!.GetValue<int>().ShouldBe(BigFolder.Waiting);
        executions["SUCCEEDED"]!.GetValue<int>().ShouldBe(BigFolder.Executions - BigFolder.Waiting);

        // All of those that wait are due at once, and each ends once.
        await running.AdvanceClockAsync(TimeSpan.FromDays(2), CancellationToken.None);
        for (var tries = 0; tries < 1_000 && executions["RUNNING"]!.GetValue<int>() > 0; tries++)
        {
            await Task.Delay(10);
            executions = (await running.StatusAsync(CancellationToken.None))["executions"]!;
        }
        executions["SUCCEEDED"]!.GetValue<int>().ShouldBe(BigFolder.Executions);
    }
}
