namespace ServiceModels;

/// <summary>The kinds of values that the JSON and query protocols carry.</summary>
public enum ShapeKind
{
    String,
    Enum,
    Boolean,
    Integer,
    Long,
    Float,
    Double,
    Timestamp,
    Blob,
    List,
    Map,
    Structure,
    Union,
}

/// <summary>A type of a service's API.</summary>
public sealed class Shape(string name, ShapeKind kind, Traits traits)
{
    public string Name => name;

    public ShapeKind Kind => kind;

    public Traits Traits => traits;

    /// <summary>
    /// Members of a structure or union in the model's order; a list's <c>member</c>; a map's <c>key</c> and
    /// <c>value</c>.
    /// </summary>
    public IReadOnlyList<Member> Members { get; internal set; } = [];

    /// <summary>The values that an enumeration has on the wire, in the model's order.</summary>
    public IReadOnlyList<string> Values { get; internal set; } = [];

    public bool IsStructure => kind is ShapeKind.Structure or ShapeKind.Union;

    public bool IsError => traits.Has("error");

    /// <summary>A stream of events, which travels in frames and not as JSON.</summary>
    public bool IsEventStream => kind == ShapeKind.Union && traits.Has("streaming");

    /// <summary>The member of that name, null if there is none.</summary>
    public Member? Find(string member) => Members.FirstOrDefault(m => m.Name == member);

    public override string ToString() => $"{kind} {name}";
}
