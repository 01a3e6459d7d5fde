namespace LocalCloud.Tests.Protocol;

/// <summary>Texts that nest deeper than any stack holds.</summary>
internal static class Deep
{
    public const int Levels = 100_000;

    public static string Lists(int levels = Levels) => new string('[', levels) + new string(']', levels);

    public static string Objects(int levels = Levels) => Around("{\"M\":", "1", "}", levels);

    /// <summary>DynamoDB's form of lists in lists.</summary>
    public static string Attributes(int levels = Levels) => Around("{\"L\":[", "{\"S\":\"x\"}", "]}", levels);

    public static string Around(string before, string inside, string after, int levels = Levels) =>
        string.Concat(Enumerable.Repeat(before, levels)) + inside + string.Concat(Enumerable.Repeat(after, levels));
}
