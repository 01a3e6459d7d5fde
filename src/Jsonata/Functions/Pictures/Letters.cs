namespace Jsonata.Functions.Pictures;

/// <summary>Numbers as a spreadsheet's columns: A, B, … Z, AA.</summary>
internal static class Letters
{
    public static string Of(double value, bool isUpper)
    {
        var letters = new Stack<char>();
        for (; value > 0; value = Math.Floor((value - 1) / 26))
        {
            letters.Push((char)((value - 1) % 26 + (isUpper ? 'A' : 'a')));
        }
        return string.Concat(letters);
    }

    public static double Parse(string letters, bool isUpper) =>
        letters.Aggregate(0.0, (sum, c) => sum * 26 + c - (isUpper ? 'A' : 'a') + 1);
}
