namespace LocalCloud.EventBridge.Patterns;

/// <summary>
/// A compiled event pattern: it matches an event when one of its alternatives does. <c>$or</c> makes alternatives.
/// </summary>
internal sealed record EventPattern(IReadOnlyList<Alternative> Alternatives)
{
    /// <summary>Matches an event's JSON on its own; rules are matched together by <see cref="PatternIndex"/>.</summary>
    public bool Matches(ReadOnlySpan<byte> eventJson) => new PatternIndex([this]).Match(eventJson).Count > 0;
}

/// <summary>Tests that must all hold, in the order of their paths.</summary>
internal sealed record Alternative(IReadOnlyList<FieldTest> Fields);

/// <summary>A field by its path with dots, and what one of its values must be.</summary>
internal sealed record FieldTest(string Path, ValueTest[] Values);
