using System.Text.Json.Nodes;
using ServiceModels;

namespace Workshop.Tests.Faults;

/// <summary>
/// A well-formed request for any operation, made from its service's model: what it requires, and some of what it takes besides.
/// </summary>
internal static class Requests
{
    /// <summary>The table that the requests read and write, so that nothing else changes it meanwhile.</summary>
    public static JsonObject ItemsTable =>
        new()
        {
            ["TableName"] = "fuzz-items",
            ["BillingMode"] = "PAY_PER_REQUEST",
            ["AttributeDefinitions"] = new JsonArray(Attribute("PK"), Attribute("SK")),
            ["KeySchema"] = new JsonArray(Key("PK", "HASH"), Key("SK", "RANGE")),
        };

    /// <param name="has">Whether a member that may be left out is there.</param>
    public static JsonObject For(string service, string operation, Func<bool> has)
    {
        var model = PublishedModels.Read(service).Find(operation)!;
        return service == "sts"
            ? new JsonObject { ["Action"] = operation, ["Version"] = "2011-06-15" }
            : new Maker(service, operation, has).Body(model.Input);
    }

    private static JsonObject Attribute(string name) => new() { ["AttributeName"] = name, ["AttributeType"] = "S" };

    private static JsonObject Key(string name, string type) => new() { ["AttributeName"] = name, ["KeyType"] = type };

    private sealed class Maker(string service, string operation, Func<bool> has)
    {
        private static readonly string[] NotInBody = ["httpLabel", "httpQuery", "httpHeader"];

        private readonly Dictionary<string, string> words = RequestWords.Of[service];
        private readonly string[] needed = RequestWords.Needed.GetValueOrDefault(service, []);
        private readonly string[] leftOut = RequestWords.LeftOut.GetValueOrDefault(service, []);

        public JsonObject Body(Shape input) =>
            input.Members.FirstOrDefault(m => m.Traits.Has("httpPayload")) is { } payload
                ? (JsonObject)JsonNode.Parse(words[payload.Name])!
                : Structure(input);

        private JsonObject Structure(Shape shape)
        {
            var made = new JsonObject();
            foreach (var member in shape.Members)
            {
                var isWanted = needed.Contains(member.Name) || has();
                if (
                    !NotInBody.Any(member.Traits.Has)
                    && (member.IsRequired || (isWanted && !leftOut.Contains(member.Name)))
                )
                {
                    made[member.JsonName] = Value(member.Target, member.Name);
                }
            }
            return made;
        }

        private JsonNode Value(Shape shape, string name)
        {
            var word = words.GetValueOrDefault($"{operation}.{name}")
                ?? words.GetValueOrDefault(name)
                ?? words.GetValueOrDefault(shape.Name);
            return (word, shape.Kind) switch
            {
                (not null, ShapeKind.String or ShapeKind.Enum) => word,
                (not null, _) => JsonNode.Parse(word)!,
                (_, ShapeKind.Enum) => shape.Values[0],
                (_, ShapeKind.String) => Text(shape),
                (_, ShapeKind.Boolean) => true,
                (_, ShapeKind.Integer or ShapeKind.Long) => (long)(shape.Traits.Number("range", "min") ?? 1),
                (_, ShapeKind.Float or ShapeKind.Double) => 1.5,
                (_, ShapeKind.Timestamp) => 1700000000,
                (_, ShapeKind.Blob) => "AQID",
                (_, ShapeKind.List) => new JsonArray(Value(shape.Find("member")!.Target, name)),
                (_, ShapeKind.Map) => new JsonObject
                {
                    [Value(shape.Find("key")!.Target, "key").ToString()] = Value(shape.Find("value")!.Target, "value"),
                },
                _ => Structure(shape),
            };
        }

        private static string Text(Shape shape)
        {
            var text = "fuzz".PadRight((int)(shape.Traits.Number("length", "min") ?? 0), 'z');
            return text[..(int)Math.Min(text.Length, shape.Traits.Number("length", "max") ?? int.MaxValue)];
        }
    }
}
