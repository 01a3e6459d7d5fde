using LocalCloud.StepFunctions.Language;
using ServiceModels;

namespace LocalCloud.StepFunctions.Machines.Testing;

/// <summary>
/// Checks a mocked result against what the service answers, by its model
/// (https://docs.aws.amazon.com/step-functions/latest/dg/test-state-isolation.html, "fieldValidationMode"): STRICT, also what must be
/// there; PRESENT, only what is there; NONE, nothing. Fields that the service does not know are let through (recorded).
/// </summary>
/// <param name="isStrict">Whether what must be there is looked for.</param>
internal sealed class MockSchema(bool isStrict)
{
    /// <summary>
    /// Where TestState has a smaller number than the service's newer model (recorded: localstack/localstack,
    /// test_state/test_field_validation_mode.snapshot.json, 2025-11).
    /// </summary>
    private static readonly Dictionary<string, double> Largest = new() { ["MemorySize"] = 10_240 };

    /// <exception cref="AwsException">ValidationException: a field does not fit.</exception>
    public static void Check(string resource, JsonObject result, string mode)
    {
        if (mode != "NONE" && !IsSpecial(resource) && ServiceCalls.Find(resource) is { } operation)
        {
            new MockSchema(mode == "STRICT").Check(operation.Output, "", result);
        }
    }

    /// <summary>A task that waits for a job or a token ends with something else than the service's answer.</summary>
    private static bool IsSpecial(string resource) => resource.Contains('.');

    private void Check(Shape shape, string field, JsonNode? value)
    {
        switch (shape.Kind)
        {
            case ShapeKind.Structure or ShapeKind.Union:
                CheckMembers(shape, value as JsonObject ?? throw Wrong(field, "must be an object"));
                break;
            case ShapeKind.Map:
                foreach (var (name, item) in value as JsonObject ?? throw Wrong(field, "must be an object"))
                {
                    Check(shape.Members[1].Target, name, item);
                }
                break;
            case ShapeKind.List:
                foreach (var item in value as JsonArray ?? throw Wrong(field, "must be an array"))
                {
                    Check(shape.Members[0].Target, field, item);
                }
                break;
            case ShapeKind.Boolean:
                Require(value?.GetValueKind() is JsonValueKind.True or JsonValueKind.False, field, "must be a boolean");
                break;
            case ShapeKind.Integer or ShapeKind.Long or ShapeKind.Float or ShapeKind.Double:
                Require(value?.GetValueKind() == JsonValueKind.Number, field, "must be a number");
                CheckNumber(shape, field, value!.GetValue<double>());
                break;
            default:
                Require(value?.GetValueKind() == JsonValueKind.String, field, "must be a string");
                CheckText(shape, field, value!.GetValue<string>());
                break;
        }
    }

    private void CheckMembers(Shape shape, JsonObject structure)
    {
        var members = shape.Members.Select(m => (Name: ParameterFaults.Pascal(m.JsonName), Member: m)).ToList();
        foreach (var (name, _) in members.Where(m => isStrict && m.Member.IsRequired && !structure.ContainsKey(m.Name)))
        {
            throw Invalid($"Required field '{name}' is missing");
        }
        foreach (var (name, member) in members)
        {
            if (structure.TryGetPropertyValue(name, out var value))
            {
                Check(member.Target, name, value);
            }
        }
    }

    private static void CheckNumber(Shape shape, string field, double number)
    {
        Require(!(number < shape.Traits.Number("range", "min")), field, "is less than the minimum value");
        var most = Largest.TryGetValue(field, out var recorded) ? recorded : shape.Traits.Number("range", "max");
        Require(!(number > most), field, "exceeds the maximum value");
    }

    private static void CheckText(Shape shape, string field, string text)
    {
        Require(!(text.Length < shape.Traits.Number("length", "min")), field, "is smaller than the minimum length");
        Require(shape.Kind != ShapeKind.Enum || shape.Values.Contains(text), field, "is not an expected value");
    }

    private static void Require(bool fits, string field, string problem)
    {
        if (!fits)
        {
            throw Wrong(field, problem);
        }
    }

    private static AwsException Wrong(string field, string problem) => Invalid($"Field '{field}' {problem}");

    private static AwsException Invalid(string reason) =>
        MachineErrors.Validation($"Mock result schema validation error: {reason}");
}
