using System.Collections.Concurrent;
using global::Lessons;
using Workbench.Serving;
using Workbench.Sessions;

namespace Workbench.Lessons;

/// <summary>All lessons, and those that are worked on.</summary>
public sealed class LessonShelf : IAsyncDisposable
{
    private readonly SessionPool pool;
    private readonly IReadOnlyList<Lesson> lessons;
    private readonly ConcurrentDictionary<string, Lazy<OpenLesson>> open = new();
    private readonly string folder;

    public LessonShelf(WorkbenchOptions options)
    {
        lessons = Lesson.All(options.Notebooks);
        folder = options.WorkFolder;
        pool = new SessionPool(options.SessionCommand);
        pool.Prepare();
    }

    public IReadOnlyList<OpenLesson> All => [.. lessons.Select(lesson => Open(lesson.Name)!)];

    /// <summary>The lesson of that name, or null. Its session begins when it is asked for.</summary>
    public OpenLesson? Open(string name) =>
        lessons.FirstOrDefault(lesson => lesson.Name == name) is { } found
            ? open.GetOrAdd(name, _ => new(() => new OpenLesson(new LessonWork(found, folder), pool))).Value
            : null;

    public async ValueTask DisposeAsync()
    {
        foreach (var lesson in open.Values.Where(lesson => lesson.IsValueCreated))
        {
            await lesson.Value.DisposeAsync().ConfigureAwait(false);
        }
        await pool.DisposeAsync().ConfigureAwait(false);
    }
}
