using LocalCloud.StepFunctions.Language;

namespace LocalCloud.StepFunctions.Machines.Testing;

/// <summary>Collects the answer of TestState.</summary>
/// <param name="written">
/// A value's text: AWS shows the input and a mocked result as they were written (recorded).
/// </param>
internal sealed class TestReport(bool inspects, Func<JsonNode?, string> written)
{
    private readonly JsonObject answer = [];
    private readonly JsonObject inspection = [];

    /// <summary>Keeps what the data was at a point, as JSON text.</summary>
    public JsonNode? Inspect(string point, JsonNode? value)
    {
        inspection[point] = written(value);
        return value;
    }

    /// <summary>A Map's items, which AWS shows with a space between them (recorded).</summary>
    public void InspectItems(string point, IEnumerable<string> items) =>
        inspection[point] = $"[{string.Join(", ", items)}]";

    public void Inspect(string point, JsonValue value) => inspection[point] = value;

    public void ErrorDetail(string name, long value)
    {
        inspection["errorDetails"] ??= new JsonObject();
        inspection["errorDetails"]![name] = value;
    }

    public JsonObject Succeeded(JsonNode? output, string? next) => Ended("SUCCEEDED", output, next);

    public JsonObject Caught(JsonNode? output, string next, string? error, string? cause)
    {
        Reason(error, cause);
        return Ended("CAUGHT_ERROR", output, next);
    }

    /// <param name="status">FAILED or RETRIABLE.</param>
    public JsonObject Failed(string status, string? error, string? cause)
    {
        Reason(error, cause);
        return Close(status);
    }

    private JsonObject Ended(string status, JsonNode? output, string? next)
    {
        answer["output"] = written(output);
        if (next is not null)
        {
            answer["nextState"] = next;
        }
        return Close(status);
    }

    private void Reason(string? error, string? cause)
    {
        if (error is not null)
        {
            answer["error"] = error;
        }
        if (cause is not null)
        {
            answer["cause"] = cause;
        }
    }

    private JsonObject Close(string status)
    {
        answer["status"] = status;
        if (inspects)
        {
            answer["inspectionData"] = inspection;
        }
        return answer;
    }
}
