using Microsoft.AspNetCore.Components;
using Workbench.Live;

namespace Workbench.Components.Parts;

/// <summary>A part of the page that shows what it watches, and stops watching when it goes.</summary>
public abstract class WatchingComponent : ComponentBase, IDisposable
{
    private readonly List<IDisposable> watches = [];
    private readonly CancellationTokenSource gone = new();

    /// <summary>Cancelled when this part goes away.</summary>
    protected CancellationToken Gone => gone.Token;

    /// <summary>Shows each change of it. While the page is drawn ahead on the server nothing is watched.</summary>
    protected IDisposable? Watch<T>(Watched<T> watched)
        where T : class
    {
        if (!RendererInfo.IsInteractive)
        {
            return null;
        }
        var watch = watched.Watch(() => _ = InvokeAsync(ChangedAsync));
        watches.Add(watch);
        return watch;
    }

    /// <summary>Ends one watch before the part goes.</summary>
    protected void Unwatch(IDisposable? watch)
    {
        if (watch is not null && watches.Remove(watch))
        {
            watch.Dispose();
        }
    }

    /// <summary>Called on the page's thread after something watched has changed.</summary>
    protected virtual Task ChangedAsync()
    {
        StateHasChanged();
        return Task.CompletedTask;
    }

    public virtual void Dispose()
    {
        gone.Cancel();
        watches.ForEach(watch => watch.Dispose());
        watches.Clear();
        GC.SuppressFinalize(this);
    }
}
