using System.Globalization;

namespace Workbench.Tests;

/// <summary>
/// How long something may take on a quiet machine. A shared one is slower, so a bar is held <see cref="Slack"/> times
/// as long; <c>WORKSHOP_BARS=strict</c> in the environment holds it as it stands. What was measured is printed either
/// way.
/// </summary>
internal static class Bar
{
    private const double Slack = 10;

    private static readonly bool Strict = Environment.GetEnvironmentVariable("WORKSHOP_BARS") == "strict";

    /// <param name="milliseconds">
    /// Several measurements; the best one counts, because a busy machine makes any of them late.
    /// </param>
    public static void Hold(string what, double bar, params IEnumerable<double> milliseconds)
    {
        var all = milliseconds.ToList();
        var said = string.Create(
            CultureInfo.InvariantCulture,
            $"{what}: {string.Join(", ", all.Select(ms => $"{ms:0}"))} ms; the bar is {bar:0} ms"
        );
        TestContext.Current.TestOutputHelper?.WriteLine(said);
        // The gate's log shows the output of tests that fail only.
        Console.WriteLine(said);
        all.Min().ShouldBeLessThanOrEqualTo(Strict ? bar : Slack * bar, said);
    }
}
