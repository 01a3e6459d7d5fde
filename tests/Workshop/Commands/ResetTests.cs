namespace Workshop.Tests.Commands;

public sealed class ResetTests
{
    [Fact]
    public async Task Reset_asks_and_deletes_nothing_without_a_yes()
    {
        await using var workshop = new WorkshopCommand();
        await workshop.RunAsync("start", "--port", "0");

        var asked = await workshop.RunWithAsync("no\n", [], "reset");
        asked.ExitCode.ShouldBe(1);
        asked.Output.ShouldContain(
            $"This deletes all orders, executions and rules in {workshop.Folder}. Type yes to go on: "
        );
        asked.Output.ShouldContain("Nothing was deleted.");
        (await workshop.RunAsync("status")).ExitCode.ShouldBe(0);

        var confirmed = await workshop.RunWithAsync("yes\n", [], "reset");
        confirmed.ExitCode.ShouldBe(0);
        Directory.Exists(workshop.Folder).ShouldBeFalse();
    }

    [Fact]
    public async Task Reset_leaves_a_folder_alone_that_holds_no_local_cloud()
    {
        await using var workshop = new WorkshopCommand();
        Directory.CreateDirectory(workshop.Folder);
        var photo = Path.Combine(workshop.Folder, "photo.jpg");
        await File.WriteAllTextAsync(photo, "not ours");

        var reset = await workshop.RunAsync("reset", "--yes");

        reset.ExitCode.ShouldBe(1);
        reset.Errors.Trim().ShouldBe($"{workshop.Folder} holds no local cloud (no cloud.db), so it was left alone.");
        File.Exists(photo).ShouldBeTrue();
    }
}
