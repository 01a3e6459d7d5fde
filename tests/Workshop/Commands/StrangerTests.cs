using System.Diagnostics;
using System.Text.Json.Nodes;

namespace Workshop.Tests.Commands;

/// <summary>
/// After a kill or a reboot the folder's record is old: what listens on its port, and what has its process id, is not
/// ours.
/// </summary>
public sealed class StrangerTests
{
    private static readonly string[][] Commands =
    [
        ["status"],
        ["env", "--shell", "bash"],
        ["advance-clock", "1m"],
        ["deliver-late", "1s"],
        ["stop"],
        ["doctor", "--port", "0"],
    ];

    [Theory]
    [InlineData("ok")]
    [InlineData("hang")]
    [InlineData("garbage")]
    [InlineData("endless")]
    public async Task No_command_believes_it_and_start_goes_on_beside_it(string kind)
    {
        await using var workshop = new WorkshopCommand();
        await using var stranger = new Stranger(kind);
        using var bystander = await KilledAsync(workshop, stranger.Port);

        var outcomes = await Task.WhenAll(Commands.Select(command => workshop.RunAsync(command)));

        foreach (var (command, outcome) in Commands.Zip(outcomes))
        {
            var all = outcome.Output + outcome.Errors;
            all.ShouldNotContain("   at ", customMessage: command[0]);
            all.ShouldNotContain("failed (", customMessage: command[0]);
            all.ShouldNotContain("\u001b");
            outcome.Output.ShouldNotContain("export ");
            if (command[0] is "env" or "advance-clock" or "deliver-late")
            {
                outcome.ExitCode.ShouldBe(1);
                outcome.Errors.ShouldContain("No local cloud is running on ");
            }
        }
        outcomes[0].Output.ShouldContain("No local cloud is running on ");
        outcomes[4].Output.ShouldContain("No local cloud is running on ");
        outcomes[5].Output.ShouldContain($" now listens on its port {stranger.Port}. Nothing is lost; ");

        var start = await workshop.RunAsync("start", "--port", "0");
        start.ExitCode.ShouldBe(0, start.Errors);
        start.Output.ShouldStartWith("The local cloud is running at ");
        start.Output.ShouldNotContain($":{stranger.Port} ");
        bystander.HasExited.ShouldBeFalse();
        (await workshop.RunAsync("stop")).Output.ShouldStartWith("Stopped.");

        // And again: what is old is deleted without asking the stranger for leave.
        await RecordAsync(workshop, stranger.Port, bystander.Id);
        (await workshop.RunAsync("reset", "--yes")).ExitCode.ShouldBe(0);
        bystander.HasExited.ShouldBeFalse();
        bystander.Kill();
    }

    [Theory]
    [InlineData("null")]
    [InlineData("{}")]
    [InlineData("[1]")]
    [InlineData("""{"endpoint":"http://attacker.example:80/","processId":1}""")]
    [InlineData("""{"endpoint":"http://127.0.0.1:1';reboot;'","processId":-5}""")]
    [InlineData("not json")]
    public async Task A_record_that_makes_no_sense_is_no_running_cloud(string record)
    {
        await using var workshop = new WorkshopCommand();
        await workshop.RunAsync("start", "--port", "0");
        await workshop.RunAsync("stop");
        await File.WriteAllTextAsync(Path.Combine(workshop.Folder, "running.json"), record);
        (await workshop.RunAsync("status")).Output.ShouldContain("No local cloud is running on ");
        (await workshop.RunAsync("env")).Errors.ShouldContain("No local cloud is running on ");
    }

    [Fact]
    public async Task A_copy_of_the_folder_does_not_reach_the_cloud_of_the_original()
    {
        await using var original = new WorkshopCommand();
        await using var copy = new WorkshopCommand();
        await original.RunAsync("start", "--port", "0");
        Directory.CreateDirectory(copy.Folder);
        foreach (var name in new[] { "local-cloud.txt", "credentials", "running.json", "cloud.db", "cloud.db-wal" })
        {
            File.Copy(Path.Combine(original.Folder, name), Path.Combine(copy.Folder, name));
        }
        (await copy.RunAsync("status")).Output.ShouldContain("No local cloud is running on ");
        (await copy.RunAsync("reset", "--yes")).ExitCode.ShouldBe(0);
        (await original.RunAsync("status")).ExitCode.ShouldBe(0);
    }

    /// <summary>
    /// A folder as a kill leaves it, with a port that a stranger has now and an id that another program has.
    /// </summary>
    private static async Task<Process> KilledAsync(WorkshopCommand workshop, int port)
    {
        await workshop.RunAsync("start", "--port", "0");
        var record = Path.Combine(workshop.Folder, "running.json");
        var id = JsonNode.Parse(await File.ReadAllTextAsync(record))!["processId"]!.GetValue<int>();
        using (var cloud = Process.GetProcessById(id))
        {
            cloud.Kill();
            await cloud.WaitForExitAsync();
        }
        var bystander = Process.Start(
            new ProcessStartInfo(
                OperatingSystem.IsWindows() ? "ping" : "sleep",
                OperatingSystem.IsWindows() ? "-n 300 127.0.0.1" : "300"
            )
            {
                RedirectStandardOutput = true,
            }
        )!;
        await RecordAsync(workshop, port, bystander.Id);
        return bystander;
    }

    private static async Task RecordAsync(WorkshopCommand workshop, int port, int id)
    {
        var record = new JsonObject
        {
            ["endpoint"] = $"http://127.0.0.1:{port}",
            ["processId"] = id,
            ["started"] = DateTimeOffset.UtcNow,
            ["region"] = "us-east-1",
            ["auth"] = true,
        };
        await File.WriteAllTextAsync(Path.Combine(workshop.Folder, "running.json"), record.ToJsonString());
    }
}
