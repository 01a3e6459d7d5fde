using System.Diagnostics;

namespace Bench;

/// <summary>
/// From the process's start to its first answer to a signed request, on data that is already deployed.
/// </summary>
internal static class StartBench
{
    public static async Task RunAsync()
    {
        var folder = Directory.CreateTempSubdirectory("bench-").FullName;
        var times = new List<double>();
        for (var i = 0; i <= 7; i++)
        {
            var began = Stopwatch.GetTimestamp();
            await using var cloud = await CloudProcess.StartAsync(folder);
            if (i > 0)
            {
                times.Add(Stopwatch.GetElapsedTime(began).TotalMilliseconds);
            }
        }
        Directory.Delete(folder, recursive: true);
        Figures.Under("Process start to first answer, p50", Measure.Median(times), 700, "ms");
        await AfterKillAsync();
    }

    /// <summary>The same on what a kill leaves of a long course, each time from the same state.</summary>
    private static async Task AfterKillAsync()
    {
        var killed = Directory.CreateTempSubdirectory("bench-").FullName;
        await BigFolder.MakeAsync(killed);
        var times = new List<double>();
        for (var i = 0; i <= 5; i++)
        {
            var folder = Directory.CreateTempSubdirectory("bench-").FullName;
            foreach (var file in Directory.GetFiles(killed))
            {
                File.Copy(file, Path.Combine(folder, Path.GetFileName(file)));
            }
            var began = Stopwatch.GetTimestamp();
            await using (await CloudProcess.StartAsync(folder))
            {
                times.Add(Stopwatch.GetElapsedTime(began).TotalMilliseconds);
            }
            Directory.Delete(folder, recursive: true);
        }
        Directory.Delete(killed, recursive: true);
        Figures.Under(
            $"The same after a kill, {BigFolder.Items:n0} items, {BigFolder.Executions:n0} executions, p50",
            Measure.Median(times[1..]),
            1_000,
            "ms"
        );
    }
}
