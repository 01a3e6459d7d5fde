using System.CommandLine;
using System.Diagnostics;
using LocalCloud.Storage;
using Workbench.Serving;
using Workshop.Opening;

namespace Workshop.Commands;

/// <summary>The workshop in the browser: the page, and the local cloud if it isn't running.</summary>
internal static class OpenCommand
{
    public static Command Create()
    {
        var page = new Argument<string?>("lesson")
        {
            Description = "Begin with the lesson whose name begins so, for example 02; or with the shop: shop",
            Arity = ArgumentArity.ZeroOrOne,
        };
        var port = new Option<int>("--page-port")
        {
            Description = "The loopback port of the page; 0 takes a free one",
            HelpName = "PORT",
        }.AcceptOnlyPorts();
        var cloudPort = CommonOptions.Port();
        var data = CommonOptions.Data();
        var noBrowser = new Option<bool>("--no-browser") { Description = "Print the address instead of opening it" };
        var command = new Command("open", "Opens the workshop in the browser: the lessons, and the shop beside them")
        {
            page,
            port,
            cloudPort,
            data,
            noBrowser,
        };
        command.SetAction(
            (parsed, cancelled) =>
                RunAsync(
                    parsed.GetValue(page),
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
        string? page,
        int port,
        int cloudPort,
        string folder,
        bool noBrowser,
        CancellationToken cancelled
    )
    {
        var repository = Repository.Find();
        var path = Pages.Find(repository.Notebooks, page);
        DataFolder.Claim(folder);
        var target = await OpenTarget.ChooseAsync(folder, cloudPort, cancelled);
        await using var server = await StartAsync(
            new WorkbenchOptions
            {
                Notebooks = repository.Notebooks,
                WorkFolder = Path.Combine(folder, "lessons"),
                SessionCommand = () => Session(target),
                Target = target.Shop,
                Local = target.Local,
                Port = port,
            }
        );
        var address = server.Invitation(path);
        var opened = !noBrowser && Browser.TryOpen(address);
        Console.WriteLine($"The workshop is open, looking at {target.Shop.Description}.");
        Console.WriteLine(opened ? "If no browser came up, open:" : "Open in your browser:");
        Console.WriteLine($"  {address}");
        Console.WriteLine("The address lets one browser in, once. The page runs code as you: don't pass it on.");
        Console.WriteLine($"Ctrl+C ends the page{(target.Local is null ? "." : "; the local cloud goes on.")}");
        await Task.Delay(Timeout.Infinite, cancelled).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        return 0;
    }

    // A process of this program, told where the cloud is.
    private static ProcessStartInfo Session(OpenTarget target)
    {
        var start = new ProcessStartInfo(Environment.ProcessPath!);
        // Run as `dotnet workshop.dll`, the program is dotnet and the assembly its first argument.
        if (Path.GetFileNameWithoutExtension(Environment.ProcessPath) == "dotnet")
        {
            start.ArgumentList.Add(Repository.Find().Program);
        }
        start.ArgumentList.Add(SessionCommand.Name);
        foreach (var (name, value) in target.Variables)
        {
            start.Environment[name] = value;
        }
        return start;
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
