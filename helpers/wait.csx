using System.Diagnostics;
using System.Globalization;

/// Looks again and again until there is something to see, and gives it back. Looks often at first, later once a
/// second. Shows that it waits, stops at the limit, and then says what was missing and what to try.
async Task<T> WaitFor<T>(string what, Func<Task<T>> look, string hint = "", int seconds = 60)
    where T : class
{
    var clock = Stopwatch.StartNew();
    var pause = TimeSpan.FromMilliseconds(20);
    var dots = 0;
    Console.Write($"Waiting for {what} ");
    while (true)
    {
        if (await look() is { } found)
        {
            Console.WriteLine(
                $"… seen after {clock.Elapsed.TotalSeconds.ToString("0.0", CultureInfo.InvariantCulture)} s."
            );
            return found;
        }
        if (clock.Elapsed.TotalSeconds > seconds)
        {
            Console.WriteLine();
            throw new LessonStop($"After {seconds} s there was still no sign of {what}. {hint}".TrimEnd());
        }
        if (clock.Elapsed.TotalSeconds >= dots + 1)
        {
            dots++;
            Console.Write(".");
        }
        await Task.Delay(pause);
        pause = TimeSpan.FromMilliseconds(Math.Min(1000, pause.TotalMilliseconds * 1.5));
    }
}
