using Amazon.StepFunctions.Model;

namespace Workbench.Live;

/// <summary>An execution's history, oldest first; each look reads only what came since.</summary>
public sealed class HistoryFeed
{
    /// <summary>So many events are read; AWS ends an execution at 25,000.</summary>
    public const int Most = 25_000;

    private readonly ShopClients clients;
    private readonly string executionArn;

    public HistoryFeed(ShopClients clients, string executionArn)
    {
        this.clients = clients;
        this.executionArn = executionArn;
        All = new Watched<IReadOnlyList<HistoryEvent>>(LookAsync, clients.Target.Pause);
    }

    public Watched<IReadOnlyList<HistoryEvent>> All { get; }

    private async Task<IReadOnlyList<HistoryEvent>> LookAsync(
        IReadOnlyList<HistoryEvent>? before,
        CancellationToken cancelled
    )
    {
        // The newest first, until one is known: what waits is asked for a hundred events at most.
        var newer = new List<HistoryEvent>();
        var last = before is { Count: > 0 } ? before[^1].Id : 0;
        var request = new GetExecutionHistoryRequest
        {
            ExecutionArn = executionArn,
            ReverseOrder = true,
            MaxResults = before is null ? 1000 : 20,
            IncludeExecutionData = true,
        };
        var known = false;
        do
        {
            var page = await clients.Workflows.GetExecutionHistoryAsync(request, cancelled).ConfigureAwait(false);
            var events = page.Events ?? [];
            newer.AddRange(events.TakeWhile(e => e.Id > last));
            known = events.Any(e => e.Id <= last);
            request.NextToken = page.NextToken;
        } while (!known && !string.IsNullOrEmpty(request.NextToken) && newer.Count < Most);
        newer.Reverse();
        return before is not null && newer.Count == 0 ? before : [.. before ?? [], .. newer];
    }
}
