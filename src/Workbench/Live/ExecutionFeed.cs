using Amazon.StepFunctions;
using Amazon.StepFunctions.Model;

namespace Workbench.Live;

/// <summary>What a look at a workflow's executions saw, newest first.</summary>
/// <param name="More">There are older ones than are shown.</param>
public sealed record ExecutionPage(IReadOnlyList<ExecutionListItem> Executions, bool More);

/// <summary>The newest executions of a workflow, newest first.</summary>
public sealed class ExecutionFeed
{
    private const int MostOfOneCall = 1000;

    private readonly ShopClients clients;
    private readonly string machineArn;
    private readonly string? status;

    /// <param name="status">Null or empty for executions of any status.</param>
    public ExecutionFeed(ShopClients clients, string machineArn, string? status)
    {
        this.clients = clients;
        this.machineArn = machineArn;
        this.status = string.IsNullOrEmpty(status) ? null : status;
        Page = new Watched<ExecutionPage>(LookAsync, clients.Target.Pause);
    }

    /// <summary>So many are read; the next look follows a change.</summary>
    public int Most { get; set; } = 100;

    public Watched<ExecutionPage> Page { get; }

    private async Task<ExecutionPage> LookAsync(ExecutionPage? before, CancellationToken cancelled)
    {
        var most = Most;
        var found = new List<ExecutionListItem>();
        var request = new ListExecutionsRequest
        {
            StateMachineArn = machineArn,
            StatusFilter = status is null ? null : new ExecutionStatus(status),
        };
        do
        {
            request.MaxResults = Math.Min(MostOfOneCall, most - found.Count);
            var page = await clients.Workflows.ListExecutionsAsync(request, cancelled).ConfigureAwait(false);
            found.AddRange(page.Executions ?? []);
            request.NextToken = page.NextToken;
        } while (!string.IsNullOrEmpty(request.NextToken) && found.Count < most);
        var more = !string.IsNullOrEmpty(request.NextToken);
        return
            before is not null
            && before.More == more
            && before.Executions.Select(Print).SequenceEqual(found.Select(Print))
            ? before
            : new ExecutionPage(found, more);
    }

    private static (string, string) Print(ExecutionListItem item) => (item.ExecutionArn, item.Status.Value);
}
