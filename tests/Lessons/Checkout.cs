namespace Lessons.Tests;

/// <summary>The files that the tests read.</summary>
internal static class Checkout
{
    public static string Root { get; } = Find();

    public static string Notebooks => Path.Combine(Root, "notebooks");

    /// <summary>The lessons in the order of their numbers.</summary>
    public static IReadOnlyList<string> Lessons { get; } =
    [.. Directory.GetFiles(Notebooks, "*.ipynb").Order(StringComparer.Ordinal)];

    public static TheoryData<string> LessonNames =>
        [.. Lessons.Select(Path.GetFileNameWithoutExtension).OfType<string>()];

    public static string Lesson(string name) => Path.Combine(Notebooks, name + ".ipynb");

    public static string Text(params string[] path) => File.ReadAllText(Path.Combine([Root, .. path]));

    private static string Find()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "Serverlesspresso.slnx")))
        {
            folder = folder.Parent!;
        }
        return folder.FullName;
    }
}
