using System.CommandLine;
using System.Globalization;
using System.Text.Json.Nodes;
using Workshop.Running;

namespace Workshop.Commands;

internal static class StatusCommand
{
    public static Command Create()
    {
        var data = CommonOptions.Data();
        var command = new Command("status", "Shows the local cloud: endpoint, uptime, resources and executions")
        {
            data,
        };
        command.SetAction((parsed, cancelled) => RunAsync(parsed.Folder(data), cancelled));
        return command;
    }

    private static async Task<int> RunAsync(string folder, CancellationToken cancelled)
    {
        if (await RunningCloud.FindAsync(folder, cancelled) is not { } cloud)
        {
            Console.WriteLine($"No local cloud is running on {folder}. Start it: {Repository.StartCommand(folder)}");
            return 1;
        }
        var status = await cloud.StatusAsync(cancelled);
        Line("endpoint", cloud.Record.Endpoint);
        Line("process", $"{cloud.Record.ProcessId}, up {Duration(status["uptimeSeconds"]!.GetValue<double>())}");
        Line("data", $"{folder} ({Megabytes(folder)})");
        Line("signatures", cloud.Record.Auth ? "required" : "not checked (--auth off)");
        if (status["clockAheadSeconds"]!.GetValue<double>() is > 0 and var ahead)
        {
            Line("clock", $"{Duration(ahead)} ahead");
        }
        if (status["deliveryDelaySeconds"]!.GetValue<double>() is > 0 and var late)
        {
            Line("deliveries", $"{Duration(late)} late");
        }
        foreach (var (kind, names) in status["resources"]!.AsObject())
        {
            var list = names!.AsArray().Select(name => name!.GetValue<string>()).ToList();
            Line(kind, list.Count == 0 ? "none" : string.Join(", ", list));
        }
        Line("executions", Counts(status["executions"]!.AsObject()));
        foreach (var work in status["setAside"]!.AsArray())
        {
            Line("set aside", $"{work!["kind"]} {work["key"]}: {work["reason"]}");
        }
        return 0;
    }

    private static string Counts(JsonObject executions)
    {
        var some = executions
            .Where(pair => pair.Value!.GetValue<int>() > 0)
            .Select(pair => $"{pair.Value} {pair.Key}")
            .ToList();
        return some.Count == 0 ? "none" : string.Join(", ", some);
    }

    private static string Megabytes(string folder)
    {
        var bytes = new DirectoryInfo(folder)
            .EnumerateFiles("*", new EnumerationOptions { RecurseSubdirectories = true, IgnoreInaccessible = true })
            .Sum(file => file.Length);
        return string.Create(CultureInfo.InvariantCulture, $"{bytes / 1024.0 / 1024.0:f1} MB");
    }

    private static string Duration(double seconds) => TimeSpan.FromSeconds(Math.Floor(seconds)).ToString("g");

    private static void Line(string name, string text) => Console.WriteLine($"{name, -16}{text}");
}
