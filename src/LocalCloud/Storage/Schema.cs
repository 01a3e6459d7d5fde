using System.Buffers.Binary;
using System.Security.Cryptography;

namespace LocalCloud.Storage;

/// <summary>The data folder's layout: its tables, and how a file of another layout is told from ours.</summary>
/// <param name="tables">The SQL of those who use the store.</param>
/// <param name="workers">Those of all kinds of work, whose rows outlive the process.</param>
internal sealed class Schema(IReadOnlyList<string> tables, IReadOnlyList<Worker> workers)
{
    public const int Version = 1;

    private const string WhatToDo =
        "Use the version that wrote it, or start with an empty folder: workshop reset, or --data DIR.";

    private const string Core = """
        create table work (
            id integer primary key autoincrement,
            due integer not null,
            lane integer not null,
            kind text not null,
            key text,
            payload blob not null,
            attempts integer not null default 0,
            claimed integer not null default 0,
            faults integer not null default 0);
        create index work_due on work (lane, due, id) where claimed = 0;
        create index work_key on work (key) where key is not null;
        create table setting (name text primary key, value text not null) without rowid;
        """;

    /// <summary>
    /// Stands for every CREATE statement and for what rows of work hold. It is kept in the file's application_id, which
    /// can be read whatever the tables are (sqlite.org/pragma.html#pragma_application_id), so that a layout that
    /// changed without a new version is found at once.
    /// </summary>
    private readonly int fingerprint = BinaryPrimitives.ReadInt32LittleEndian(
        SHA256.HashData(
            Encoding.UTF8.GetBytes(
                string.Join(' ', [.. Statements(tables), .. workers.Select(worker => worker.Kind.Layout)])
            )
        )
    );

    /// <summary>Makes the tables of a new file; a file of another layout is refused untouched.</summary>
    public void Prepare(Connection connection, string file)
    {
        if ((Fault(connection, file) ?? Shortened(connection, file)) is { } fault)
        {
            throw new StoreException(fault);
        }
        if (Read(connection, "pragma user_version") == Version)
        {
            return;
        }
        connection.Execute("begin immediate");
        foreach (var statements in Statements(tables))
        {
            connection.Script(statements);
        }
        connection.Execute($"pragma application_id={fingerprint}");
        connection.Execute($"pragma user_version={Version}");
        connection.Execute("commit");
    }

    /// <summary>Why a file with another layout can't be used; null for a new file and for this version's own.</summary>
    public string? Fault(Connection connection, string file) =>
        Read(connection, "pragma user_version") switch
        {
            0 => DataFolder.Lost(file),
            Version when Read(connection, "pragma application_id") == fingerprint => null,
            Version =>
                $"{file} was written by another state of this version of the local cloud; its tables are laid out "
                    + $"differently. {WhatToDo}",
            var found =>
                $"{file} has data format {found}; this version of the local cloud reads format {Version}. {WhatToDo}",
        };

    /// <summary>What to say of a file that ends before its pages do; pages that are still in the write-ahead log don't count.</summary>
    private static string? Shortened(Connection connection, string file)
    {
        var pages = Read(connection, "pragma page_count") * Read(connection, "pragma page_size");
        var hasLog = new FileInfo(file + "-wal") is { Exists: true, Length: > 0 };
        return !hasLog && new FileInfo(file).Length < pages ? StoreFault.Damaged(file, "its end is missing") : null;
    }

    private static IEnumerable<string> Statements(IEnumerable<string> tables) =>
        tables.Prepend(Quarantine.Table).Prepend(Core);

    private static long Read(Connection connection, string pragma) => connection.First(pragma, row => row.Long(0));
}
