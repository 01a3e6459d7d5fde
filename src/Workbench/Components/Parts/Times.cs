using System.Globalization;

namespace Workbench.Components.Parts;

/// <summary>Times and spans as people read them, the same in every country.</summary>
public static class Times
{
    public static string Clock(DateTimeOffset time) =>
        time.ToLocalTime().ToString("HH:mm:ss.fff", CultureInfo.InvariantCulture);

    public static string Clock(DateTime time) => Clock(new DateTimeOffset(time.ToUniversalTime()));

    public static string Full(DateTime? time) =>
        time is { } known ? known.ToLocalTime().ToString("yyyy-MM-dd HH:mm:ss", CultureInfo.InvariantCulture) : "";

    /// <summary>For example "0.25 s" or "14 min 03 s".</summary>
    public static string Span(TimeSpan span) =>
        span.TotalSeconds < 60 ? string.Create(CultureInfo.InvariantCulture, $"{span.TotalSeconds:0.00} s")
        : span.TotalHours < 1 ? string.Create(CultureInfo.InvariantCulture, $"{span.Minutes} min {span.Seconds:00} s")
        : string.Create(CultureInfo.InvariantCulture, $"{(int)span.TotalHours} h {span.Minutes:00} min");

    public static string Count(int number, string thing) =>
        $"{number.ToString("N0", CultureInfo.InvariantCulture)} {thing}{(number == 1 ? "" : "s")}";
}
