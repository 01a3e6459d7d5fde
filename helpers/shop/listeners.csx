using System.Text.Json.Nodes;
using Amazon.EventBridge;
using Amazon.EventBridge.Model;

/// The rules of a bus, all pages of them. A bus that does not exist has none.
async Task<List<Rule>> RulesOnAsync(string bus)
{
    var rules = new List<Rule>();
    string next = null;
    do
    {
        try
        {
            var page = await eventBridge.ListRulesAsync(new ListRulesRequest { EventBusName = bus, NextToken = next });
            rules.AddRange(page.Rules ?? new());
            next = page.NextToken;
        }
        catch (Amazon.EventBridge.Model.ResourceNotFoundException)
        {
            return rules;
        }
    } while (next is not null);
    return rules;
}

/// Whom an event would reach: the enabled rules of its bus whose pattern it matches. PutEvents itself never tells.
async Task<Report> WhoListensAsync(params PutEventsRequestEntry[] entries)
{
    var rows = new List<string[]>();
    var buses = (await eventBridge.ListEventBusesAsync(new ListEventBusesRequest { Limit = 100 })).EventBuses ?? new();
    foreach (var entry in entries)
    {
        var bus = entry.EventBusName ?? "default";
        var exists = buses.Any(found => found.Name == bus);
        var matching = new List<string>();
        foreach (var rule in await RulesOnAsync(bus))
        {
            if (rule.State != RuleState.DISABLED && await MatchesAsync(rule.EventPattern, Envelope(entry)))
            {
                matching.Add(rule.Name);
            }
        }
        var heard = matching.Count > 0 ? string.Join(", ", matching) : "nobody";
        rows.Add(new[] { bus, entry.Source, entry.DetailType, exists ? heard : "nobody: there is no such bus" });
    }
    return new Report("Which rules would hear it:", new[] { "bus", "source", "detail-type", "rules" }, rows);
}

/// Does the pattern match the event? EventBridge decides.
async Task<bool> MatchesAsync(string pattern, string eventJson) =>
    pattern is not null
    && (await eventBridge.TestEventPatternAsync(new() { EventPattern = pattern, Event = eventJson })).Result == true;

// An entry as rules see it: EventBridge puts the other members around it.
string Envelope(PutEventsRequestEntry entry) =>
    new JsonObject
    {
        ["version"] = "0",
        ["id"] = "7bf73129-1428-4cd3-a780-95db273d1602",
        ["detail-type"] = entry.DetailType,
        ["source"] = entry.Source,
        ["account"] = "000000000000",
        ["time"] = "2026-01-01T08:00:00Z",
        ["region"] = target.Region,
        ["resources"] = new JsonArray(),
        ["detail"] = JsonNode.Parse(entry.Detail ?? "{}"),
    }.ToJsonString();
