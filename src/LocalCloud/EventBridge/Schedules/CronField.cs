namespace LocalCloud.EventBridge.Schedules;

/// <summary>A field of numbers or names: lists, ranges and steps.</summary>
internal sealed class CronField
{
    private readonly HashSet<int> values;

    private CronField(HashSet<int> values) => this.values = values;

    public bool Has(int value) => values.Contains(value);

    /// <param name="wraps">Whether a range may go over the end.</param>
    public static CronField? TryParse(string text, int least, int most, string[]? names = null, bool wraps = true)
    {
        var values = new HashSet<int>();
        foreach (var part in text.Split(','))
        {
            if (!AddPart(values, part, least, most, names, wraps))
            {
                return null;
            }
        }
        return new CronField(values);
    }

    /// <summary>A number, or a name of which the first stands for the least number.</summary>
    public static int? TryNumber(string text, int least, int most, string[]? names)
    {
        var named = Array.FindIndex(names ?? [], n => n.Equals(text, StringComparison.OrdinalIgnoreCase));
        if (named >= 0)
        {
            return named + least;
        }
        return Whole(text) is { } number && number >= least && number <= most ? number : null;
    }

    private static int? Whole(string text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;

    private static bool AddPart(HashSet<int> values, string part, int least, int most, string[]? names, bool wraps)
    {
        var slash = part.Split('/');
        if (slash.Length > 2 || (slash.Length == 1 ? 1 : Whole(slash[1])) is not { } step)
        {
            return false;
        }
        var dash = slash[0].Split('-');
        if (dash.Length > 2)
        {
            return false;
        }
        var whole = slash[0] == "*";
        var from = whole ? least : TryNumber(dash[0], least, most, names);
        var to =
            whole || (slash.Length == 2 && dash.Length == 1) ? most
            : dash.Length == 2 ? TryNumber(dash[1], least, most, names)
            : from;
        if (from is null || to is null || (to < from && !wraps))
        {
            return false;
        }
        if (step == 0)
        {
            // AWS takes a step of zero (recorded); the first value has no next one.
            values.Add(from.Value);
            return true;
        }
        // A range may go over the end, FRI-MON.
        for (var value = from.Value; value <= (to < from ? most : to.Value); value += step)
        {
            values.Add(value);
        }
        for (var value = least; to < from && value <= to; value += step)
        {
            values.Add(value);
        }
        return true;
    }
}
