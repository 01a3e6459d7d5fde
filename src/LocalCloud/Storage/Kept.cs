using System.Collections.Concurrent;

namespace LocalCloud.Storage;

/// <summary>
/// What was read from long texts, so that it need not be read again: bounded by their length together, as there may be
/// many and a single one may have a megabyte. What comes out is shared and must not be changed.
/// </summary>
/// <param name="most">Characters of text at most. One that has more than an eighth of them is not kept.</param>
internal sealed class Kept<TKey, TValue>(int most)
    where TKey : notnull
    where TValue : class
{
    /// <summary>For what there is besides the text.</summary>
    private const int Around = 200;

    private readonly ConcurrentDictionary<TKey, TValue> known = new();
    private int characters;

    public TValue? Find(TKey key) => known.GetValueOrDefault(key);

    /// <param name="length">Of the text, in characters.</param>
    public TValue Add(TKey key, TValue value, int length)
    {
        if (length > most / 8)
        {
            return value;
        }
        if (Interlocked.Add(ref characters, length + Around) > most)
        {
            known.Clear();
            Volatile.Write(ref characters, length + Around);
        }
        return known[key] = value;
    }
}
