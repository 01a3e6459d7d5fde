using LocalCloud.Matching;

namespace LocalCloud.EventBridge.Patterns;

/// <summary>One entry of a pattern's array: what a leaf of the event may be.</summary>
internal abstract record ValueTest
{
    public abstract bool Matches(in FieldValue value);
}

/// <summary>A string, number as written, or literal.</summary>
internal sealed record Exactly(FieldKind Kind, string Text) : ValueTest
{
    public override bool Matches(in FieldValue value) => value.Kind == Kind && value.Text == Text;
}

/// <summary>Any value at all: <c>exists: true</c>.</summary>
internal sealed record Present : ValueTest
{
    public override bool Matches(in FieldValue value) => true;
}

/// <summary>No value: <c>exists: false</c>. The matcher asks for it by name.</summary>
internal sealed record Absent : ValueTest
{
    public override bool Matches(in FieldValue value) => false;
}

internal sealed record InRange(long Bottom, bool WithoutBottom, long Top, bool WithoutTop) : ValueTest
{
    public override bool Matches(in FieldValue value) =>
        value.Kind == FieldKind.Number
        && CanonicalNumber.TryParse(value.Text, out var number)
        && (WithoutBottom ? number > Bottom : number >= Bottom)
        && (WithoutTop ? number < Top : number <= Top);
}

/// <summary>An address in a block. AWS's matcher takes a number's own digits for an address.</summary>
internal sealed record InNetwork(IpAddressRange Range) : ValueTest
{
    public override bool Matches(in FieldValue value) =>
        value.Kind switch
        {
            FieldKind.String => IpAddressRange.TryParse(value.Text, out var address) && Range.Contains(address.Digits),
            FieldKind.Number => Range.Contains(value.Text),
            _ => false,
        };
}

internal sealed record StartsWith(string Text, StringComparison How) : ValueTest
{
    public override bool Matches(in FieldValue value) =>
        value.Kind == FieldKind.String && value.Text.StartsWith(Text, How);
}

internal sealed record EndsWith(string Text, StringComparison How) : ValueTest
{
    public override bool Matches(in FieldValue value) =>
        value.Kind == FieldKind.String && value.Text.EndsWith(Text, How);
}

internal sealed record EqualsIgnoringCase(string Text) : ValueTest
{
    public override bool Matches(in FieldValue value) =>
        value.Kind == FieldKind.String && value.Text.Equals(Text, StringComparison.OrdinalIgnoreCase);
}

internal sealed record MatchesWildcard(Wildcard Wildcard) : ValueTest
{
    public override bool Matches(in FieldValue value) => value.Kind == FieldKind.String && Wildcard.Matches(value.Text);
}

/// <summary>A value that is there and is none of those: <c>anything-but</c>.</summary>
internal sealed record AnythingBut(ValueTest[] Those) : ValueTest
{
    public override bool Matches(in FieldValue value)
    {
        foreach (var test in Those)
        {
            if (test.Matches(value))
            {
                return false;
            }
        }
        return true;
    }
}
