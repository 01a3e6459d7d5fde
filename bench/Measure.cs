using System.Diagnostics;

namespace Bench;

/// <summary>How figures are taken: a warm-up, then several rounds, of which the median counts.</summary>
internal static class Measure
{
    private const int Rounds = 5;

    /// <summary>Calls a second over <paramref name="connections"/> connections; the median of five rounds after one that is not counted.</summary>
    public static async Task<double> RateAsync(
        CloudProcess cloud,
        int connections,
        double seconds,
        Func<Connection, int, ValueTask> call
    )
    {
        var open = Enumerable.Range(0, connections).Select(_ => cloud.Connect()).ToList();
        var rates = new List<double>();
        var number = 0;
        for (var round = 0; round <= Rounds; round++)
        {
            var began = Stopwatch.GetTimestamp();
            var before = number;
            await Task.WhenAll(
                open.Select(connection =>
                    Task.Run(async () =>
                    {
                        while (Stopwatch.GetElapsedTime(began).TotalSeconds < seconds)
                        {
                            await call(connection, Interlocked.Increment(ref number));
                        }
                    })
                )
            );
            if (round > 0)
            {
                rates.Add((number - before) / Stopwatch.GetElapsedTime(began).TotalSeconds);
            }
        }
        open.ForEach(connection => connection.Dispose());
        return Median(rates);
    }

    /// <summary>The median time of one call in milliseconds, on one connection, after a warm-up.</summary>
    public static async Task<double> MedianMsAsync(int calls, Func<int, ValueTask> call)
    {
        var times = new List<double>(calls);
        for (var i = -calls / 5; i < calls; i++)
        {
            var began = Stopwatch.GetTimestamp();
            await call(i + calls);
            if (i >= 0)
            {
                times.Add(Stopwatch.GetElapsedTime(began).TotalMilliseconds);
            }
        }
        return Median(times);
    }

    public static double Median(IReadOnlyCollection<double> values)
    {
        var sorted = values.Order().ToList();
        return sorted.Count % 2 == 1
            ? sorted[sorted.Count / 2]
            : (sorted[sorted.Count / 2 - 1] + sorted[sorted.Count / 2]) / 2;
    }
}
