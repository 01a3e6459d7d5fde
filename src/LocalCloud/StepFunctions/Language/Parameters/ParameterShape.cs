using System.Text.Json;
using System.Text.Json.Nodes;

namespace LocalCloud.StepFunctions.Language;

/// <summary>What a parameter of a service integration may be. A null is left to the service (recorded).</summary>
internal abstract record ParameterShape
{
    private const string Dynamic = ".$";

    public static ParameterShape Any { get; } = new Anything();

    public static ParameterShape Text { get; } = new Simple("a STRING", JsonValueKind.String);

    public static ParameterShape Flag { get; } = new Simple("a BOOLEAN", JsonValueKind.True, JsonValueKind.False);

    /// <param name="name">The parameter's name.</param>
    /// <param name="value">Its value, or in a definition the template of it.</param>
    /// <param name="isTemplate">Whether members whose names end in <c>.$</c> get their values later.</param>
    /// <returns>What is wrong with it, in AWS's words.</returns>
    public abstract IEnumerable<string> Faults(string name, JsonNode? value, bool isTemplate);

    public static string NotSupported(string name) => $"The field \"{name}\" is not supported by Step Functions";

    protected static string WrongType(string name, string type) => $"The value for the field '{name}' must be {type}";

    private sealed record Anything : ParameterShape
    {
        public override IEnumerable<string> Faults(string name, JsonNode? value, bool isTemplate) => [];
    }

    private sealed record Simple(string Type, params JsonValueKind[] Kinds) : ParameterShape
    {
        public override IEnumerable<string> Faults(string name, JsonNode? value, bool isTemplate) =>
            value is null || Kinds.Contains(value.GetValueKind()) ? [] : [WrongType(name, Type)];
    }

    public sealed record List(ParameterShape Element) : ParameterShape
    {
        public override IEnumerable<string> Faults(string name, JsonNode? value, bool isTemplate) =>
            value switch
            {
                null => [],
                JsonArray list => list.SelectMany(item => Element.Faults(name, item, isTemplate)),
                _ => [WrongType(name, "an ARRAY")],
            };
    }

    public sealed record Map(ParameterShape Value) : ParameterShape
    {
        public override IEnumerable<string> Faults(string name, JsonNode? value, bool isTemplate) =>
            value switch
            {
                null => [],
                JsonObject map => map.Where(m => !isTemplate || !m.Key.EndsWith(Dynamic, StringComparison.Ordinal))
                    .SelectMany(m => Value.Faults(m.Key, m.Value, isTemplate)),
                _ => [WrongType(name, "an OBJECT")],
            };
    }

    /// <summary>A structure; the members that a definition must have are marked.</summary>
    public sealed record Structure(Dictionary<string, ParameterShape> Members, params string[] Required)
        : ParameterShape
    {
        public override IEnumerable<string> Faults(string name, JsonNode? value, bool isTemplate) =>
            value switch
            {
                null => [],
                JsonObject map => map.SelectMany(m => Member(m.Key, m.Value, isTemplate))
                    .Concat(isTemplate ? Missing(map) : []),
                _ => [WrongType(name, "an OBJECT")],
            };

        private IEnumerable<string> Member(string name, JsonNode? value, bool isTemplate)
        {
            var isLater = isTemplate && name.EndsWith(Dynamic, StringComparison.Ordinal);
            return !Members.TryGetValue(isLater ? name[..^Dynamic.Length] : name, out var shape) ? [NotSupported(name)]
                : isLater ? []
                : shape.Faults(name, value, isTemplate);
        }

        private IEnumerable<string> Missing(JsonObject map) =>
            Required
                .Where(r => !map.ContainsKey(r) && !map.ContainsKey(r + Dynamic))
                .Select(r => $"The field '{r}' is required but was missing");
    }
}
