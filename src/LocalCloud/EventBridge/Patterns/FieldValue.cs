namespace LocalCloud.EventBridge.Patterns;

internal enum FieldKind
{
    String,
    Number,
    Literal,
}

/// <summary>A leaf of an event: a string, a number as it is written, or true, false, null.</summary>
internal readonly record struct FieldValue(FieldKind Kind, string Text);
