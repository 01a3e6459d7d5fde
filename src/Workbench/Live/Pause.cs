using Amazon.StepFunctions;
using Amazon.StepFunctions.Model;

namespace Workbench.Live;

/// <summary>An execution that waits for somebody, and until when.</summary>
public sealed record Pause(string Execution, string State, DateTime Due)
{
    private const int Most = 20;

    /// <summary>The pauses that end first, of the newest executions of all workflows.</summary>
    public static Watched<IReadOnlyList<Pause>> Feed(ShopClients clients) =>
        new(
            async (before, cancelled) =>
            {
                var found = new List<Pause>();
                var machines = await clients.Workflows.ListStateMachinesAsync(new(), cancelled).ConfigureAwait(false);
                foreach (var machine in machines.StateMachines ?? [])
                {
                    found.AddRange(await OfAsync(clients, machine.StateMachineArn, cancelled).ConfigureAwait(false));
                }
                IReadOnlyList<Pause> sorted = [.. found.OrderBy(pause => pause.Due)];
                return before is not null && before.SequenceEqual(sorted) ? before : sorted;
            },
            4 * clients.Target.Pause
        );

    private static async Task<List<Pause>> OfAsync(ShopClients clients, string machine, CancellationToken cancelled)
    {
        var request = new ListExecutionsRequest
        {
            StateMachineArn = machine,
            StatusFilter = ExecutionStatus.RUNNING,
            MaxResults = Most,
        };
        var running = await clients.Workflows.ListExecutionsAsync(request, cancelled).ConfigureAwait(false);
        var pauses = new List<Pause>();
        foreach (var execution in running.Executions ?? [])
        {
            var history = await clients
                .Workflows.GetExecutionHistoryAsync(
                    new GetExecutionHistoryRequest { ExecutionArn = execution.ExecutionArn, MaxResults = 1000 },
                    cancelled
                )
                .ConfigureAwait(false);
            if (StateVisit.Read(history.Events ?? []).LastOrDefault() is { Left: null, Due: { } due } visit)
            {
                pauses.Add(new Pause(execution.Name, visit.State, due));
            }
        }
        return pauses;
    }
}
