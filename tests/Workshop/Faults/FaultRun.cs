using System.Globalization;

namespace Workshop.Tests.Faults;

/// <summary>
/// How long a run of faults is, and its seed. WORKSHOP_KILLS and WORKSHOP_FUZZ choose the long forms, WORKSHOP_SEED
/// repeats a run.
/// </summary>
internal static class FaultRun
{
    public static int Kills(int otherwise) => Number("WORKSHOP_KILLS") ?? otherwise;

    public static int Inputs(int otherwise) => Number("WORKSHOP_FUZZ") ?? otherwise;

    public static int Seed() => Number("WORKSHOP_SEED") ?? Environment.TickCount;

    private static int? Number(string variable) =>
        int.TryParse(
            Environment.GetEnvironmentVariable(variable),
            NumberStyles.None,
            CultureInfo.InvariantCulture,
            out var value
        )
            ? value
            : null;
}
