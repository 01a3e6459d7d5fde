using System.Diagnostics;

namespace Workshop.Tests.Commands;

/// <summary>
/// Nobody else on the machine can read the data, whichever command makes the folder and whatever the umask is.
/// </summary>
public sealed class RightsTests
{
    [Theory]
    [InlineData("start", "0000")]
    [InlineData("start", "0277")]
    [InlineData("serve", "0000")]
    public async Task Everything_in_a_new_folder_is_this_users_alone(string command, string umask)
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Windows has no umask.");
        await using var workshop = new WorkshopCommand();
        var wrong = new List<string>();
        using var shell = Process.Start(
            new ProcessStartInfo(
                "sh",
                [
                    "-c",
                    $"umask {umask}; exec dotnet \"$0\" {command} --port 0 --data \"$1\"",
                    Repository.Find().Program,
                    workshop.Folder,
                ]
            )
            {
                RedirectStandardOutput = true,
                RedirectStandardError = true,
            }
        )!;
        // From the first moment: as soon as anything is there.
        while (!File.Exists(Path.Combine(workshop.Folder, "running.json")) && !shell.HasExited)
        {
            wrong.AddRange(Open(workshop.Folder));
            await Task.Delay(1);
        }
        wrong.AddRange(Open(workshop.Folder));
        wrong.ShouldBeEmpty();
        (await workshop.RunAsync("status")).ExitCode.ShouldBe(0);
        Directory.GetFiles(workshop.Folder).Select(Path.GetFileName).ShouldContain("cloud.db-wal");
        (await workshop.RunAsync("doctor", "--port", "0")).Output.ShouldEndWith(
            "Nothing is wrong." + Environment.NewLine
        );
        await workshop.RunAsync("stop");
        await shell.WaitForExitAsync();
    }

    [Fact]
    public async Task Doctor_names_what_is_open_and_start_closes_it()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Windows has no file modes.");
        if (OperatingSystem.IsWindows())
        {
            return;
        }
        await using var workshop = new WorkshopCommand();
        await workshop.RunAsync("start", "--port", "0");
        await workshop.RunAsync("stop");
        var keys = Path.Combine(workshop.Folder, "credentials");
        File.SetUnixFileMode(keys, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.OtherRead);

        var doctor = await workshop.RunAsync("doctor", "--port", "0");
        doctor.ExitCode.ShouldBe(1);
        doctor.Output.ShouldContain(
            $"problem data folder: {keys} can be read by other users. The next start closes it, or now: chmod 600 {keys}"
        );

        await workshop.RunAsync("start", "--port", "0");
        Open(workshop.Folder).ShouldBeEmpty();
    }

    private static List<string> Open(string folder)
    {
        var open = new List<string>();
        foreach (var path in Paths(folder))
        {
            try
            {
                var mode = OperatingSystem.IsWindows() ? UnixFileMode.None : File.GetUnixFileMode(path);
                if ((mode & ~(UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute)) != 0)
                {
                    open.Add($"{path}: {Convert.ToString((int)mode, 8)}");
                }
            }
            catch (FileNotFoundException)
            {
                // It was there for a moment only.
            }
        }
        return open;
    }

    private static List<string> Paths(string folder)
    {
        try
        {
            return [.. Directory.EnumerateFileSystemEntries(folder, "*", SearchOption.AllDirectories).Append(folder)];
        }
        catch (IOException)
        {
            return [];
        }
    }
}
