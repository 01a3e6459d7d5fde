using System.Diagnostics;
using NotebookHost;
using NotebookHost.Notebooks;
using Workshop;

namespace Lessons.Tests.Kernels;

/// <summary>
/// The lessons in Jupyter, where it is installed, with the kernelspec that <c>workshop jupyter</c> writes.
/// </summary>
[Collection(OneAtATime.Name)]
public sealed class JupyterTests
{
    [Fact]
    public async Task Every_lesson_shows_in_Jupyter_what_it_shows_here()
    {
        var version = await Tools.RunAsync("jupyter", ["nbconvert", "--version"]);
        Assert.SkipUnless(version is { ExitCode: 0 }, "Jupyter (with nbconvert) is not installed.");
        using var packages = await RealPackages.MakeAsync();
        var folder = Directory.CreateTempSubdirectory("jupyter-");
        var variables = new Dictionary<string, string>(packages.Variables) { ["JUPYTER_DATA_DIR"] = folder.FullName };
        try
        {
            var made = await Tools.RunAsync("dotnet", [typeof(LocalWorkshop).Assembly.Location, "jupyter"], variables);
            made!.ExitCode.ShouldBe(0, made.Output);

            var ours = new Queue<NotebookRun>();
            await using (await Shop.OpenAsync())
            {
                foreach (var lesson in Lesson.All(Checkout.Notebooks))
                {
                    ours.Enqueue(await Shop.RunAsync(lesson.Name));
                }
            }

            var differences = new List<string>();
            await using var shop = await Shop.OpenAsync();
            foreach (var lesson in Lesson.All(Checkout.Notebooks))
            {
                var here = ours.Dequeue().Notebook;
                var there = await RunAsync(lesson.Solved(), folder.FullName, variables);
                foreach (var (mine, cell) in here.Cells.Zip(there.Cells))
                {
                    var where = $"{lesson.Name}, cell '{cell.Id}'";
                    differences.AddRange(Comparable.Differences(where, cell.Outputs, mine.Outputs));
                }
            }
            differences.ShouldBeEmpty(string.Join('\n', differences));
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    /// <summary>Runs a notebook that is not in a file, in the folder of the lessons.</summary>
    private static async Task<Notebook> RunAsync(Notebook notebook, string folder, Dictionary<string, string> variables)
    {
        for (var attempt = 1; ; attempt++)
        {
            var (executed, errors) = await TryAsync(notebook, folder, variables);
            // Jupyter chooses ports that the kernel takes seconds later; another test may take one in between.
            if (executed is null && attempt < 5 && errors.Contains("AddressAlreadyInUse", StringComparison.Ordinal))
            {
                continue;
            }
            return executed.ShouldNotBeNull($"{notebook.Name}: {errors}");
        }
    }

    private static async Task<(Notebook? Executed, string Errors)> TryAsync(
        Notebook notebook,
        string folder,
        Dictionary<string, string> variables
    )
    {
        // To a file: to standard output the kernel writes too.
        var executed = Path.Combine(folder, notebook.Name + ".ipynb");
        string[] arguments =
        [
            "nbconvert",
            "--stdin",
            "--to",
            "notebook",
            "--execute",
            "--output-dir",
            folder,
            "--output",
            Path.GetFileName(executed),
            "--ExecutePreprocessor.timeout=120",
        ];
        using var jupyter = Process.Start(Tools.StartInfo("jupyter", arguments, Checkout.Notebooks, variables))!;
        try
        {
            var cancelled = TestContext.Current.CancellationToken;
            var errors = jupyter.StandardError.ReadToEndAsync(cancelled);
            await jupyter.StandardInput.WriteAsync(notebook.ToJson());
            jupyter.StandardInput.Close();
            await jupyter.StandardOutput.ReadToEndAsync(cancelled);
            await jupyter.WaitForExitAsync(cancelled);
            RealPackages.SkipIfUnreachable(await errors);
            return (jupyter.ExitCode == 0 ? Notebook.Load(executed) : null, await errors);
        }
        finally
        {
            jupyter.Kill(entireProcessTree: true);
        }
    }
}
