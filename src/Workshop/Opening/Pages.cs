using Workshop.Lessons;

namespace Workshop.Opening;

/// <summary>The page that the argument of `open` means.</summary>
internal static class Pages
{
    /// <exception cref="UserException">No lesson begins so.</exception>
    public static string Find(string notebooks, string? wish) =>
        wish switch
        {
            null => "/",
            "shop" => "/shop",
            _ => $"/lessons/{Path.GetFileNameWithoutExtension(LessonRunner.Find(notebooks, wish)[0])}",
        };
}
