using System.CommandLine;
using System.Globalization;
using Workshop.Running;

namespace Workshop.Commands;

internal static class ClockCommand
{
    public static Command Create()
    {
        var data = CommonOptions.Data();
        var by = new Argument<TimeSpan>("by")
        {
            Description = "How far, for example 90s, 15m, 2h",
            CustomParser = result => Parse(result.Tokens[0].Value) ?? Refuse(result),
        };
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
        var cloud = await RunningCloud.FindAsync(folder, cancelled)
            ?? throw new UserException(
                $"No local cloud is running on {folder}. Start it first: dotnet run --project src/Workshop -- start"
            );
        await cloud.AdvanceClockAsync(by, cancelled);
        Console.WriteLine($"The local cloud's clock went {by:c} forward.");
        return 0;
    }

    private static TimeSpan? Parse(string text)
    {
        var digits = text.AsSpan(0, Math.Max(0, text.Length - 1));
        if (!int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var count) || count > 100_000)
        {
            return null;
        }
        return text[^1] switch
        {
            's' => TimeSpan.FromSeconds(count),
            'm' => TimeSpan.FromMinutes(count),
            'h' => TimeSpan.FromHours(count),
            _ => null,
        };
    }

    private static TimeSpan Refuse(System.CommandLine.Parsing.ArgumentResult result)
    {
        result.AddError(
            $"'{result.Tokens[0].Value}' is not a time to move by. Expected a whole number and s, m or h, for example 15m."
        );
        return TimeSpan.Zero;
    }
}
