using System.Globalization;
using Amazon.StepFunctions.Model;

/// An execution's history, one row for each event, with the seconds since it started.
Report Timeline(IEnumerable<HistoryEvent> history)
{
    var events = history.OrderBy(e => e.Id).ToList();
    var began = events[0].Timestamp.Value;
    var rows = new List<string[]>();
    string state = "";
    foreach (var e in events)
    {
        state = e.StateEnteredEventDetails?.Name ?? state;
        rows.Add(
            new[]
            {
                $"{e.Id}",
                (e.Timestamp.Value - began).TotalSeconds.ToString("0.000", CultureInfo.InvariantCulture),
                e.Type.Value,
                e.Type.Value.StartsWith("Execution") ? "" : state,
            }
        );
    }
    return new Report(
        $"{Count(rows.Count, "event")}, the last one: {events[^1].Type}.",
        new[] { "id", "seconds", "event", "state" },
        rows
    );
}
