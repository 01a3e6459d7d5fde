namespace LocalCloud.Storage;

/// <summary>Who does the work of a kind, inside the store's transaction or outside: see <see cref="WorkKind{T}"/>.</summary>
internal sealed record Worker(WorkKind Kind)
{
    public Action<Transaction, Work>? Inside { get; init; }

    public Func<Work, CancellationToken, Task>? Outside { get; init; }

    public required Action<Transaction, Work, string> SetAside { get; init; }
}
