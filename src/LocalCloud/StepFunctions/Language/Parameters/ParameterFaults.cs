using ServiceModels;
using Operation = ServiceModels.Operation;

namespace LocalCloud.StepFunctions.Language;

/// <summary>
/// What is wrong with the parameters of a service integration, by the service's model and in AWS's words. A null is left to the service
/// (recorded), and so are times and most numbers.
/// </summary>
/// <param name="isTemplate">Whether members whose names end in <c>.$</c> get their values later.</param>
/// <param name="sdk">What the SDK for Java calls the service, for an SDK integration: its reader finds one fault and stops.</param>
internal sealed class ParameterFaults(bool isTemplate, string? sdk)
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

    /// <summary>Operations with an integration of their own.</summary>
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
    private Shape? top;

    /// <param name="field">What the parameters are called: Parameters or Arguments.</param>
    /// <param name="sdk">What the SDK for Java calls the service, for an SDK integration.</param>
    public static IReadOnlyList<string> Of(
        Operation operation,
        string field,
        JsonNode? value,
        bool isTemplate,
        string? sdk
    )
    {
        var faults = new ParameterFaults(isTemplate, sdk);
        faults.top = operation.Input;
        faults.Check(operation.Input, field, value);
        IReadOnlyList<string> missing = isTemplate && value is JsonObject map ? Missing(operation, map, sdk) : [];
        // Recorded: radkawar/stackd, testdata/aws/stepfunctions/sdk_admission.json.
        return sdk is null ? [.. faults.found, .. missing]
            : missing.Count > 0 ? missing
            : faults.found.Count > 0 ? [faults.found[0]]
            : [];
    }

    private static List<string> Missing(Operation operation, JsonObject map, string? sdk) =>
        sdk is null && !Optimized.Contains(operation.Name)
            ? []
            :
            [
                .. operation
                    .Input.Members.Where(m => m.IsRequired)
                    .Select(m => Pascal(m.JsonName))
                    .Where(name => !map.ContainsKey(name) && !map.ContainsKey(name + Later))
                    .Select(name => $"The field '{name}' is required but was missing"),
            ];

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
            case ShapeKind.Structure
            or ShapeKind.Union when sdk is not null && value.GetValueKind() == JsonValueKind.String:
                found.Add(
                    "Cannot construct instance of "
                        + $"`software.amazon.awssdk.services.{sdk}.model.{shape.Name}$BuilderImpl` (although at least one "
                        + "Creator exists): no String-argument constructor/factory method to deserialize from String value "
                        + $"('{value.GetValue<string>()}')"
                );
                break;
            case ShapeKind.Boolean
                when sdk is not null && value.GetValueKind() is JsonValueKind.String or JsonValueKind.Number:
                Add(SdkBooleans.Fault(value));
                break;
            default:
                Add(
                    Expected(shape, value) is { } expected
                        ? $"The value for the field '{name}' must be {expected}"
                        : null
                );
                break;
        }
    }

    private void Add(string? fault)
    {
        if (fault is not null)
        {
            found.Add(fault);
        }
    }

    private void CheckMembers(Shape shape, JsonObject structure)
    {
        foreach (var (name, value) in structure)
        {
            var isLater = IsLater(name);
            if (Find(shape, isLater ? name.AsSpan(0, name.Length - Later.Length) : name) is not { } member)
            {
                found.Add(NotSupported(name) + Hint(shape, name));
            }
            else if (!isLater && !AnyJson.Contains(name))
            {
                Check(member.Target, name, value);
            }
        }
    }

    /// <summary>At the top, the SDK integrations see that only the case is wrong; the rest of AWS's guesses is not known.</summary>
    private string? Hint(Shape shape, string name) =>
        sdk is not null
        && ReferenceEquals(shape, top)
        && shape.Members.FirstOrDefault(m => m.JsonName.Equals(name, StringComparison.OrdinalIgnoreCase)) is { } meant
            ? $". Did you mean '{Pascal(meant.JsonName)}'?"
            : null;

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
    private string? Expected(Shape shape, JsonNode value)
    {
        var kind = value.GetValueKind();
        return shape.Kind switch
        {
            ShapeKind.Structure or ShapeKind.Union or ShapeKind.Map => "an OBJECT",
            ShapeKind.List => "an ARRAY",
            ShapeKind.String or ShapeKind.Enum or ShapeKind.Blob when kind != JsonValueKind.String => "a STRING",
            ShapeKind.Boolean when kind is not (JsonValueKind.True or JsonValueKind.False) => "a BOOLEAN",
            ShapeKind.Integer
                when sdk is not null && !int.TryParse(value.ToJsonString(), CultureInfo.InvariantCulture, out _) =>
                "an INTEGER",
            _ => null,
        };
    }
}
