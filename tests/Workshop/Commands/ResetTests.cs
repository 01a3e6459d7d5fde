using LocalCloud;

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
            $"This deletes all orders, executions and rules in {workshop.Folder}: cloud.db, cloud.db-shm, cloud.db-wal, cloud.log, "
                + "crash.log, credentials, in-flight, local-cloud.txt, lock, owner, running.json, functions ("
        );
        asked.Output.ShouldContain("Type yes to go on: ");
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
        reset
            .Errors.Trim()
            .ShouldBe($"{workshop.Folder} is not the data folder of a local cloud, so it was left alone.");
        File.Exists(photo).ShouldBeTrue();
    }

    [Fact]
    public async Task Reset_leaves_a_file_alone_that_is_taken_for_a_folder()
    {
        await using var workshop = new WorkshopCommand();
        Directory.CreateDirectory(workshop.Folder);
        var thesis = Path.Combine(workshop.Folder, "thesis.txt");
        await File.WriteAllTextAsync(thesis, "not ours");

        var reset = await WorkshopCommand.ExecuteAsync("", [], ["reset", "--yes", "--data", thesis]);

        reset.ExitCode.ShouldBe(1);
        reset.Errors.Trim().ShouldBe($"{thesis} is a file and no data folder, so it was left alone.");
        (await File.ReadAllTextAsync(thesis)).ShouldBe("not ours");
    }

    /// <summary>A folder of that name, in which something else than the local cloud keeps its files.</summary>
    [Fact]
    public async Task Doctor_names_every_folder_that_start_would_leave_alone()
    {
        await using var workshop = new WorkshopCommand();
        Directory.CreateDirectory(Path.Combine(workshop.Folder, "functions"));

        (await workshop.RunAsync("start", "--port", "0")).ExitCode.ShouldBe(1);
        (await workshop.RunAsync("doctor", "--port", "0")).Output.ShouldContain(
            $"problem data folder: {workshop.Folder} is not the data folder of a local cloud, and start leaves it alone."
        );
    }

    [Fact]
    public async Task Start_refuses_a_folder_with_other_files_and_changes_nothing_in_it()
    {
        await using var workshop = new WorkshopCommand();
        Directory.CreateDirectory(workshop.Folder);
        var thesis = Path.Combine(workshop.Folder, "thesis.txt");
        await File.WriteAllTextAsync(thesis, "not ours");

        foreach (var command in new[] { "start", "serve" })
        {
            var refused = await workshop.RunAsync(command, "--port", "0");
            refused.ExitCode.ShouldBe(1);
            (refused.Output + refused.Errors).ShouldContain(
                $"{workshop.Folder} holds files that are not the local cloud's (thesis.txt). "
                    + "Choose an empty or a new folder for the data: --data DIR."
            );
        }
        (await workshop.RunAsync("reset", "--yes")).ExitCode.ShouldBe(1);
        Directory.GetFileSystemEntries(workshop.Folder).ShouldBe([thesis]);
        (await workshop.RunAsync("doctor", "--port", "0")).Output.ShouldContain(
            $"problem data folder: {workshop.Folder} is not the data folder of a local cloud, and start leaves it alone."
        );
    }

    [Fact]
    public async Task Reset_leaves_what_somebody_else_put_into_the_data_folder()
    {
        await using var workshop = new WorkshopCommand();
        await workshop.RunAsync("start", "--port", "0");
        string[] others = ["thesis.txt", "functions/notes.txt", "drafts/one.txt"];
        var code = Directory.GetDirectories(Path.Combine(workshop.Folder, "functions")).ShouldHaveSingleItem();
        others = [.. others, Path.Combine("functions", Path.GetFileName(code), "mine.txt")];
        foreach (var other in others.Select(name => Path.Combine(workshop.Folder, name)))
        {
            Directory.CreateDirectory(Path.GetDirectoryName(other)!);
            await File.WriteAllTextAsync(other, "not ours");
        }

        var asked = await workshop.RunWithAsync("no\n", [], "reset");
        asked.Output.ShouldContain("What the local cloud did not make stays: drafts, thesis.txt");
        var reset = await workshop.RunAsync("reset", "--yes");

        reset.ExitCode.ShouldBe(0, reset.Errors);
        reset.Output.ShouldContain($"Deleted from {workshop.Folder}: cloud.db, ");
        reset.Output.ShouldContain("What the local cloud did not make stays: ");
        Directory
            .GetFiles(workshop.Folder, "*", SearchOption.AllDirectories)
            .ShouldBe(others.Select(name => Path.Combine(workshop.Folder, name)), ignoreOrder: true);
    }

    [Fact]
    public async Task Reset_of_a_folder_on_which_a_cloud_runs_that_does_not_answer_deletes_nothing()
    {
        await using var workshop = new WorkshopCommand();
        await using var cloud = Cloud.Open(new LocalCloudOptions { DataFolder = workshop.Folder });

        var reset = await workshop.RunAsync("reset", "--yes");

        reset.ExitCode.ShouldBe(1);
        reset.Errors.ShouldContain($"{workshop.Folder} is in use by ");
        File.Exists(Path.Combine(workshop.Folder, "cloud.db")).ShouldBeTrue();
    }
}
