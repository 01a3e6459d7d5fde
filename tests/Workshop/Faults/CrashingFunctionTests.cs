using System.Text;
using System.Text.Json.Nodes;
using Workshop.Running;

namespace Workshop.Tests.Faults;

/// <summary>
/// A function that overflows the stack takes the process with it, as nothing can catch that. The start after the third
/// such end sets the invocation aside, and the shop goes on.
/// </summary>
public sealed class CrashingFunctionTests
{
    [Fact]
    public async Task A_function_that_ends_the_process_is_set_aside_after_three_times_and_all_else_goes_on()
    {
        await using var cloud = new CloudUnderFire(shop: FaultyFunctionTests.FaultyShop);
        await cloud.StartAsync();
        await InvokeLaterAsync(cloud);
        await cloud.EndAsync();
        for (var start = 2; start <= 3; start++)
        {
            await StartAndEndAsync(cloud);
        }

        await cloud.StartAsync();
        var running = (await RunningCloud.FindAsync(cloud.Folder, CancellationToken.None))!;
        var aside = (await running.StatusAsync(CancellationToken.None))["setAside"]!.AsArray();
        aside.Count.ShouldBe(1);
        aside[0]!["kind"]!.GetValue<string>().ShouldBe("lambda.invoke");
        aside[0]!["reason"]!
            .GetValue<string>()
            .ShouldBe("the process ended again and again while it was done: Stack overflow.");
        (await File.ReadAllTextAsync(ServeLog.File(cloud.Folder))).ShouldContain(
            "the last process ended by itself: Stack overflow."
        );
        var client = new BaristaClient(cloud, "Slow", "after");
        await client.RunAsync(2, () => false);
        client.Posted.Count.ShouldBeGreaterThanOrEqualTo(2);
        cloud.IsAlive.ShouldBeTrue();

        var status = await WorkshopCommand.ExecuteAsync("", [], ["status", "--data", cloud.Folder]);
        status.Output.ShouldMatch(@"data +\S+ \(\d+\.\d MB\)");
        status.Output.ShouldMatch("set aside +lambda.invoke : the process ended again and again while it was done");
        var doctor = await WorkshopCommand.ExecuteAsync("", [], ["doctor", "--data", cloud.Folder, "--port", "0"]);
        doctor.Output.ShouldContain("problem work: work was set aside on ");
        doctor.ExitCode.ShouldBe(1);
    }

    /// <summary>The process may end before it was seen to answer.</summary>
    private static async Task StartAndEndAsync(CloudUnderFire cloud)
    {
        try
        {
            await cloud.StartAsync();
        }
        catch (InvalidOperationException)
        {
            // It did.
        }
        await cloud.EndAsync();
    }

    private static async Task InvokeLaterAsync(CloudUnderFire cloud)
    {
        var body = Encoding.UTF8.GetBytes(new JsonObject().ToJsonString());
        using var request = new HttpRequestMessage(
            HttpMethod.Post,
            new Uri(cloud.Endpoint, "/2015-03-31/functions/Overflows/invocations")
        )
        {
            Content = new ByteArrayContent(body),
        };
        request.Headers.Add("X-Amz-Invocation-Type", "Event");
        // The answer may be lost: the function runs at once.
        await cloud.TrySendAsync(request, "lambda", body);
    }
}
