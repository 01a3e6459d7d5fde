using ServiceModels;

namespace LocalCloud.Protocol.Checks;

/// <summary>The number of a map's entries, their keys and their values.</summary>
internal sealed class MapCheck : ShapeCheck
{
    private readonly Shape shape;
    private readonly Shape values;
    private readonly Span length;
    private readonly TextCheck? key;
    private readonly ShapeCheck? item;
    private readonly ShownValue shown;

    private MapCheck(Shape shape, ShapeChecks checks, ShownValue shown)
    {
        this.shape = shape;
        this.shown = shown;
        values = shape.Find("value")!.Target;
        length = Span.Of(shape, "length");
        key = checks.Of(shape.Find("key")!.Target) as TextCheck;
        item = checks.Of(values);
    }

    public static ShapeCheck? Make(Shape shape, ShapeChecks checks, ShownValue shown)
    {
        var check = new MapCheck(shape, checks, shown);
        return check.key is null && check.item is null && check.length.IsAll ? null : check;
    }

    public override void Check(JsonNode value, Failures failures)
    {
        var map = value.AsObject();
        if (length.Fault(map.Count, "length") is { } fault)
        {
            failures.Add(shown.Quoted(value, shape), fault);
        }
        if (key is not null && map.Any(entry => key.Faults(entry.Key).Any()))
        {
            failures.Add(
                shown.Quoted(value, shape),
                $"Map keys must satisfy constraint: [{string.Join(", ", key.Demands())}]"
            );
        }
        if (item is TextCheck text && map.Any(entry => Texts(entry.Value).Any(value => text.Faults(value).Any())))
        {
            failures.Add(
                shown.Quoted(value, shape),
                $"Map value must satisfy constraint: [{string.Join(", ", text.Demands())}]"
            );
        }
        foreach (var (name, one) in map)
        {
            var before = failures.Count;
            CheckValue(one, failures);
            failures.Below($"{name}.member", before);
        }
    }

    private static IEnumerable<string> Texts(JsonNode? value) =>
        value?.GetValueKind() == JsonValueKind.String ? [value.GetValue<string>()] : [];

    private void CheckValue(JsonNode? one, Failures failures)
    {
        if (one is null)
        {
            failures.Add(" null", StructureCheck.NotNull);
        }
        else if (item is not (null or TextCheck) && JsonKinds.Fits(one, values))
        {
            item.Check(one, failures);
        }
    }
}
