using System.Diagnostics;
using System.Globalization;
using Microsoft.DotNet.Interactive;

/// Looks again and again until there is something to see, and gives it back. Looks often at first, later once a
/// second. Shows that it waits, and stops at the limit. `diagnose` is asked after a second: if it knows why nothing will
/// come, it says so in a sentence (null if it does not know), and nobody waits for the limit. Ends when its cell is
/// cancelled, and shows nothing more: what a cancelled cell prints lands in the middle of the editor's protocol.
async Task<T> WaitForAsync<T>(
    string what,
    Func<Task<T>> look,
    string hint = "",
    int seconds = 60,
    Func<Task<string>> diagnose = null
)
    where T : class
{
    var clock = Stopwatch.StartNew();
    var pause = TimeSpan.FromMilliseconds(20);
    var dots = 0;
    var above = LessonStop.Recent;
    var cancelled = KernelInvocationContext.Current?.CancellationToken ?? default;
    Console.Write($"Waiting for {what} ");
    while (true)
    {
        var found = await look();
        cancelled.ThrowIfCancellationRequested();
        if (found is not null)
        {
            LessonStop.Forget();
            Console.WriteLine(
                $"… seen after {clock.Elapsed.TotalSeconds.ToString("0.0", CultureInfo.InvariantCulture)} s."
            );
            return found;
        }
        if (above is not null)
        {
            Console.WriteLine("… not there.");
            throw new LessonStop($"This cell did not wait for {what}, because a cell above stopped: {above.First}");
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
            var reason = diagnose is null ? null : await diagnose();
            cancelled.ThrowIfCancellationRequested();
            if (reason is not null)
            {
                Console.WriteLine();
                throw new LessonStop(reason);
            }
        }
        await Task.Delay(pause, cancelled);
        pause = TimeSpan.FromMilliseconds(Math.Min(1000, pause.TotalMilliseconds * 1.5));
    }
}
