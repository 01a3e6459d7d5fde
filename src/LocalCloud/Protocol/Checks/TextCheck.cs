using System.Text.RegularExpressions;
using ServiceModels;

namespace LocalCloud.Protocol.Checks;

/// <summary>Length, pattern and enumeration of a text.</summary>
internal sealed class TextCheck(Shape shape, ShownValue shown) : ShapeCheck
{
    private readonly Span length = Span.Of(shape, "length");
    private readonly string? pattern = shape.Traits.Text("pattern");
    private readonly Lazy<Regex> regex = new(() => JavaPattern.Compile(shape.Traits.Text("pattern")!));

    public static ShapeCheck? Make(Shape shape, ShownValue shown)
    {
        var check = new TextCheck(shape, shown);
        return check.length.IsAll && check.pattern is null && shape.Kind != ShapeKind.Enum ? null : check;
    }

    public override void Check(JsonNode value, Failures failures)
    {
        foreach (var fault in Faults(value.GetValue<string>()))
        {
            failures.Add(shown.Quoted(value, shape), fault);
        }
    }

    /// <summary>What is wrong with the text, in the order in which AWS tells it.</summary>
    public IEnumerable<string> Faults(string text)
    {
        if (length.Fault(text.Length, "length") is { } fault)
        {
            yield return fault;
        }
        if (pattern is not null && !regex.Value.IsMatch(text))
        {
            yield return $"Member must satisfy regular expression pattern: {pattern}";
        }
        if (shape.Kind == ShapeKind.Enum && !shape.Values.Contains(text))
        {
            yield return $"Member must satisfy enum value set: {shown.Values(shape)}";
        }
    }

    /// <summary>All that is asked of the text, as AWS tells it of a map's keys and values.</summary>
    public IEnumerable<string> Demands()
    {
        if (!double.IsInfinity(length.Most))
        {
            yield return $"Member must have length less than or equal to {length.Most}";
        }
        if (!length.IsAll)
        {
            yield return $"Member must have length greater than or equal to {Math.Max(length.Least, 0)}";
        }
        if (pattern is not null)
        {
            yield return $"Member must satisfy regular expression pattern: {pattern}";
        }
    }
}
