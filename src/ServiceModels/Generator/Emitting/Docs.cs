using System.Security;

namespace ServiceModels.Generator.Emitting;

/// <summary>One line on a member, from the model's words and constraints.</summary>
internal static class Docs
{
    private const int MostValues = 12;

    public static string Summary(string text) => $"/// <summary>{SecurityElement.Escape(text)}</summary>";

    /// <summary>The member's summary; null when the model says nothing about it.</summary>
    public static string? Of(Member member, bool isInput)
    {
        var parts = new[]
        {
            member.Documentation,
            isInput ? (member.IsRequired ? "Required." : "Optional.") : null,
            Size(member),
            Values(member.Target),
        };
        var text = string.Join(" ", parts.Where(part => !string.IsNullOrEmpty(part)));
        return text.Length == 0 ? null : Summary(text);
    }

    private static string? Size(Member member)
    {
        var traits = member.Target.Traits;
        var unit = member.Target.Kind switch
        {
            ShapeKind.List => " items",
            ShapeKind.Map => " entries",
            ShapeKind.Blob => " bytes",
            _ => " characters",
        };
        return Span(traits.Text("length", "min"), traits.Text("length", "max"), unit)
            ?? Span(traits.Text("range", "min"), traits.Text("range", "max"), "");
    }

    private static string? Span(string? min, string? max, string unit)
    {
        if (max is null)
            return min is null or "0" ? null : $"At least {min}{One(min, unit)}.";

        if (min is null || (min == "0" && unit.Length > 0))
            return $"At most {max}{One(max, unit)}.";

        return min == max ? $"{min}{One(min, unit)}." : $"{min} to {max}{One(max, unit)}.";
    }

    private static string One(string count, string unit) =>
        count != "1" ? unit
        : unit.EndsWith("ies", StringComparison.Ordinal) ? " entry"
        : unit.TrimEnd('s');

    private static string? Values(Shape shape)
    {
        if (shape.Kind != ShapeKind.Enum)
            return null;

        var shown = string.Join(", ", shape.Values.Take(MostValues));
        return shape.Values.Count > MostValues ? $"One of {shown} and others." : $"One of {shown}.";
    }
}
