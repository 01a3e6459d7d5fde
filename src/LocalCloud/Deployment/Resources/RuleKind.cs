namespace LocalCloud.Deployment.Resources;

/// <summary>
/// AWS::Events::Rule with its targets. A target that an earlier deployment made and the template no longer names is
/// removed; one that somebody else added stays.
/// </summary>
internal sealed class RuleKind()
    : ResourceKind(
        "AWS::Events::Rule",
        3,
        ["Name", "Description", "EventBusName", "EventPattern", "ScheduleExpression", "State", "RoleArn", "Targets"],
        []
    )
{
    public override string Ref(Place place, TemplateResource resource) => resource.Needed("Name");

    public override string? Attribute(Place place, TemplateResource resource, string attribute)
    {
        var bus = resource.Text("EventBusName") is { } name and not "default" ? name + "/" : "";
        return attribute == "Arn" ? place.Arn("events", $"rule/{bus}{Ref(place, resource)}") : null;
    }

    public override DeployedAs Deploy(Transaction tx, TemplateResource resource, Deployment deployment)
    {
        var place = new JsonObject { ["Name"] = Ref(tx.Place, resource) };
        if (resource.Text("EventBusName") is { } bus)
        {
            place["EventBusName"] = bus;
        }
        var found = Deployment.Find(tx, "events", "DescribeRule", place);
        var wanted = Request(resource);
        var changed = found is null || !IsSame(found, wanted);
        if (changed)
        {
            tx.Call("events", "PutRule", wanted);
        }
        changed |= DeployTargets(tx, resource, place);
        return found is null ? DeployedAs.Created
            : changed ? DeployedAs.Updated
            : DeployedAs.Unchanged;
    }

    private static JsonObject Request(TemplateResource resource)
    {
        var request = (JsonObject)resource.Properties.DeepClone();
        request.Remove("Targets");
        if (request["EventPattern"] is JsonObject pattern)
        {
            request["EventPattern"] = Json.Text(pattern);
        }
        return request;
    }

    private static bool IsSame(JsonObject found, JsonObject wanted) =>
        new[] { "Description", "ScheduleExpression", "RoleArn" }.All(member =>
            found.String(member) == wanted.String(member)
        )
        && (found.String("State") ?? "ENABLED") == (wanted.String("State") ?? "ENABLED")
        && JsonNode.DeepEquals(Pattern(found), Pattern(wanted));

    private static JsonNode? Pattern(JsonObject rule)
    {
        try
        {
            return rule.String("EventPattern") is { } text ? Json.Parse(text) : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private static bool DeployTargets(Transaction tx, TemplateResource resource, JsonObject place)
    {
        var rule = new JsonObject { ["Rule"] = place["Name"]!.DeepClone() };
        if (place["EventBusName"] is { } bus)
        {
            rule["EventBusName"] = bus.DeepClone();
        }
        var found = tx.Call("events", "ListTargetsByRule", Clone(rule))["Targets"]!
            .AsArray()
            .Cast<JsonObject>()
            .ToDictionary(target => target.String("Id")!);
        var wanted = resource.Properties.Objects("Targets") ?? [];
        var memory = "deployed targets of " + resource.Name;
        var before = tx.Settings.Find(memory)?.Split('\n') ?? [];
        var ids = wanted
            .Select(target => target.String("Id") ?? throw resource.Refuse("has a target without Id."))
            .ToList();
        var gone = before.Except(ids).Where(found.ContainsKey).ToList();
        var changed = wanted
            .Where(target =>
                !found.TryGetValue(target.String("Id")!, out var same) || !JsonNode.DeepEquals(same, target)
            )
            .ToList();
        if (gone.Count > 0)
        {
            tx.Call("events", "RemoveTargets", Clone(rule, "Ids", new JsonArray([.. gone.Select(id => (JsonNode)id)])));
        }
        if (changed.Count > 0)
        {
            tx.Call(
                "events",
                "PutTargets",
                Clone(rule, "Targets", new JsonArray([.. changed.Select(target => target.DeepClone())]))
            );
        }
        if (!before.SequenceEqual(ids))
        {
            tx.Settings.Set(tx, memory, string.Join('\n', ids));
        }
        return gone.Count + changed.Count > 0;
    }

    private static JsonObject Clone(JsonObject rule, string? member = null, JsonNode? value = null)
    {
        var copy = (JsonObject)rule.DeepClone();
        if (member is not null)
        {
            copy[member] = value;
        }
        return copy;
    }
}
