using System.Net;
using System.Net.Sockets;
using System.Text.Json;

namespace Workshop.Tests.Commands;

public sealed class StartTests
{
    [Fact]
    public async Task A_start_brings_up_a_deployed_cloud_a_second_finds_it_and_stop_keeps_its_data()
    {
        await using var workshop = new WorkshopCommand();

        var first = await workshop.RunAsync("start", "--port", "0");
        first.Errors.ShouldBe("");
        first.ExitCode.ShouldBe(0);
        first.Output.ShouldStartWith("The local cloud is running at http://127.0.0.1:");

        var second = await workshop.RunAsync("start", "--port", "0");
        second.ExitCode.ShouldBe(0);
        second.Output.ShouldStartWith("The local cloud is already running at http://127.0.0.1:");

        var status = await workshop.RunAsync("status");
        status.ExitCode.ShouldBe(0);
        Line(status, "rules").ShouldBe("LogEverything, NewOrder, WorkflowStarted");
        Line(status, "state machines").ShouldBe("OrderProcessor");
        Line(status, "functions").ShouldBe("WaitingCompletion, WorkflowStarted");
        Line(status, "tables")
            .ShouldBe("serverlesspresso-config-table, serverlesspresso-counting-table, serverlesspresso-order-table");
        Line(status, "queues").ShouldBe("none");
        Line(status, "executions").ShouldBe("none");

        (await workshop.RunAsync("stop")).Output.ShouldStartWith("Stopped. The data stays in ");
        File.Exists(Path.Combine(workshop.Folder, "cloud.db")).ShouldBeTrue();
        (await workshop.RunAsync("status")).ExitCode.ShouldBe(1);
        (await workshop.RunAsync("start", "--port", "0")).ExitCode.ShouldBe(0);
    }

    [Fact]
    public async Task A_taken_port_is_refused_with_the_name_of_who_holds_it()
    {
        await using var workshop = new WorkshopCommand();
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        var port = ((IPEndPoint)listener.LocalEndpoint).Port;

        var start = await workshop.RunAsync("start", "--port", $"{port}");

        start.ExitCode.ShouldBe(1);
        start.Errors.ShouldContain($"Port {port} is taken by ");
        if (OperatingSystem.IsLinux())
        {
            start.Errors.ShouldContain($"(process {Environment.ProcessId})");
        }
        start.Errors.ShouldContain($"start --port {port + 1}");
    }

    [Fact]
    public async Task Env_prints_the_variables_for_each_shell()
    {
        await using var workshop = new WorkshopCommand();
        await workshop.RunAsync("start", "--port", "0");

        var json = JsonSerializer.Deserialize<Dictionary<string, string>>(
            (await workshop.RunAsync("env", "--shell", "json")).Output
        )!;
        json.Keys.ShouldBe([
            "AWS_ENDPOINT_URL",
            "AWS_REGION",
            "AWS_DEFAULT_REGION",
            "AWS_ACCESS_KEY_ID",
            "AWS_SECRET_ACCESS_KEY",
            "AWS_SESSION_TOKEN",
        ]);
        var endpoint = json["AWS_ENDPOINT_URL"];
        (await workshop.RunAsync("env", "--shell", "bash")).Output.ShouldStartWith(
            $"export AWS_ENDPOINT_URL='{endpoint}'"
        );
        (await workshop.RunAsync("env", "--shell", "pwsh")).Output.ShouldStartWith(
            $"$env:AWS_ENDPOINT_URL = '{endpoint}'"
        );
        (await workshop.RunAsync("env", "--shell", "cmd")).Output.ShouldStartWith(
            $"set \"AWS_ENDPOINT_URL={endpoint}\""
        );
    }

    [Fact]
    public async Task Env_without_a_running_cloud_says_how_to_start_one()
    {
        await using var workshop = new WorkshopCommand();
        var env = await workshop.RunAsync("env");
        env.ExitCode.ShouldBe(1);
        env.Output.ShouldBe("");
        env.Errors.Trim()
            .ShouldBe(
                $"No local cloud is running on {workshop.Folder}. Start it first: dotnet run --project src/Workshop -- start"
            );
    }

    [Fact]
    public async Task Auth_off_is_said_aloud()
    {
        await using var workshop = new WorkshopCommand();
        var start = await workshop.RunAsync("start", "--port", "0", "--auth", "off");
        start.Output.ShouldContain("Warning: with --auth off every program on this machine can read and change it.");
    }

    private static string Line(Outcome status, string name) =>
        status
            .Output.Split('\n')
            .Select(line => line.TrimEnd('\r'))
            .Single(line => line.StartsWith(name, StringComparison.Ordinal))[name.Length..]
            .Trim();
}
