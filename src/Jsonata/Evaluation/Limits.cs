namespace Jsonata.Evaluation;

/// <summary>What ends an evaluation that takes too much.</summary>
internal static class Limits
{
    private const int MostPictureCharacters = 2_000;

    /// <summary>Depth and time have one code, as in the reference implementation's own tests.</summary>
    public static JsonataException Exceeded(string text) => new("U1001", text);

    /// <summary>A picture that a person could have written; reading one takes time by its square.</summary>
    public static string Picture(string picture) =>
        picture.Length <= MostPictureCharacters
            ? picture
            : throw new JsonataException("U1004", (double)MostPictureCharacters);

    public static void CheckDataDepth(int depth, JsonataOptions options)
    {
        if (depth > options.MaxDataDepth)
        {
            throw new JsonataException("U1003", (double)options.MaxDataDepth);
        }
    }

    public static void CheckItems(long count, JsonataOptions options)
    {
        if (count > options.MaxItems)
        {
            throw new JsonataException("D2015", (double)options.MaxItems);
        }
    }

    public static void CheckCharacters(long count, JsonataOptions options) =>
        CheckCharacters(count, options.MaxCharacters);

    public static void CheckPadding(long count, JsonataOptions options) =>
        CheckCharacters(count, Math.Min(options.MaxPadding, options.MaxCharacters));

    private static void CheckCharacters(long count, int most)
    {
        if (count > most)
        {
            throw new JsonataException("U1004", (double)most);
        }
    }
}
