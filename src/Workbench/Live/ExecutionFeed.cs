using Amazon.StepFunctions;
using Amazon.StepFunctions.Model;

namespace Workbench.Live;

/// <summary>The newest executions of a workflow, newest first.</summary>
public static class ExecutionFeed
{
    /// <summary>So many are shown; a filter by state reaches the others.</summary>
    public const int Most = 100;

    public static Watched<IReadOnlyList<ExecutionListItem>> Of(
        ShopClients clients,
        string machineArn,
        string? status
    ) =>
        new(
            async (before, cancelled) =>
            {
                var request = new ListExecutionsRequest
                {
                    StateMachineArn = machineArn,
                    StatusFilter = string.IsNullOrEmpty(status) ? null : new ExecutionStatus(status),
                    MaxResults = Most,
                };
                var found = await clients.Workflows.ListExecutionsAsync(request, cancelled).ConfigureAwait(false);
                var now = found.Executions ?? [];
                return before is not null && before.Select(Print).SequenceEqual(now.Select(Print)) ? before : now;
            },
            clients.Target.Pause
        );

    private static (string, string) Print(ExecutionListItem item) => (item.ExecutionArn, item.Status.Value);
}
