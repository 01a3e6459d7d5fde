using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using System.Text.Json;
using System.Text.Json.Nodes;
using Workshop.Tests.Faults;

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
        Line(status, "functions").ShouldBe("OrderFinished, WaitingCompletion, WorkflowStarted");
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

        // What the learner's shell has set and would lead elsewhere is taken away; a name that is no variable's is not
        // repeated.
        var shell = new Dictionary<string, string>
        {
            ["AWS_ENDPOINT_URL_S3"] = "http://10.0.0.1",
            ["AWS_ENDPOINT_URL_X;reboot"] = "http://10.0.0.1",
        };
        async Task<string> EnvAsync(string name) =>
            (await workshop.RunWithAsync("", shell, "env", "--shell", name)).Output;
        var json = JsonSerializer.Deserialize<Dictionary<string, string?>>(await EnvAsync("json"))!;
        json.Where(pair => pair.Value is not null)
            .Select(pair => pair.Key)
            .ShouldBe([
                "AWS_ENDPOINT_URL",
                "AWS_REGION",
                "AWS_DEFAULT_REGION",
                "AWS_ACCESS_KEY_ID",
                "AWS_SECRET_ACCESS_KEY",
                "AWS_DISABLE_HOST_PREFIX_INJECTION",
            ]);
        string[] gone = [.. json.Where(pair => pair.Value is null).Select(pair => pair.Key)];
        gone.ShouldContain("AWS_PROFILE");
        gone.ShouldContain("AWS_SESSION_TOKEN");
        gone.ShouldContain("AWS_ENDPOINT_URL_DYNAMODB");
        gone.ShouldContain("AWS_ENDPOINT_URL_SQS");
        gone.ShouldContain("AWS_ENDPOINT_URL_S3");
        gone.ShouldAllBe(name => !name.Contains(';'));

        var endpoint = json["AWS_ENDPOINT_URL"];
        var bash = await EnvAsync("bash");
        bash.ShouldStartWith($"export AWS_ENDPOINT_URL='{endpoint}'");
        bash.ShouldContain("unset AWS_PROFILE");
        var pwsh = await EnvAsync("pwsh");
        pwsh.ShouldStartWith($"$env:AWS_ENDPOINT_URL = '{endpoint}'");
        pwsh.ShouldContain("Remove-Item Env:AWS_PROFILE -ErrorAction SilentlyContinue");
        var cmd = await EnvAsync("cmd");
        cmd.ShouldStartWith($"set \"AWS_ENDPOINT_URL={endpoint}\"");
        cmd.ShouldContain("set \"AWS_PROFILE=\"");
    }

    [Fact]
    public async Task What_env_prints_for_bash_leads_the_AWS_CLI_to_the_local_cloud_also_for_synchronous_workflows()
    {
        Assert.SkipUnless(HasAwsCli(), "The AWS CLI is not installed.");
        await using var workshop = new WorkshopCommand();
        await workshop.RunAsync("start", "--port", "0");
        var env = (await workshop.RunAsync("env", "--shell", "bash")).Output;
        const string Test =
            """aws stepfunctions test-state --role-arn arn:aws:iam::000000000000:role/r --definition '{"Type":"Pass","End":true}' --query status""";
        var info = new ProcessStartInfo(
            "bash",
            ["-c", $"{env}\naws events list-event-buses --query 'EventBuses[].Name'\n{Test}"]
        )
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        info.Environment["AWS_PROFILE"] = "somebody-elses";
        info.Environment["AWS_ENDPOINT_URL_EVENTBRIDGE"] = "http://127.0.0.1:1";
        using var shell = Process.Start(info)!;
        var output = await shell.StandardOutput.ReadToEndAsync();
        var errors = await shell.StandardError.ReadToEndAsync();
        output.ShouldContain("Serverlesspresso", customMessage: errors);
        output.ShouldContain("SUCCEEDED", customMessage: errors);
    }

    [Fact]
    public async Task Another_port_is_not_taken_while_it_runs_and_that_is_said()
    {
        await using var workshop = new WorkshopCommand();
        await workshop.RunAsync("start", "--port", "0");
        var other = await workshop.RunAsync("start", "--port", "4999");
        other.ExitCode.ShouldBe(1);
        other.Output.ShouldStartWith("The local cloud is already running at http://127.0.0.1:");
        other
            .Errors.Trim()
            .ShouldBe("Port 4999 was not taken: a data folder has one cloud. To move it: stop, then start --port 4999");
        (await workshop.RunAsync("start")).ExitCode.ShouldBe(0);
    }

    [Fact]
    public async Task Of_two_starts_at_once_one_starts_and_the_other_finds_it()
    {
        await using var workshop = new WorkshopCommand();
        using var free = new TcpListener(IPAddress.Loopback, 0);
        free.Start();
        var port = ((IPEndPoint)free.LocalEndpoint).Port;
        free.Stop();

        var starts = await Task.WhenAll(
            Enumerable.Range(0, 3).Select(_ => workshop.RunAsync("start", "--port", $"{port}"))
        );

        starts.ShouldAllBe(start => start.ExitCode == 0, string.Join('\n', starts.Select(s => s.Output + s.Errors)));
        starts.Count(s => s.Output.StartsWith("The local cloud is running at ", StringComparison.Ordinal)).ShouldBe(1);
        starts
            .Count(s => s.Output.StartsWith("The local cloud is already running at ", StringComparison.Ordinal))
            .ShouldBe(2);
    }

    /// <summary>A start on a folder that is up to date answers before it deploys again.</summary>
    [Fact]
    public async Task What_was_deleted_by_hand_is_back_soon_after_the_next_start()
    {
        await using var cloud = new CloudUnderFire();
        await cloud.StartAsync();
        await cloud.OkAsync(
            "DynamoDB_20120810.DeleteTable",
            "dynamodb",
            new JsonObject { ["TableName"] = "serverlesspresso-counting-table" }
        );
        await cloud.KillAsync();
        await cloud.StartAsync();
        var began = DateTime.UtcNow;
        while (
            !(await cloud.OkAsync("DynamoDB_20120810.ListTables", "dynamodb", []))
                .ToJsonString()
                .Contains("serverlesspresso-counting-table", StringComparison.Ordinal)
        )
        {
            (DateTime.UtcNow - began).ShouldBeLessThan(TimeSpan.FromSeconds(30));
            await Task.Delay(50);
        }
    }

    [Fact]
    public async Task Of_several_stops_at_once_each_finds_it_stopped()
    {
        await using var workshop = new WorkshopCommand();
        await workshop.RunAsync("start", "--port", "0");
        var stops = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => workshop.RunAsync("stop")));
        foreach (var stop in stops)
        {
            stop.Errors.ShouldBeEmpty();
            stop.ExitCode.ShouldBe(0);
        }
        (await workshop.RunAsync("status")).Output.ShouldContain("No local cloud is running");
    }

    [Theory]
    [InlineData("start", "--port", "80000")]
    [InlineData("start", "--port", "-1")]
    [InlineData("start", "--port", "many")]
    [InlineData("serve", "--port", "65536")]
    [InlineData("doctor", "--port", "99999999999")]
    public async Task A_port_that_can_not_be_is_refused_with_what_can(string command, string option, string value)
    {
        await using var workshop = new WorkshopCommand();
        var refused = await workshop.RunAsync(command, option, value);
        refused.ExitCode.ShouldBe(1);
        refused.Errors.ShouldContain(
            $"'{value}' is not a port. Expected a whole number from 0 to 65535; 0 takes a free one."
        );
        Directory.Exists(workshop.Folder).ShouldBeFalse();
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
                $"No local cloud is running on {workshop.Folder}. Start it first: "
                    + $"dotnet run --project src/Workshop -- start --data \"{workshop.Folder}\""
            );
    }

    [Fact]
    public async Task Auth_off_is_said_aloud()
    {
        await using var workshop = new WorkshopCommand();
        var start = await workshop.RunAsync("start", "--port", "0", "--auth", "off");
        start.Output.ShouldContain("Warning: with --auth off every program on this machine can read and change it.");
    }

    private static bool HasAwsCli()
    {
        try
        {
            using var aws = Process.Start(
                new ProcessStartInfo("aws", "--version") { RedirectStandardOutput = true, RedirectStandardError = true }
            )!;
            aws.WaitForExit();
            return aws.ExitCode == 0 && !OperatingSystem.IsWindows();
        }
        catch (System.ComponentModel.Win32Exception)
        {
            return false;
        }
    }

    private static string Line(Outcome status, string name) =>
        status
            .Output.Split('\n')
            .Select(line => line.TrimEnd('\r'))
            .Single(line => line.StartsWith(name, StringComparison.Ordinal))[name.Length..]
            .Trim();
}
