using System.Collections.Concurrent;

namespace LocalCloud.Storage;

/// <summary>
/// What stored texts say, parsed once: a function's definition is read for each of its invocations. The same text means the same, so
/// nothing has to be told when a row changes. What comes out is shared and must not be changed.
/// </summary>
internal sealed class ParsedTexts<T>(Func<string, T> parse)
{
    private const int Most = 500;
    private readonly ConcurrentDictionary<string, T> known = new();

    public T Of(string text)
    {
        if (known.Count > Most)
        {
            known.Clear();
        }
        return known.GetOrAdd(text, parse);
    }
}
