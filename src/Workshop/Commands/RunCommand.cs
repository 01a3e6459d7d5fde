using System.CommandLine;
using System.Diagnostics;
using NotebookHost;
using NotebookHost.Html;
using Spectre.Console;
using Workshop.Lessons;

namespace Workshop.Commands;

internal static class RunCommand
{
    public static Command Create()
    {
        var lesson = new Argument<string?>("lesson")
        {
            Description = "Run only the lessons whose name begins so, for example 02; what earlier ones leave is made",
            Arity = ArgumentArity.ZeroOrOne,
        };
        var report = new Option<DirectoryInfo?>("--report")
        {
            Description = "Write the executed notebooks and an index.html there",
            HelpName = "DIR",
        };
        var summary = new Option<FileInfo?>("--summary") { Description = "Write what ran, as JSON", HelpName = "FILE" };
        var notebooks = new Option<DirectoryInfo?>("--notebooks")
        {
            Description = "Run the notebooks of another folder",
            HelpName = "DIR",
        };
        var asShipped = new Option<bool>("--as-shipped")
        {
            Description = "Leave the blanks as they are: each lesson then stops at its first one",
        };
        var command = new Command(
            "run",
            "Runs every lesson with its solutions filled in, in order, on a local cloud of its own that is thrown away "
                + "afterwards"
        )
        {
            lesson,
            asShipped,
            report,
            summary,
            notebooks,
        };
        command.SetAction(
            (parsed, cancelled) =>
                RunAsync(
                    parsed.GetValue(lesson),
                    !parsed.GetValue(asShipped),
                    parsed.GetValue(report),
                    parsed.GetValue(summary),
                    parsed.GetValue(notebooks)?.FullName,
                    cancelled
                )
        );
        return command;
    }

    private static async Task<int> RunAsync(
        string? only,
        bool solved,
        DirectoryInfo? report,
        FileInfo? summary,
        string? notebooks,
        CancellationToken cancelled
    )
    {
        var began = Stopwatch.GetTimestamp();
        var repository = Repository.Find();
        var folder = notebooks ?? repository.Notebooks;
        var lessons = LessonRunner.Find(folder, only);
        CheckTargets(report, summary);
        var runner = await OnOwnCloudAsync(repository, lessons, solved, alone: only is not null, cancelled);
        var seconds = Stopwatch.GetElapsedTime(began).TotalSeconds;
        if (report is not null)
        {
            NotebookReport.Write(report.FullName, "Serverlesspresso in C# notebooks", runner.Runs, folder);
            AnsiConsole.Console.WriteLine($"Report: {Path.Combine(report.FullName, "index.html")}");
        }
        if (summary is not null)
        {
            summary.Directory!.Create();
            await File.WriteAllTextAsync(summary.FullName, RunSummary.Json(runner.Results, seconds) + "\n", cancelled);
        }
        RunSummary.Print(AnsiConsole.Console, runner.Results, seconds);
        AnsiConsole.Console.WriteLine(
            solved
                ? $"The solutions of {(runner.Filled == 1 ? "1 blank" : $"{runner.Filled} blanks")} were filled in. "
                    + "--as-shipped shows what a learner gets."
                : "Nothing was filled in: this is what a learner gets who writes nothing."
        );
        return runner.Results.Any(r => r.Failed) ? 1 : 0;
    }

    /// <summary>What can't be written at the end is better said at the beginning.</summary>
    private static void CheckTargets(DirectoryInfo? report, FileInfo? summary)
    {
        if (report is not null && File.Exists(report.FullName))
        {
            throw new UserException($"{report.FullName} is a file. Name a folder for the report: --report DIR");
        }
        if (summary is not null && Directory.Exists(summary.FullName))
        {
            throw new UserException($"{summary.FullName} is a folder. Name a file for the summary: --summary FILE");
        }
        try
        {
            report?.Create();
            summary?.Directory!.Create();
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new UserException($"The report can't be written: {e.Message} Choose another place.");
        }
    }

    private static async Task<LessonRunner> OnOwnCloudAsync(
        Repository repository,
        IReadOnlyList<string> lessons,
        bool solved,
        bool alone,
        CancellationToken cancelled
    )
    {
        var scratch = Directory.CreateTempSubdirectory("serverlesspresso-");
        try
        {
            var warm = NotebookRunner.WarmUpAsync();
            await using var workshop = await LocalWorkshop.StartAsync(
                repository,
                Path.Combine(scratch.FullName, "data"),
                port: 0,
                auth: true,
                _ => { }
            );
            workshop.PointThisProcessAtIt();
            await warm.WaitAsync(cancelled);
            return await WithProgressAsync(lessons, view => new LessonRunner(view, solved, alone, scratch), cancelled);
        }
        finally
        {
            Delete(scratch);
        }
    }

    private static void Delete(DirectoryInfo scratch)
    {
        try
        {
            scratch.Delete(recursive: true);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            Console.Error.WriteLine($"{scratch.FullName} could not be deleted: {e.Message}");
        }
    }

    private static async Task<LessonRunner> WithProgressAsync(
        IReadOnlyList<string> lessons,
        Func<IProgressView, LessonRunner> create,
        CancellationToken cancelled
    )
    {
        LessonRunner runner = null!;
        if (AnsiConsole.Profile.Capabilities.Interactive && !Console.IsOutputRedirected)
        {
            await AnsiConsole
                .Progress()
                .Columns(
                    new TaskDescriptionColumn { Alignment = Justify.Left },
                    new ProgressBarColumn(),
                    new ElapsedTimeColumn()
                )
                .StartAsync(async context => runner = await StartAsync(new LiveView(context)));
        }
        else
        {
            runner = await StartAsync(new PlainView(Console.Out));
        }
        return runner;

        // A cell that does not end holds up nobody who wants to leave.
        Task<LessonRunner> StartAsync(IProgressView view) =>
            Task.Run(() => RunAllAsync(view), cancelled).WaitAsync(cancelled);

        async Task<LessonRunner> RunAllAsync(IProgressView view)
        {
            var all = create(view);
            foreach (var lesson in lessons)
            {
                await all.RunAsync(lesson, cancelled);
            }
            return all;
        }
    }
}
