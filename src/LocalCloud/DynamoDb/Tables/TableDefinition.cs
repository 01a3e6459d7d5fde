using System.Text.Json.Serialization;
using LocalCloud.DynamoDb.Values;

namespace LocalCloud.DynamoDb.Tables;

/// <summary>
/// Hash and range attribute of a table or index; <see cref="Range"/> is null when there is none. Only a global index
/// may have several of each (developer guide, "Multi-attribute keys pattern").
/// </summary>
internal sealed record KeySchema(string Hash, string? Range)
{
    /// <summary>The partition key's attributes behind the first; null when there are none.</summary>
    public IReadOnlyList<string>? MoreHash { get; init; }

    /// <summary>The sort key's attributes behind the first; null when there are none.</summary>
    public IReadOnlyList<string>? MoreRange { get; init; }

    [JsonIgnore]
    public bool IsMultiple => MoreHash is not null || MoreRange is not null;

    [JsonIgnore]
    public IEnumerable<string> HashAttributes => MoreHash is null ? [Hash] : [Hash, .. MoreHash];

    [JsonIgnore]
    public IEnumerable<string> RangeAttributes =>
        Range is null ? []
        : MoreRange is null ? [Range]
        : [Range, .. MoreRange];

    public IEnumerable<string> Attributes =>
        IsMultiple ? HashAttributes.Concat(RangeAttributes)
        : Range is null ? [Hash]
        : [Hash, Range];

    public bool Contains(string attribute) =>
        attribute == Hash || attribute == Range || (IsMultiple && Attributes.Contains(attribute));

    public bool IsHash(string attribute) => attribute == Hash || MoreHash?.Contains(attribute) == true;
}

internal sealed record Throughput(long Read, long Write);

/// <param name="Id">Names the index's entries; never used again.</param>
/// <param name="Projection">ALL, KEYS_ONLY or INCLUDE.</param>
/// <param name="FilledTo">
/// How far the back-fill of a new index has come (a partition hash); null once it is complete.
/// </param>
internal sealed record IndexDefinition(
    long Id,
    string Name,
    bool IsGlobal,
    KeySchema Keys,
    string Projection,
    IReadOnlyList<string> NonKeyAttributes,
    Throughput Throughput,
    long? FilledTo = null
)
{
    /// <summary>The most that the index could ever serve at once, where that is more than its capacity says.</summary>
    public Throughput? Warm { get; init; }

    /// <summary>The most that it may serve on demand; -1 for no ceiling.</summary>
    public Throughput? Ceiling { get; init; }

    [JsonIgnore]
    public bool IsActive => FilledTo is null;

    [JsonIgnore]
    public bool HoldsAll => Projection == "ALL";

    /// <summary>The attributes that an entry holds when it does not hold all.</summary>
    public IEnumerable<string> Projected(KeySchema table) =>
        Keys.Attributes.Concat(table.Attributes).Concat(NonKeyAttributes).Distinct();
}

/// <param name="IndexId">Names the entries that order items by when they expire.</param>
internal sealed record TimeToLive(string Attribute, long IndexId);

/// <summary>
/// Everything about a table that is not items. It never changes: a change makes a new one of another revision.
/// </summary>
internal sealed record TableDefinition
{
    public required long Id { get; init; }

    /// <summary>Random, so that a revision that was rolled back is never mistaken for another.</summary>
    public required long Revision { get; init; }

    public required string Name { get; init; }

    public required Guid Uid { get; init; }

    public required DateTimeOffset Created { get; init; }

    public required IReadOnlyDictionary<string, AttributeType> AttributeTypes { get; init; }

    public required KeySchema Keys { get; init; }

    public IReadOnlyList<IndexDefinition> Indexes { get; init; } = [];

    public bool OnDemand { get; init; }

    public DateTimeOffset? OnDemandSince { get; init; }

    public Throughput Throughput { get; init; } = new(0, 0);

    /// <summary>The most that the table could ever serve at once, where that is more than its capacity says.</summary>
    public Throughput? Warm { get; init; }

    /// <summary>The most that it may serve on demand; -1 for no ceiling.</summary>
    public Throughput? Ceiling { get; init; }

    /// <summary>Further members of the description that are stored and shown: encryption, class.</summary>
    public IReadOnlyDictionary<string, JsonElement> Shown { get; init; } = new Dictionary<string, JsonElement>();

    public bool DeletionProtected { get; init; }

    public IReadOnlyDictionary<string, string> Tags { get; init; } = new Dictionary<string, string>();

    public TimeToLive? TimeToLive { get; init; }

    [JsonIgnore]
    public IEnumerable<IndexDefinition> Local => Indexes.Where(i => !i.IsGlobal);

    [JsonIgnore]
    public IEnumerable<IndexDefinition> Global => Indexes.Where(i => i.IsGlobal);

    public IndexDefinition? Index(string name) => Indexes.FirstOrDefault(i => i.Name == name);

    public string Arn(Place place) => place.Arn("dynamodb", $"table/{Name}");

    public JsonNode? Show(string member) =>
        Shown.TryGetValue(member, out var value) ? JsonNode.Parse(value.GetRawText()) : null;
}

[JsonSerializable(typeof(TableDefinition))]
[JsonSourceGenerationOptions(DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
internal sealed partial class TableJson : JsonSerializerContext;
