namespace Microsoft.Data.Analysis;

public enum DropNullOptions
{
    /// <summary>A row goes if any of its values is null.</summary>
    Any,

    /// <summary>A row goes if all of its values are null.</summary>
    All,
}
