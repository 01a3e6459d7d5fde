using ServiceModels;

namespace LocalCloud.Protocol.Checks;

/// <summary>The range of a whole number.</summary>
internal sealed class NumberCheck(Span range) : ShapeCheck
{
    public static ShapeCheck? Make(Shape shape)
    {
        var range = Span.Of(shape, "range");
        return range.IsAll ? null : new NumberCheck(range);
    }

    public override void Check(JsonNode value, Failures failures)
    {
        var number = RequestExtensions.Whole(value, "The number");
        if (range.Fault(number, "value") is { } fault)
        {
            failures.Add($" '{number}'", fault);
        }
    }
}
