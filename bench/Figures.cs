using System.Globalization;

namespace Bench;

/// <summary>Prints one line for each figure, beside what it should be.</summary>
internal static class Figures
{
    public static void AtLeast(string what, double value, double wanted, string unit) =>
        Print(what, value, unit, $"at least {Text(wanted)}", value >= wanted);

    public static void Under(string what, double value, double wanted, string unit) =>
        Print(what, value, unit, $"under {Text(wanted)}", value < wanted);

    /// <summary>A figure without a goal, which helps to read the others.</summary>
    public static void Note(string what, double value, string unit) =>
        Console.WriteLine($"        {what, -62} {Text(value), 10} {unit}");

    private static void Print(string what, double value, string unit, string wanted, bool met) =>
        Console.WriteLine($"{(met ? "met   " : "missed")}  {what, -62} {Text(value), 10} {unit, -6} ({wanted})");

    private static string Text(double value) =>
        value.ToString(value >= 100 ? "n0" : "0.###", CultureInfo.InvariantCulture);
}
