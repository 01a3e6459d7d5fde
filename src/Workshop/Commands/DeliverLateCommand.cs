using System.CommandLine;
using Workshop.Running;

namespace Workshop.Commands;

internal static class DeliverLateCommand
{
    public static Command Create()
    {
        var data = CommonOptions.Data();
        var by = DurationArgument.Create("by", "How much later, for example 5s; 0s is at once, as at the beginning");
        var command = new Command(
            "deliver-late",
            "Lets events reach their targets later, so that who reads the table too early notices"
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
        await cloud.DeliverLateAsync(by, cancelled);
        Console.WriteLine(
            by > TimeSpan.Zero
                ? $"From now on events reach their targets {by:c} later. To end that: deliver-late 0s"
                : "From now on events reach their targets at once."
        );
        return 0;
    }
}
