namespace Jsonata.Functions.Pictures;

/// <summary>Whether separators of digits stand at the same distance from each other.</summary>
internal static class Separators
{
    /// <summary>The distance; 0 when there is none.</summary>
    public static int Regular(IReadOnlyList<int> positions)
    {
        if (positions.Count == 0)
        {
            return 0;
        }
        var factor = positions.Aggregate(Divisor);
        return Enumerable.Range(1, positions.Count).All(i => positions.Contains(i * factor)) ? factor : 0;
    }

    private static int Divisor(int a, int b) => b == 0 ? a : Divisor(b, a % b);
}
