using ServiceModels;

namespace LocalCloud.Protocol.Checks;

/// <summary>The number of a list's items, and each of them.</summary>
internal sealed class ListCheck : ShapeCheck
{
    private readonly Shape shape;
    private readonly Shape items;
    private readonly Span length;
    private readonly ShapeCheck? item;
    private readonly ShownValue shown;

    private ListCheck(Shape shape, ShapeChecks checks, ShownValue shown)
    {
        this.shape = shape;
        this.shown = shown;
        items = shape.Find("member")!.Target;
        length = Span.Of(shape, "length");
        item = checks.Of(items);
    }

    public static ShapeCheck? Make(Shape shape, ShapeChecks checks, ShownValue shown)
    {
        var check = new ListCheck(shape, checks, shown);
        return check.item is null && check.length.IsAll ? null : check;
    }

    public override void Check(JsonNode value, Failures failures)
    {
        var list = value.AsArray();
        if (length.Fault(list.Count, "length") is { } fault)
        {
            failures.Add(shown.Quoted(value, shape), fault);
        }
        for (var i = 0; item is not null && i < list.Count; i++)
        {
            // An item of another kind is told of by the operation, which reads them all.
            if (list[i] is { } one && JsonKinds.Fits(one, items))
            {
                var before = failures.Count;
                item.Check(one, failures);
                failures.Below($"{i + 1}.member", before);
            }
        }
    }
}
