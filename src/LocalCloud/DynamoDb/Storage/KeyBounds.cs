namespace LocalCloud.DynamoDb.Storage;

/// <summary>A range of sort keys as ordered bytes; null is no bound.</summary>
internal sealed record KeyBounds(
    byte[]? Lower = null,
    bool LowerOpen = false,
    byte[]? Upper = null,
    bool UpperOpen = false
)
{
    public static readonly KeyBounds All = new();

    public static KeyBounds Exactly(byte[] key) => new(key, false, key, false);

    /// <summary>All keys that begin with <paramref name="prefix"/>.</summary>
    public static KeyBounds StartingWith(byte[] prefix)
    {
        var end = prefix.AsSpan().LastIndexOfAnyExcept((byte)0xff);
        if (end < 0)
        {
            return new KeyBounds(prefix);
        }
        var upper = prefix[..(end + 1)];
        upper[end]++;
        return new KeyBounds(prefix, false, upper, true);
    }

    public bool Contains(ReadOnlySpan<byte> key)
    {
        var low = Lower is null ? 1 : key.SequenceCompareTo(Lower);
        var high = Upper is null ? -1 : key.SequenceCompareTo(Upper);
        return (LowerOpen ? low > 0 : low >= 0) && (UpperOpen ? high < 0 : high <= 0);
    }
}
