using System.Diagnostics;

namespace Bench;

/// <summary>From the process's start to its first answer to a signed request, on data that is already deployed.</summary>
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
    }
}
