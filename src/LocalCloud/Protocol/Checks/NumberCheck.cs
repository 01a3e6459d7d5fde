using ServiceModels;

namespace LocalCloud.Protocol.Checks;

/// <summary>The range of a whole number.</summary>
/// <param name="whole">How the service reads a whole number.</param>
internal sealed class NumberCheck(Span range, Func<JsonNode, long> whole) : ShapeCheck
{
    public static ShapeCheck? Make(Shape shape, Func<JsonNode, long> whole)
    {
        var range = Span.Of(shape, "range");
        return range.IsAll ? null : new NumberCheck(range, whole);
    }

    public override void Check(JsonNode value, Failures failures)
    {
        var number = whole(value);
        if (range.Fault(number, "value") is { } fault)
        {
            failures.Add($" '{number}'", fault);
        }
    }
}
