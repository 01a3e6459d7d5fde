using System.Diagnostics;

namespace Bench;

/// <summary>How figures are taken: a warm-up, then several rounds, of which the median counts.</summary>
internal static class Measure
{
    private const int Rounds = 5;

    /// <summary>
    /// Calls a second over <paramref name="connections"/> connections; the median of five rounds after one that is not
    /// counted.
    /// </summary>
    public static async Task<double> RateAsync(
        CloudProcess cloud,
        int connections,
        double seconds,
        Func<Connection, int, ValueTask> call
    )
    {
        var rates = new List<double>();
        for (var round = 0; round <= Rounds; round++)
        {
            var rate = await RoundAsync(cloud.Connect, connections, seconds, call);
            if (round > 0)
            {
                rates.Add(rate);
            }
        }
        return Median(rates);
    }

    /// <summary>Calls a second in one round.</summary>
    public static async Task<double> RoundAsync(
        Func<Connection> connect,
        int connections,
        double seconds,
        Func<Connection, int, ValueTask> call
    )
    {
        var open = Enumerable.Range(0, connections).Select(_ => connect()).ToList();
        try
        {
            var number = 0;
            var began = Stopwatch.GetTimestamp();
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
            return number / Stopwatch.GetElapsedTime(began).TotalSeconds;
        }
        finally
        {
            open.ForEach(connection => connection.Dispose());
        }
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
