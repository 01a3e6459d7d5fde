namespace Workshop.Tests;

public sealed class RepositoryTests
{
    /// <summary>The formatter breaks code at 120; only a text that reads better in one piece may go beyond.</summary>
    private const int LongestLine = 140;

    [Fact]
    public void No_line_of_source_is_too_long_to_read()
    {
        var files = Directory
            .EnumerateFiles(Path.Combine(Repository.Find().Root, "src"), "*.cs", SearchOption.AllDirectories)
            .Where(file => !file.Split(Path.DirectorySeparatorChar).Intersect(["bin", "obj"]).Any())
            .ToList();

        files.Count.ShouldBeGreaterThan(500);
        files
            .SelectMany(file => File.ReadLines(file).Select((line, i) => (Place: $"{file}:{i + 1}", line.Length)))
            .Where(line => line.Length > LongestLine)
            .Select(line => $"{line.Place} has {line.Length} characters")
            .ShouldBeEmpty();
    }
}
