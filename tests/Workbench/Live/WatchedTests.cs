using Workbench.Live;

namespace Workbench.Tests.Live;

public sealed class WatchedTests
{
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(1);

    [Fact]
    public async Task It_looks_only_while_somebody_watches()
    {
        var looks = 0;
        var watched = new Watched<string>((_, _) => Task.FromResult($"{Interlocked.Increment(ref looks)}"), Pause);
        looks.ShouldBe(0);

        await SeenAsync(watched, () => looks > 2);
        var after = looks;
        await Task.Delay(50);

        looks.ShouldBeLessThanOrEqualTo(after + 1);
    }

    [Fact]
    public async Task A_look_that_sees_the_same_tells_nobody()
    {
        var (looks, told) = (0, 0);
        var watched = new Watched<string>(
            (before, _) =>
            {
                Interlocked.Increment(ref looks);
                return Task.FromResult(before ?? "seen");
            },
            Pause
        );

        using (watched.Watch(() => Interlocked.Increment(ref told)))
        {
            await UntilAsync(() => looks > 5);
        }

        told.ShouldBe(1);
    }

    [Fact]
    public async Task A_look_that_fails_is_told_and_what_was_seen_stays_until_it_works_again()
    {
        var works = true;
        var watched = new Watched<string>(
            (_, _) => works ? Task.FromResult(new string('x', 1)) : throw new TimeoutException(),
            Pause
        );

        await SeenAsync(watched, () => watched.Latest is not null);
        works = false;
        await SeenAsync(watched, () => watched.Trouble is not null);
        watched.Trouble.ShouldNotBeNull().ShouldStartWith("The shop does not answer.");
        watched.Latest.ShouldBe("x");
        works = true;
        await SeenAsync(watched, () => watched.Trouble is null);
    }

    private static async Task SeenAsync(Watched<string> watched, Func<bool> seen)
    {
        using var watch = watched.Watch(() => { });
        await UntilAsync(seen);
    }

    private static async Task UntilAsync(Func<bool> seen)
    {
        for (var i = 0; i < 2000 && !seen(); i++)
        {
            await Task.Delay(5);
        }
        seen().ShouldBeTrue();
    }
}
