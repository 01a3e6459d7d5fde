using System.CommandLine;
using Workshop.Running;

namespace Workshop.Commands;

internal static class ClockCommand
{
    public static Command Create()
    {
        var data = CommonOptions.Data();
        var by = DurationArgument.Create("by", "How far, for example 90s, 15m, 2h");
        var command = new Command(
            "advance-clock",
            "Moves the local cloud's clock forward, so that a heartbeat expires at once"
        )
        {
            by,
            data,
        };
        command.SetAction((parsed, cancelled) => RunAsync(parsed.Folder(data), parsed.GetValue(by), cancelled));
        return command;
    }

    private static async Task<int> RunAsync(string folder, TimeSpan by, CancellationToken cancelled)
    {
        var cloud = await RunningCloud.GetAsync(folder, cancelled);
        await cloud.AdvanceClockAsync(by, cancelled);
        Console.WriteLine($"The local cloud's clock went {by:c} forward.");
        return 0;
    }
}
