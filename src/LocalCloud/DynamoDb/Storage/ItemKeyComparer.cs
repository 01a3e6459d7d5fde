namespace LocalCloud.DynamoDb.Storage;

internal sealed class ItemKeyComparer : IEqualityComparer<ItemKey>
{
    public static readonly ItemKeyComparer Instance = new();

    public bool Equals(ItemKey x, ItemKey y) => x.SameAs(y);

    public int GetHashCode(ItemKey key)
    {
        var hash = new HashCode();
        hash.AddBytes(key.Partition);
        hash.AddBytes(key.Sort);
        return hash.ToHashCode();
    }
}
