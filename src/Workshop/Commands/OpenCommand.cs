using System.CommandLine;
using System.Diagnostics;
using Workbench.Serving;
using Workshop.Opening;

namespace Workshop.Commands;

/// <summary>The shop in the browser: the page, and the local cloud if it isn't running.</summary>
internal static class OpenCommand
{
    public static Command Create()
    {
        var port = new Option<int>("--page-port")
        {
            Description = "The loopback port of the page; 0 takes a free one",
            HelpName = "PORT",
        }.AcceptOnlyPorts();
        var cloudPort = CommonOptions.Port();
        var data = CommonOptions.Data();
        var noBrowser = new Option<bool>("--no-browser") { Description = "Print the address instead of opening it" };
        var command = new Command(
            "open",
            "Opens the shop in the browser, live: events, rules, workflow, tables, functions, logs"
        )
        {
            port,
            cloudPort,
            data,
            noBrowser,
        };
        command.SetAction(
            (parsed, cancelled) =>
                RunAsync(
                    parsed.GetValue(port),
                    parsed.GetValue(cloudPort),
                    parsed.Folder(data),
                    parsed.GetValue(noBrowser),
                    cancelled
                )
        );
        return command;
    }

    private static async Task<int> RunAsync(
        int port,
        int cloudPort,
        string folder,
        bool noBrowser,
        CancellationToken cancelled
    )
    {
        var target = await OpenTarget.ChooseAsync(folder, cloudPort, cancelled);
        await using var server = await StartAsync(
            new WorkbenchOptions
            {
                Target = target.Shop,
                Clock = target.Clock,
                Port = port,
            }
        );
        var address = server.Invitation("/");
        var opened = !noBrowser && Browser.TryOpen(address);
        Console.WriteLine($"The shop is open, looking at {target.Shop.Description}.");
        Console.WriteLine(opened ? "If no browser came up, open:" : "Open in your browser:");
        Console.WriteLine($"  {address}");
        Console.WriteLine("The address lets one browser in, once. Don't pass it on.");
        Console.WriteLine("Ctrl+C ends the page; the local cloud goes on.");
        await Task.Delay(Timeout.Infinite, cancelled).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        return 0;
    }

    private static async Task<WorkbenchServer> StartAsync(WorkbenchOptions options)
    {
        try
        {
            return await WorkbenchServer.StartAsync(options);
        }
        catch (IOException e)
        {
            throw new UserException(
                $"The page can't listen on port {options.Port}: {e.Message} Without --page-port it takes a free one."
            );
        }
    }
}
