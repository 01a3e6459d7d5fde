using System.Text.Json.Nodes;
using LocalCloud;
using NotebookHost;
using NotebookHost.Notebooks;
using Workshop;

namespace Lessons.Tests;

/// <summary>Lessons find their target in this process's environment, so only one of them runs at a time.</summary>
[CollectionDefinition(Name, DisableParallelization = true)]
public sealed class OneAtATime
{
    public const string Name = "lessons run one at a time";
}

/// <summary>A fresh local cloud that the lessons of a test use, deployed or empty. Removed at the end.</summary>
internal sealed class Shop : IAsyncDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("lessons-").FullName;
    private IAsyncDisposable? cloud;

    /// <summary>Lets time pass in the cloud.</summary>
    public Task PassAsync(TimeSpan time) => ((LocalWorkshop)cloud!).Cloud.Store.AdvanceClockAsync(time);

    public int Port => ((LocalWorkshop)cloud!).Endpoint.Port;

    /// <summary>A deployed cloud, on a free port if none is named.</summary>
    public static async Task<Shop> OpenAsync(int port = 0)
    {
        var shop = new Shop();
        var checkout = new Repository(Checkout.Root);
        var workshop = await LocalWorkshop.StartAsync(checkout, shop.folder, port, auth: true, _ => { });
        workshop.PointThisProcessAtIt();
        shop.cloud = workshop;
        return shop;
    }

    /// <summary>A cloud with nothing deployed in it.</summary>
    public static async Task<Shop> EmptyAsync()
    {
        var shop = new Shop();
        var options = new LocalCloudOptions
        {
            DataFolder = shop.folder,
            Port = 0,
            Auth = false,
        };
        var server = await LocalCloudServer.StartAsync(options);
        Environment.SetEnvironmentVariable("WORKSHOP_TARGET", server.Endpoint.ToString().TrimEnd('/'));
        shop.cloud = server;
        return shop;
    }

    /// <summary>
    /// Runs a lesson solved, with other code than the solution in the blanks that <paramref name="edits"/> name.
    /// </summary>
    public static Task<NotebookRun> RunAsync(string lesson, params (string Exercise, string Code)[] edits) =>
        RunAsync(
            Lesson
                .Load(Checkout.Lesson(lesson))
                .Filled(exercise =>
                    edits.FirstOrDefault(edit => edit.Exercise == exercise.Id).Code ?? exercise.Solution
                )
        );

    /// <summary>Runs a lesson with nothing in its blanks.</summary>
    public static Task<NotebookRun> RunAsShippedAsync(string lesson) =>
        RunAsync(Lesson.Load(Checkout.Lesson(lesson)).Notebook);

    /// <summary>The first cell of all lessons at once: the helpers, and the exercises of each lesson.</summary>
    public static string FirstCell { get; } =
        string.Join(
            '\n',
            Checkout
                .LessonNames.Select(row => $"#load \"../helpers/check/{row.Data}.csx\"")
                .Prepend("#!import ../helpers/workshop.csx")
        );

    /// <summary>Runs cells after the first cell of all lessons; gives back their outputs.</summary>
    public static async Task<IReadOnlyList<string>> TryAsync(params string[] cells)
    {
        string[] all = [FirstCell, .. cells];
        var json = new JsonObject
        {
            ["cells"] = new JsonArray([
                .. all.Select(
                    (code, index) =>
                        (JsonNode)
                            new JsonObject
                            {
                                ["cell_type"] = "code",
                                ["execution_count"] = null,
                                ["id"] = $"c{index}",
                                ["metadata"] = new JsonObject(),
                                ["outputs"] = new JsonArray(),
                                ["source"] = code,
                            }
                ),
            ]),
            ["metadata"] = new JsonObject(),
            ["nbformat"] = 4,
            ["nbformat_minor"] = 5,
        };
        var run = await RunAsync(Notebook.Parse(json.ToJsonString()));
        run.ShouldSucceed();
        return [.. run.Cells.Skip(1).Select(cell => Outputs.Text(cell.Outputs))];
    }

    private static async Task<NotebookRun> RunAsync(Notebook notebook)
    {
        var file = Path.Combine(Path.GetTempPath(), $"lesson-{Guid.NewGuid():n}.ipynb");
        notebook.Save(file);
        try
        {
            var options = new NotebookRunOptions { WorkingDirectory = Checkout.Notebooks };
            return await NotebookRunner.RunAsync(file, options, cancellation: TestContext.Current.CancellationToken);
        }
        finally
        {
            File.Delete(file);
        }
    }

    public async ValueTask DisposeAsync()
    {
        await cloud!.DisposeAsync();
        Directory.Delete(folder, recursive: true);
    }
}

internal static class Outputs
{
    /// <summary>All that a cell showed, as plain text.</summary>
    public static string Text(IEnumerable<JsonObject> outputs) =>
        string.Join(
            "\n",
            outputs.Select(output => Joined(output["text"] ?? output["data"]?["text/plain"] ?? output["evalue"]))
        );

    /// <summary>What a cell showed as HTML.</summary>
    public static string Html(IEnumerable<JsonObject> outputs) =>
        string.Join("\n", outputs.Select(output => Joined(output["data"]?["text/html"])));

    public static string Text(this NotebookRun run, string cellId) => Text(run.Cell(cellId).Outputs);

    public static string Html(this NotebookRun run, string cellId) => Html(run.Cell(cellId).Outputs);

    public static NotebookCell Cell(this NotebookRun run, string cellId) =>
        run.Notebook.Cells.Single(cell => cell.Id == cellId);

    public static void ShouldSucceed(this NotebookRun run) =>
        run.Failure.ShouldBeNull(
            $"cell {run.Failure?.CodeNumber}: {run.Failure?.Error?.Code}\n{run.Failure?.Error?.Message}"
        );

    private static string Joined(JsonNode? text) =>
        text switch
        {
            null => "",
            JsonArray lines => string.Concat(lines.Select(line => (string?)line)),
            _ => (string?)text ?? "",
        };
}
