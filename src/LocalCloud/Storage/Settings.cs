using System.Collections.Concurrent;

namespace LocalCloud.Storage;

/// <summary>
/// What was set for this cloud, by name. Values are on the disk and in memory, so that reading one costs nothing; a new
/// value counts once its commit is on the disk.
/// </summary>
internal sealed class Settings
{
    private readonly ConcurrentDictionary<string, string> values = new();

    public Settings(Connection connection) => connection.Each("select name, value from setting", row =>
        {
            values[row.String(0)] = row.String(1);
            return true;
        });

    /// <summary>The value, or null when none was set.</summary>
    public string? Find(string name) => values.GetValueOrDefault(name);

    public void Set(Transaction tx, string name, string value)
    {
        tx.Execute("insert or replace into setting (name, value) values ($1, $2)", name, value);
        tx.AfterCommit(() => values[name] = value);
    }
}
