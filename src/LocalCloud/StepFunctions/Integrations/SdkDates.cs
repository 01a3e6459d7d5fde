using System.Collections.Concurrent;
using LocalCloud.StepFunctions.Language;
using ServiceModels;

namespace LocalCloud.StepFunctions.Integrations;

/// <summary>
/// Times in the answers of SDK integrations, which Step Functions writes as ISO 8601 text wherever the service's model has a
/// timestamp.
/// </summary>
internal static class SdkDates
{
    private static readonly ConcurrentDictionary<Shape, bool> WithTimes = new();

    /// <summary>Writes the times in an operation's answer, named as the service names its members, as text.</summary>
    public static void Write(string service, string operation, JsonObject answer)
    {
        if (PublishedModels.Read(service).Find(operation)?.Output is { } output)
        {
            Write(output, answer);
        }
    }

    private static void Write(Shape shape, JsonNode? value)
    {
        if (!HasTimes(shape))
        {
            return;
        }
        switch (value)
        {
            case JsonObject map when shape.Kind == ShapeKind.Map:
                foreach (var name in map.Select(m => m.Key).ToList())
                {
                    WriteInto(map, name, shape.Members[1].Target);
                }
                break;
            case JsonObject structure:
                foreach (var member in shape.Members.Where(m => structure.ContainsKey(m.JsonName)))
                {
                    WriteInto(structure, member.JsonName, member.Target);
                }
                break;
            case JsonArray list:
                for (var i = 0; i < list.Count; i++)
                {
                    if (IsTime(shape.Members[0].Target, list[i]))
                    {
                        list[i] = SdkNames.DateText(list[i]!.AsValue());
                    }
                    else
                    {
                        Write(shape.Members[0].Target, list[i]);
                    }
                }
                break;
        }
    }

    private static void WriteInto(JsonObject parent, string name, Shape shape)
    {
        if (IsTime(shape, parent[name]))
        {
            parent[name] = SdkNames.DateText(parent[name]!.AsValue());
        }
        else
        {
            Write(shape, parent[name]);
        }
    }

    private static bool IsTime(Shape shape, JsonNode? value) =>
        shape.Kind == ShapeKind.Timestamp && value?.GetValueKind() == JsonValueKind.Number;

    /// <summary>Whether times can be below a shape: most answers, and every item, have none.</summary>
    private static bool HasTimes(Shape shape) => WithTimes.GetOrAdd(shape, s => HasTimes(s, []));

    private static bool HasTimes(Shape shape, HashSet<Shape> seen) =>
        seen.Add(shape) && shape.Members.Any(m => m.Target.Kind == ShapeKind.Timestamp || HasTimes(m.Target, seen));
}
