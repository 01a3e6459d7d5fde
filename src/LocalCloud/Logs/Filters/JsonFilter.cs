using LocalCloud.Matching;

namespace LocalCloud.Logs.Filters;

/// <summary>A condition on a message that is a JSON object; other messages never match.</summary>
internal sealed class JsonFilter(JsonCondition condition) : LogFilter
{
    public override bool Matches(string message)
    {
        if (!message.AsSpan().TrimStart().StartsWith("{"))
        {
            return false;
        }
        try
        {
            using var parsed = JsonDocument.Parse(message);
            return condition.Holds(parsed.RootElement);
        }
        catch (JsonException)
        {
            return false;
        }
    }
}

internal abstract record JsonCondition
{
    public abstract bool Holds(JsonElement root);
}

internal sealed record Both(JsonCondition Left, JsonCondition Right) : JsonCondition
{
    public override bool Holds(JsonElement root) => Left.Holds(root) && Right.Holds(root);
}

internal sealed record Either(JsonCondition Left, JsonCondition Right) : JsonCondition
{
    public override bool Holds(JsonElement root) => Left.Holds(root) || Right.Holds(root);
}

/// <summary><c>$.path IS TRUE</c> and its like.</summary>
internal sealed record Is(EventPath Path, string What) : JsonCondition
{
    public override bool Holds(JsonElement root) =>
        What switch
        {
            "NOT EXISTS" => Path.Find(root) is null,
            "TRUE" => Path.Find(root) == "true",
            "FALSE" => Path.Find(root) == "false",
            _ => Path.Find(root) == "null",
        };
}

/// <summary><c>$.path = "text*"</c>, <c>$.path &gt;= 5</c> and their like.</summary>
internal sealed record Compares(EventPath Path, FieldTest Test) : JsonCondition
{
    public override bool Holds(JsonElement root) =>
        Path.Find(root) is { } found
        && (
            found.StartsWith('"')
                ? Test is not IsNumber && Test.Holds(JsonSerializer.Deserialize<string>(found)!)
                : Test.Holds(found)
        );
}
