using System.Diagnostics;
using System.Text.Json.Nodes;

namespace Workshop.Tests.Faults;

/// <summary>A real file system that gets full, gets room again, and gets read-only.</summary>
public sealed class DiskTests
{
    [Fact]
    public async Task A_full_disk_and_a_read_only_one_fail_requests_lose_nothing_and_the_cloud_goes_on_afterwards()
    {
        var disk = Directory.CreateTempSubdirectory("workshop-tests-").FullName;
        if (!OperatingSystem.IsLinux() || !await ShellAsync("mount", $"-t tmpfs -o size=6m tmpfs {disk}"))
        {
            Directory.Delete(disk);
            Assert.Skip("This user can't mount a small file system.");
        }
        try
        {
            await using var cloud = new CloudUnderFire(Path.Combine(disk, "data"));
            await cloud.StartAsync();
            var written = await FillAsync(cloud, from: 0, most: 5_000);
            written.ShouldBeInRange(10, 4_999);
            (await CountAsync(cloud)).ShouldBe(written);

            (await ShellAsync("mount", $"-o remount,size=64m {disk}")).ShouldBeTrue();
            var more = await FillAsync(cloud, from: written, most: 50);
            more.ShouldBe(50);

            (await ShellAsync("mount", $"-o remount,size={60 * 1024}k {disk}")).ShouldBeTrue();
            await cloud.KillAsync();
            await cloud.StartAsync();
            (await CountAsync(cloud)).ShouldBe(written + 50);

            await cloud.KillAsync();
            (await ShellAsync("mount", $"-o remount,ro {disk}")).ShouldBeTrue();
            var refused = await Should.ThrowAsync<InvalidOperationException>(cloud.StartAsync);
            refused.Message.ShouldContain("Read-only file system");
            (await ShellAsync("mount", $"-o remount,rw {disk}")).ShouldBeTrue();
            await cloud.StartAsync();
            (await CountAsync(cloud)).ShouldBe(written + 50);
        }
        finally
        {
            await ShellAsync("umount", disk);
            Directory.Delete(disk);
        }
    }

    /// <summary>Puts items of 3 KB until one is refused; gives back how many were taken.</summary>
    private static async Task<int> FillAsync(CloudUnderFire cloud, int from, int most)
    {
        for (var i = 0; i < most; i++)
        {
            var item = new JsonObject
            {
                ["PK"] = new JsonObject { ["S"] = "disk" },
                ["SK"] = new JsonObject { ["S"] = $"{from + i}" },
                ["text"] = new JsonObject { ["S"] = new string('x', 3_000) },
            };
            var answer = await cloud.TrySendAsync(
                "DynamoDB_20120810.PutItem",
                "dynamodb",
                new JsonObject { ["TableName"] = "serverlesspresso-order-table", ["Item"] = item }
            );
            answer.ShouldNotBeNull();
            if (answer.Value.Status != 200)
            {
                answer.Value.Status.ShouldBe(500);
                answer.Value.Body["message"]!
                    .GetValue<string>()
                    .ShouldContain("Check the disk's free space and the folder's rights.");
                return i;
            }
        }
        return most;
    }

    private static async Task<int> CountAsync(CloudUnderFire cloud)
    {
        var request = new JsonObject { ["TableName"] = "serverlesspresso-order-table", ["Select"] = "COUNT" };
        var count = 0;
        do
        {
            var page = await cloud.OkAsync("DynamoDB_20120810.Scan", "dynamodb", (JsonObject)request.DeepClone());
            count += page["Count"]!.GetValue<int>();
            request["ExclusiveStartKey"] = page["LastEvaluatedKey"]?.DeepClone();
        } while (request["ExclusiveStartKey"] is not null);
        return count;
    }

    private static async Task<bool> ShellAsync(string program, string arguments)
    {
        using var process = Process.Start(
            new ProcessStartInfo(program, arguments) { RedirectStandardError = true, RedirectStandardOutput = true }
        )!;
        await process.WaitForExitAsync();
        return process.ExitCode == 0;
    }
}
