using ServiceModels;
using Operation = ServiceModels.Operation;

namespace LocalCloud.StepFunctions.Language;

/// <summary>
/// What is wrong with the parameters of a service integration, by the service's model and in AWS's words. A null is left to the service
/// (recorded), and so are numbers and times.
/// </summary>
/// <param name="isTemplate">Whether members whose names end in <c>.$</c> get their values later.</param>
internal sealed class ParameterFaults(bool isTemplate)
{
    private const string Later = ".$";

    /// <summary>Members that are text to the service, of which a workflow may give the JSON (recorded), or any bytes.</summary>
    private static readonly string[] AnyJson =
    [
        "ClientContext",
        "Definition",
        "Detail",
        "EventPattern",
        "Input",
        "Message",
        "MessageBody",
        "Output",
        "Payload",
    ];

    /// <summary>Operations with an integration of their own: of others AWS was not seen to ask for what is missing.</summary>
    private static readonly string[] Optimized =
    [
        "DeleteItem",
        "GetItem",
        "Invoke",
        "PutEvents",
        "PutItem",
        "StartExecution",
        "UpdateItem",
    ];

    private readonly List<string> found = [];

    /// <param name="field">What the parameters are called: Parameters or Arguments.</param>
    public static IReadOnlyList<string> Of(Operation operation, string field, JsonNode? value, bool isTemplate)
    {
        var faults = new ParameterFaults(isTemplate);
        faults.Check(operation.Input, field, value);
        if (isTemplate && value is JsonObject map && Optimized.Contains(operation.Name))
        {
            faults.found.AddRange(
                operation
                    .Input.Members.Where(m => m.IsRequired)
                    .Select(m => Pascal(m.JsonName))
                    .Where(name => !map.ContainsKey(name) && !map.ContainsKey(name + Later))
                    .Select(name => $"The field '{name}' is required but was missing")
            );
        }
        return faults.found;
    }

    public static string NotSupported(string name) => $"The field \"{name}\" is not supported by Step Functions";

    /// <summary>Step Functions names every service's members in PascalCase.</summary>
    public static string Pascal(string name) => char.ToUpperInvariant(name[0]) + name[1..];

    private void Check(Shape shape, string name, JsonNode? value)
    {
        switch (shape.Kind)
        {
            case var _ when value is null:
                break;
            case ShapeKind.Structure or ShapeKind.Union when value is JsonObject structure:
                CheckMembers(shape, structure);
                break;
            case ShapeKind.Map when value is JsonObject map:
                foreach (var (key, item) in map)
                {
                    if (!IsLater(key))
                    {
                        Check(shape.Members[1].Target, key, item);
                    }
                }
                break;
            case ShapeKind.List when value is JsonArray list:
                foreach (var item in list)
                {
                    Check(shape.Members[0].Target, name, item);
                }
                break;
            default:
                if (Expected(shape, value.GetValueKind()) is { } expected)
                {
                    found.Add($"The value for the field '{name}' must be {expected}");
                }
                break;
        }
    }

    private void CheckMembers(Shape shape, JsonObject structure)
    {
        foreach (var (name, value) in structure)
        {
            var isLater = IsLater(name);
            if (Find(shape, isLater ? name.AsSpan(0, name.Length - Later.Length) : name) is not { } member)
            {
                found.Add(NotSupported(name));
            }
            else if (!isLater && !AnyJson.Contains(name))
            {
                Check(member.Target, name, value);
            }
        }
    }

    private bool IsLater(string name) => isTemplate && name.EndsWith(Later, StringComparison.Ordinal);

    private static Member? Find(Shape shape, ReadOnlySpan<char> pascal)
    {
        foreach (var member in shape.Members)
        {
            var name = member.JsonName;
            if (
                name.Length == pascal.Length
                && char.ToUpperInvariant(name[0]) == pascal[0]
                && name.AsSpan(1).SequenceEqual(pascal[1..])
            )
            {
                return member;
            }
        }
        return null;
    }

    /// <summary>What a value had to be; null when it may be what it is.</summary>
    private static string? Expected(Shape shape, JsonValueKind kind) =>
        shape.Kind switch
        {
            ShapeKind.Structure or ShapeKind.Union or ShapeKind.Map => "an OBJECT",
            ShapeKind.List => "an ARRAY",
            ShapeKind.String or ShapeKind.Enum or ShapeKind.Blob when kind != JsonValueKind.String => "a STRING",
            ShapeKind.Boolean when kind is not (JsonValueKind.True or JsonValueKind.False) => "a BOOLEAN",
            _ => null,
        };
}
