namespace LocalCloud.Storage;

/// <summary>Runs an operation of a service inside the caller's transaction.</summary>
internal delegate JsonObject OperationCall(Transaction tx, string service, string operation, JsonObject request);

/// <summary>What a store is told of the cloud that it belongs to.</summary>
internal sealed record StoreOptions
{
    /// <summary>Where all state lives; made when it does not exist.</summary>
    public required string Folder { get; init; }

    /// <summary>The SQL that makes the tables of those who use the store.</summary>
    public required IReadOnlyList<string> Tables { get; init; }

    /// <summary>Who does the work, one for each kind.</summary>
    public required IReadOnlyList<Worker> Workers { get; init; }

    public required Place Place { get; init; }

    public required TimeProvider Time { get; init; }

    /// <summary>How operations reach one another: <see cref="Transaction.Call"/>.</summary>
    public required OperationCall Call { get; init; }

    /// <summary>Whether the cloud has a service, by its name in ARNs.</summary>
    public required Func<string, bool> HasService { get; init; }

    /// <summary>Where the operator reads what went wrong inside, one line a call.</summary>
    public required Action<string> Log { get; init; }

    /// <summary>Whether the process's error output goes to a file in the folder, see <see cref="CrashNote"/>.</summary>
    public bool KeepsCrashNote { get; init; }
}
