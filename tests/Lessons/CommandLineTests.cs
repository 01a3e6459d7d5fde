using System.Text.RegularExpressions;
using Lessons.Tests.Kernels;
using NotebookHost.Notebooks;

namespace Lessons.Tests;

/// <summary>
/// "The same with the AWS CLI": each command of the lessons, in their order, as it stands there, where bash and the AWS
/// CLI are installed. The variables that <c>env --shell bash</c> prints are in the environment.
/// </summary>
[Collection(OneAtATime.Name)]
public sealed partial class CommandLineTests
{
    [Fact]
    public async Task The_commands_of_the_core_lessons_do_with_the_CLI_what_the_cells_do()
    {
        var installed = OperatingSystem.IsWindows() ? null : await Tools.RunAsync("aws", ["--version"]);
        Assert.SkipUnless(installed is { ExitCode: 0 }, "bash or the AWS CLI is not here.");
        await using var shop = await Shop.OpenAsync();

        await AwsAsync("01-create-the-rule", "put-rule-trouble");
        await AwsAsync("01-create-the-rule", "put-targets-trouble");
        (await SeeAsync("await CheckRuleAsync()")).ShouldStartWith("✔ Right.");

        await AwsAsync("02-emit-a-new-order", "put-events-trouble");
        await SeeAsync("await WaitForAsync(\"the row\", async () => await RowOfAsync(\"2\"));");
        (await AwsAsync("02-emit-a-new-order", "log-trouble")).ShouldContain("Validator.NewOrder");
        (await AwsAsync("03-inspect-the-order-table", "get-item-trouble")).ShouldContain("\"S\": \"CREATED\"");
        (await AwsAsync("03-inspect-the-order-table", "query-trouble")).ShouldContain("\"Count\": 1");
        (await AwsAsync("03-inspect-the-order-table", "index-trouble")).ShouldContain("\"Count\": 1");

        var token = (await SeeAsync("Console.Write(TokenIn(await RowOfAsync(\"2\")));")).Trim();
        await AwsAsync("04-resume-the-workflow", "resume-first-trouble", ("TOKEN", token));
        await SeeAsync(
            "await WaitForAsync(\"the second token\", async () => "
                + $"await RowOfAsync(\"2\") is {{ }} row && TokenIn(row) != \"{token}\" ? row : null);"
        );

        await AwsAsync("05-clean-up", "take-down-trouble");
        (await SeeAsync("await takeDown.CheckAsync()")).ShouldStartWith("✔ Right.");
        var running = (await SeeAsync("Console.Write((await RunningWithAsync(\"2\"))[0].ExecutionArn);")).Trim();
        await AwsAsync("05-clean-up", "stop-trouble", ("EXECUTION", running));
        (await SeeAsync("await stopOrders.CheckAsync()")).ShouldStartWith("✔ Right.");
        await AwsAsync("05-clean-up", "delete-rows-trouble");
        (await SeeAsync("await deleteRows.CheckAsync()")).ShouldStartWith("✔ Right.");
    }

    [Fact]
    public async Task The_commands_of_the_companions_do_with_the_CLI_what_the_cells_do()
    {
        var installed = OperatingSystem.IsWindows() ? null : await Tools.RunAsync("aws", ["--version"]);
        Assert.SkipUnless(installed is { ExitCode: 0 }, "bash or the AWS CLI is not here.");
        await using var shop = await Shop.OpenAsync();
        var files = Directory.CreateTempSubdirectory("commands-").FullName;
        try
        {
            await AwsAsync("06-close-the-loop", "rule-trouble");
            (await SeeAsync("await finishedRule.CheckAsync()")).ShouldStartWith("✔ Right.");

            var old = await SeeAsync(
                "var it = await stepFunctions.DescribeStateMachineAsync(new() { StateMachineArn = await WorkflowArnAsync() });"
                    + "Console.Write($\"{it.RoleArn} {it.Definition}\");"
            );
            var (role, definition) = (old[..old.IndexOf(' ')], old[old.IndexOf(' ')..]);
            (string, string) ofOld = ("ROLE", role);
            var hasty = FileOf("hasty.json", definition);
            (await AwsAsync("07-when-time-runs-out", "create-trouble", hasty, ofOld)).ShouldContain(
                "OrderProcessor-hasty"
            );
            var token = (
                await SeeAsync("await CatchUpAsync(4); Console.Write(TokenIn(await RowOfAsync(\"2\")));")
            ).Split('\n')[^1];
            await AwsAsync("07-when-time-runs-out", "keep-alive-trouble", ("TOKEN", token));

            (await AwsAsync("08-what-breaks-in-production", "permit-trouble")).ShouldContain("events.amazonaws.com");
            await AwsAsync(
                "09-rush-hour",
                "batches-trouble",
                FileOf(
                    "batch-1.json",
                    """
                    [{"Source": "s", "DetailType": "d", "Detail": "{}", "EventBusName": "Serverlesspresso"}]
                    """
                )
            );
            (await AwsAsync("09-rush-hour", "queue-trouble")).ShouldContain("\"Count\": 1");
            var state = FileOf("state.json", """{ "Type": "Pass", "Result": 7, "End": true }""");
            (await AwsAsync("10-the-same-in-jsonata", "test-trouble", state, ofOld)).ShouldContain("SUCCEEDED");
            var jsonata = FileOf("jsonata.json", definition);
            (await AwsAsync("10-the-same-in-jsonata", "create-trouble", jsonata, ofOld)).ShouldContain(
                "OrderProcessor-jsonata"
            );
            await SeeAsync("await OrderToCountAsync();");
            (await AwsAsync("11-on-aws", "reports-trouble")).ShouldContain("Billed Duration");
        }
        finally
        {
            Directory.Delete(files, recursive: true);
        }

        (string, string) FileOf(string name, string text)
        {
            var path = Path.Combine(files, name);
            File.WriteAllText(path, text);
            return ("file://" + name, "file://" + path);
        }
    }

    [Fact]
    public async Task The_commands_for_a_lost_event_do_with_the_CLI_what_the_cells_do()
    {
        var installed = OperatingSystem.IsWindows() ? null : await Tools.RunAsync("aws", ["--version"]);
        Assert.SkipUnless(installed is { ExitCode: 0 }, "bash or the AWS CLI is not here.");
        await using var shop = await Shop.OpenAsync();
        var run = await Shop.RunAsync("08-what-breaks-in-production");
        run.ShouldSucceed();
        var made = await SeeAsync(
            """
            var bus = await eventBridge.DescribeEventBusAsync(new DescribeEventBusRequest { Name = Shop.Bus });
            var archive = await eventBridge.CreateArchiveAsync(
                new CreateArchiveRequest { ArchiveName = "commands", EventSourceArn = bus.Arn });
            var queue = await sqs.CreateQueueAsync(new CreateQueueRequest { QueueName = "serverlesspresso-lost-events-1" });
            await sqs.SendMessageAsync(queue.QueueUrl, "lost");
            Console.Write($"{bus.Arn} {archive.ArchiveArn} {queue.QueueUrl} {bus.Arn.Replace("event-bus", "rule")}/NewOrder");
            """
        );
        var parts = made.Split(' ');
        (await AwsAsync("08-what-breaks-in-production", "read-lost-note", ("URL", parts[2]))).ShouldContain("\"lost\"");
        var replay = await AwsAsync(
            "08-what-breaks-in-production",
            "replay-trouble",
            ("ARCHIVE", parts[1]),
            ("BUS", parts[0]),
            ("RULE", parts[3]),
            ("FROM", "2026-01-01T08:00:00Z"),
            ("UNTIL", "2026-01-01T09:00:00Z")
        );
        replay.ShouldContain("\"ReplayArn\"");
    }

    // What is typed before the commands points at the cloud of this checkout; the test has one of its own.
    private static async Task<string> AwsAsync(
        string lesson,
        string cell,
        params (string Word, string Value)[] placeholders
    )
    {
        var text = Notebook.Load(Checkout.Lesson(lesson)).Cells.Single(found => found.Id == cell).Source;
        var lines = Bash().Match(text).Groups[1].Value.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        lines[0].ShouldBe("eval \"$(dotnet run --project src/Workshop -- env --shell bash)\"");
        var output = "";
        foreach (var line in lines.Skip(1))
        {
            var command = placeholders.Aggregate(line, (text, one) =>
                text.Replace(one.Word, one.Value, StringComparison.Ordinal)
            );
            // As the lesson says of version 1, which has SQS's endpoint from a list of its own.
            var endpoint = command.StartsWith("aws sqs ", StringComparison.Ordinal)
                ? " --endpoint-url \"$AWS_ENDPOINT_URL\""
                : "";
            var run = await Tools.RunAsync("bash", ["-c", command + endpoint]);
            run!.ExitCode.ShouldBe(0, $"{line}\n{run.Output}");
            output += run.Output;
        }
        return output;
    }

    private static async Task<string> SeeAsync(string code) => (await Shop.TryAsync(code))[0];

    [GeneratedRegex("```bash\\n(.*?)```", RegexOptions.Singleline)]
    private static partial Regex Bash();
}
