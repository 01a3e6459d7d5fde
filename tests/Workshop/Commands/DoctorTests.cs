using System.Diagnostics;
using System.Globalization;
using System.Text.Json.Nodes;

namespace Workshop.Tests.Commands;

public sealed class DoctorTests
{
    [Fact]
    public async Task A_running_cloud_is_well()
    {
        await using var workshop = new WorkshopCommand();
        await workshop.RunAsync("start", "--port", "0");
        var doctor = await workshop.RunAsync("doctor", "--port", "0");
        doctor.ExitCode.ShouldBe(0, doctor.Output);
        doctor.Output.ShouldContain("SDK: .NET SDK ");
        doctor.Output.ShouldContain("local cloud: running at http://127.0.0.1:");
        doctor.Output.ShouldEndWith("Nothing is wrong." + Environment.NewLine);
    }

    [Fact]
    public async Task A_cloud_that_was_killed_is_told_apart_from_one_that_was_stopped()
    {
        await using var workshop = new WorkshopCommand();
        await workshop.RunAsync("start", "--port", "0");
        var record = JsonNode.Parse(await File.ReadAllTextAsync(Path.Combine(workshop.Folder, "running.json")))!;
        using (var process = Process.GetProcessById(record["processId"]!.GetValue<int>()))
        {
            process.Kill();
            await process.WaitForExitAsync();
        }
        var doctor = await workshop.RunAsync("doctor", "--port", "0");
        doctor.Output.ShouldContain(
            "the last local cloud ended without being stopped. Nothing is lost; start goes on where it was."
        );
        doctor.ExitCode.ShouldBe(0, doctor.Output);
    }

    [Fact]
    public async Task Damaged_data_is_a_problem_with_a_way_out()
    {
        await using var workshop = new WorkshopCommand();
        await workshop.RunAsync("start", "--port", "0");
        await workshop.RunAsync("stop");
        var file = Path.Combine(workshop.Folder, "cloud.db");
        await File.WriteAllTextAsync(file, new string('x', 5_000));
        var doctor = await workshop.RunAsync("doctor", "--port", "0");
        doctor.ExitCode.ShouldBe(1);
        doctor.Output.ShouldContain($"problem data folder: {file} is damaged (");
        doctor.Output.ShouldContain("workshop reset");
    }

    [Theory]
    [InlineData(
        "running.json",
        "a pipe or a socket, where the local cloud keeps a file. Move it away, then start again."
    )]
    [InlineData(
        "functions/*/OrderFunctions.dll",
        "a copy of a function's code. start makes it anew: stop, then start."
    )]
    public async Task A_pipe_in_the_place_of_a_file_holds_up_no_command(string name, string advice)
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Windows has no pipes in folders.");
        await using var workshop = new WorkshopCommand();
        await workshop.RunAsync("start", "--port", "0");
        await workshop.RunAsync("stop");
        using (
            var shell = Process.Start("sh", ["-c", $"rm -f {workshop.Folder}/{name}; mkfifo {workshop.Folder}/{name}"])
        )
        {
            await shell.WaitForExitAsync();
        }
        var doctor = await workshop.RunAsync("doctor", "--port", "0");
        doctor.Output.ShouldContain(advice);
        (await workshop.RunAsync("status")).Output.ShouldContain("No local cloud is running");
    }

    [Fact]
    public async Task A_folder_that_can_not_be_made_is_a_problem_before_start_says_so()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "Needs a folder in which not even root can make another.");
        string[] where = ["--port", "0", "--data", "/proc/none/data"];
        var doctor = await WorkshopCommand.ExecuteAsync("", [], ["doctor", .. where]);
        doctor.Output.ShouldContain(
            "problem data folder: /proc/none/data does not exist, and this user can't make it. "
                + "Choose another folder for the data: --data DIR."
        );
        var start = await WorkshopCommand.ExecuteAsync("", [], ["start", .. where]);
        start.ExitCode.ShouldBe(1);
        start.Errors.ShouldStartWith("/proc/none/data can't be written: ");
    }

    [Theory]
    [InlineData(
        "AWS_ENDPOINT_URL",
        "http://127.0.0.1:9999",
        "AWS_ENDPOINT_URL sends AWS clients to http://127.0.0.1:9999."
    )]
    [InlineData(
        "AWS_ENDPOINT_URL_DYNAMODB",
        "http://10.0.0.1",
        "AWS_ENDPOINT_URL_DYNAMODB sends AWS clients to http://10.0.0.1."
    )]
    [InlineData("AWS_PROFILE", "work", "AWS_PROFILE is work: ")]
    [InlineData("WORKSHOP_TARGET", "aws", "WORKSHOP_TARGET is aws: the lessons run there, not on the local cloud.")]
    public async Task A_variable_that_points_elsewhere_is_a_warning(string name, string value, string warning)
    {
        await using var workshop = new WorkshopCommand();
        var doctor = await workshop.RunWithAsync("", new() { [name] = value }, "doctor", "--port", "0");
        doctor.Output.ShouldContain($"warning AWS variables: {warning}");
    }

    [Fact]
    public async Task A_proxy_that_would_swallow_loopback_requests_is_a_problem()
    {
        await using var workshop = new WorkshopCommand();
        var doctor = await workshop.RunWithAsync(
            "",
            new() { ["HTTP_PROXY"] = "http://proxy:3128", ["NO_PROXY"] = "" },
            "doctor",
            "--port",
            "0"
        );
        doctor.Output.ShouldContain("HTTP_PROXY is set and NO_PROXY does not name 127.0.0.1");
        doctor.ExitCode.ShouldBe(1, doctor.Output.ToString(CultureInfo.InvariantCulture));
    }
}
