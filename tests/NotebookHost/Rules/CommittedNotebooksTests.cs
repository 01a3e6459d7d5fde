using NotebookHost.Rules;

namespace NotebookHost.Tests.Rules;

public sealed class CommittedNotebooksTests
{
    [Fact]
    public void Every_notebook_of_the_workshop_may_be_committed()
    {
        var folder = Path.Combine(Root(), "notebooks");
        Assert.SkipUnless(Directory.Exists(folder), "There are no notebooks.");
        Directory
            .EnumerateFiles(folder, "*.ipynb", SearchOption.AllDirectories)
            .SelectMany(NotebookRules.Check)
            .ShouldBeEmpty();
    }

    private static string Root()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "Serverlesspresso.slnx")))
        {
            folder = folder.Parent
                ?? throw new DirectoryNotFoundException("No folder above holds Serverlesspresso.slnx.");
        }

        return folder.FullName;
    }
}
