namespace LocalCloud.Storage;

/// <summary>
/// What stored texts say, read and parsed once for each stamp: a function's definition is asked for by each of its
/// invocations. A row's stamp is a random number that it gets whenever it is written (<c>default (random())</c>), so
/// nothing has to be told when a row changes, and what a command that was rolled back had written is not found again.
/// What comes out is shared and must not be changed.
/// </summary>
internal sealed class Stamped<T>(Func<string, T> parse)
    where T : class
{
    private const int MostCharacters = 512 * 1024;

    private readonly Kept<long, T> known = new(MostCharacters);

    public T? Find(long stamp) => known.Find(stamp);

    public T Add(long stamp, string text) => known.Add(stamp, parse(text), text.Length);
}
