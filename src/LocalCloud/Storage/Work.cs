namespace LocalCloud.Storage;

/// <summary>
/// A row of the work table: something that is due. A delivery is due at once (the outbox), a wake-up is due later (a timer).
/// </summary>
/// <param name="Id">Grows with every row; work that is due at the same time is done in this order.</param>
/// <param name="Kind">The name of its <see cref="WorkKind"/>: chooses the worker.</param>
/// <param name="Key">What the work belongs to, so that it can be cancelled or moved; null when nobody will ask for it.</param>
/// <param name="Payload">What the kind writes and reads.</param>
/// <param name="Attempts">How often it was tried before.</param>
/// <param name="Due">When it was due, milliseconds since 1970-01-01 UTC.</param>
public sealed record Work(long Id, string Kind, string? Key, byte[] Payload, int Attempts, long Due)
{
    internal const string Columns = "id, kind, key, payload, attempts, due, faults";

    /// <summary>What speaks against the work: see <see cref="Quarantine"/>.</summary>
    internal int Faults { get; init; }

    internal static Work Read(Row row) =>
        new(row.Long(0), row.String(1), row.StringOrNull(2), row.Bytes(3), row.Int(4), row.Long(5))
        {
            Faults = row.Int(6),
        };
}
