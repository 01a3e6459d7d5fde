using System.Text.Json;
using System.Text.Json.Nodes;
using Amazon.EventBridge;
using Amazon.EventBridge.Model;

/// Why no workflow starts for this event, in a sentence; null if nothing speaks against it.
async Task<string> WhyNobodyHearsAsync(PutEventsRequestEntry entry)
{
    if (await WhyNoSuchBusAsync(entry.EventBusName ?? "default") is { } noBus)
    {
        return noBus;
    }
    var rules = await RulesOnAsync(entry.EventBusName ?? "default");
    var starter = rules.FirstOrDefault(rule => rule.Name == "NewOrder");
    if (starter is null)
    {
        return $"There is no rule NewOrder on the bus '{entry.EventBusName ?? "default"}': 00-start-here says what to do.";
    }
    return starter.State == RuleState.DISABLED
        ? "The rule NewOrder is disabled, so it hears nothing: 00-start-here says what to do."
        : WhyItDoesNotMatch(starter, entry) ?? WhyTheDetailIsWrong(entry.Detail);
}

async Task<string> WhyNoSuchBusAsync(string bus)
{
    var buses = (await eventBridge.ListEventBusesAsync(new ListEventBusesRequest { Limit = 100 })).EventBuses ?? new();
    if (bus == Shop.Bus || (bus != "default" && buses.Any(found => found.Name == bus)))
    {
        return null;
    }
    return bus == "default"
        ? $"The event went to the bus 'default', as it does without EventBusName. The shop's bus is '{Shop.Bus}'."
        : $"The event went to the bus '{bus}', and there is no such bus. The shop's bus is '{Shop.Bus}'; "
            + "upper and lower case count.";
}

// Compares what the rule asks for with what the event says, for the two members that rules of the shop look at.
string WhyItDoesNotMatch(Rule rule, PutEventsRequestEntry entry)
{
    var pattern = JsonNode.Parse(rule.EventPattern);
    foreach (
        var (member, name, value) in new[]
        {
            ("source", "Source", entry.Source),
            ("detail-type", "DetailType", entry.DetailType),
        }
    )
    {
        var wanted = (pattern[member] as JsonArray)?.Select(one => one?.ToString()).ToList();
        if (wanted is not null && !wanted.Contains(value))
        {
            return $"Nobody starts a workflow for this event: its {name} is '{value}', and the rule {rule.Name} "
                + $"asks for '{string.Join("' or '", wanted)}'.";
        }
    }
    return null;
}

/// What is wrong with an order's detail, in a sentence; null if it is as the shop wants it.
string WhyTheDetailIsWrong(string detail)
{
    JsonNode json;
    try
    {
        json = JsonNode.Parse(detail ?? "");
    }
    catch (JsonException e)
    {
        return $"Detail is not JSON: {e.Message}";
    }
    foreach (var name in new[] { "userId", "orderId" })
    {
        var value = (json as JsonObject)?[name];
        if (value is null)
        {
            return $"Detail has no {name}, and the workflow needs it: {{\"userId\":\"1\",\"orderId\":\"2\"}}";
        }
        if (value.GetValueKind() != JsonValueKind.String)
        {
            return $"In Detail {name} is {value.ToJsonString()}, a {value.GetValueKind()}. The functions of the shop "
                + $"take only text: \"{name}\":\"{value}\"";
        }
    }
    return null;
}
