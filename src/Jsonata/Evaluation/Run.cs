using System.Runtime.CompilerServices;
using System.Runtime.ExceptionServices;

namespace Jsonata.Evaluation;

/// <summary>One evaluation: its time, and how much of its limits it has used.</summary>
internal sealed class Run
{
    /// <summary>The clock is looked at once in so many steps.</summary>
    private const int StepsPerLook = 1024;

    /// <summary>Enough for as many levels as a depth of some thousands needs.</summary>
    private const int StackBytes = 16 * 1024 * 1024;

    private readonly long started;
    private int depth;
    private int steps;
    private DateTimeOffset? now;

    public Run(JsonataOptions options)
    {
        Options = options;
        started = options.Clock.GetTimestamp();
    }

    public JsonataOptions Options { get; }

    /// <summary>When the evaluation asked for the time first; it does not go on.</summary>
    public DateTimeOffset Now => now ??= Options.Clock.GetUtcNow();

    /// <summary>How much time is left; at least a millisecond.</summary>
    public TimeSpan TimeLeft
    {
        get
        {
            var left = Options.Timeout - Options.Clock.GetElapsedTime(started);
            return left > TimeSpan.FromMilliseconds(1) ? left : TimeSpan.FromMilliseconds(1);
        }
    }

    /// <summary>Counts one step of work.</summary>
    /// <exception cref="JsonataException">The time is over.</exception>
    public void Tick()
    {
        if (++steps % StepsPerLook == 0 && Options.Clock.GetElapsedTime(started) > Options.Timeout)
        {
            throw Limits.Exceeded("Expression evaluation timeout: Check for infinite loop");
        }
    }

    /// <summary>Goes one level down; <see cref="Leave"/> comes back up.</summary>
    public void Enter()
    {
        Tick();
        if (++depth > Options.MaxDepth)
        {
            throw Limits.Exceeded(
                "Stack overflow error: Check for non-terminating recursive function. Consider rewriting as tail-recursive"
            );
        }
    }

    public void Leave() => depth--;

    /// <summary>Counts a level that has no other below it.</summary>
    public void Touch()
    {
        Enter();
        Leave();
    }

    /// <summary>
    /// Does it on this thread's stack, or where that is nearly used up on another's, so that the depth counts and not
    /// the thread.
    /// </summary>
    public static T OnEnoughStack<T>(Func<T> work)
    {
        ExceptionDispatchInfo? failure = null;
        T? result = default;
        var thread = new Thread(
            () =>
            {
                try
                {
                    result = work();
                }
                catch (Exception e)
                {
                    failure = ExceptionDispatchInfo.Capture(e);
                }
            },
            StackBytes
        )
        {
            IsBackground = true,
        };
        thread.Start();
        thread.Join();
        failure?.Throw();
        return result!;
    }

    public static bool HasStack => RuntimeHelpers.TryEnsureSufficientExecutionStack();
}
