using LocalCloud.StepFunctions.Language;

namespace LocalCloud.StepFunctions.Machines.Testing;

/// <summary>
/// Checks the context object that a TestState request brings (API Reference, TestState, "context"; texts as recorded on
/// AWS). Any part of it may be missing.
/// </summary>
internal static class MockContext
{
    private static readonly Dictionary<string, Dictionary<string, JsonValueKind?>> Parts = new()
    {
        ["Execution"] = new()
        {
            ["Id"] = JsonValueKind.String,
            ["Input"] = null,
            ["Name"] = JsonValueKind.String,
            ["RoleArn"] = JsonValueKind.String,
            ["StartTime"] = JsonValueKind.String,
            ["RedriveCount"] = JsonValueKind.Number,
            ["RedriveTime"] = JsonValueKind.String,
        },
        ["State"] = new()
        {
            ["EnteredTime"] = JsonValueKind.String,
            ["Name"] = JsonValueKind.String,
            ["RetryCount"] = JsonValueKind.Number,
        },
        ["StateMachine"] = new() { ["Id"] = JsonValueKind.String, ["Name"] = JsonValueKind.String },
        ["Task"] = new() { ["Token"] = JsonValueKind.String },
    };

    /// <exception cref="AwsException">
    /// ValidationException: a field is not one of a context object, or of another kind.
    /// </exception>
    public static void Check(JsonObject context, StateDefinition state)
    {
        foreach (var (name, part) in context)
        {
            if (name == "Map")
            {
                throw Invalid("'Map' field is not supported when mocking a Context object");
            }
            if (!Parts.TryGetValue(name, out var fields))
            {
                throw Invalid($"Field '{name}' is not allowed");
            }
            CheckPart(name, part as JsonObject ?? throw Invalid($"{name} must be an object"), fields);
        }
        if (context.ContainsKey("Task") && state is not TaskDefinition { EndsElsewhere: true })
        {
            throw Invalid(
                "Context object contains 'Task' when state is not a Task state with a '.sync' or '.waitForTaskToken' "
                    + "service integration pattern"
            );
        }
    }

    private static void CheckPart(string name, JsonObject part, Dictionary<string, JsonValueKind?> fields)
    {
        foreach (var (field, value) in part)
        {
            if (!fields.TryGetValue(field, out var kind))
            {
                throw Invalid($"Field '{field}' is not allowed");
            }
            if (kind is not null && value?.GetValueKind() != kind)
            {
                throw Invalid($"{name}.{field} must be a {(kind == JsonValueKind.String ? "string" : "number")}");
            }
        }
    }

    private static AwsException Invalid(string reason) =>
        MachineErrors.Validation($"Invalid Context object provided: {reason}");
}
