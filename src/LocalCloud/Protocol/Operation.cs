namespace LocalCloud.Protocol;

/// <summary>One API operation. HTTP, workflow integrations and the deployer all call it through here.</summary>
public abstract record Operation(string Name)
{
    /// <summary>An operation that only reads, on a snapshot.</summary>
    public static Operation Read(string name, Func<Transaction, JsonObject, JsonObject> run) =>
        new ReadOperation(name, run);

    /// <summary>
    /// An operation that may write; it runs in the writer and answers once its commit is on the disk.
    /// </summary>
    public static Operation Write(string name, Func<Transaction, JsonObject, JsonObject> run) =>
        new WriteOperation(name, run);

    /// <summary>
    /// An operation that waits for something outside the store (a function's answer, an activity's task).
    /// </summary>
    public static Operation Outside(string name, Func<Store, JsonObject, CancellationToken, Task<JsonObject>> run) =>
        new OutsideOperation(name, run);

    /// <summary>
    /// An operation that a client may have wait until there is something to answer; in a larger transaction it answers
    /// at once.
    /// </summary>
    public static Operation Polling(
        string name,
        Func<Transaction, JsonObject, JsonObject> run,
        Func<Store, JsonObject, CancellationToken, Task<JsonObject>> poll
    ) => new PollingOperation(name, run, poll);

    /// <summary>The operation, which runs only when the check of its request throws nothing.</summary>
    internal Operation Behind(Action<JsonObject> check) =>
        this switch
        {
            TransactionalOperation { Run: var run } inside => inside with
            {
                Run = (tx, request) =>
                {
                    check(request);
                    return run(tx, request);
                },
            },
            OutsideOperation { Run: var run } outside => outside with
            {
                Run = (store, request, cancelled) =>
                {
                    check(request);
                    return run(store, request, cancelled);
                },
            },
            _ => this,
        };

    /// <summary>Runs the operation in a transaction of its own.</summary>
    public abstract ValueTask<JsonObject> RunAsync(Store store, JsonObject request, CancellationToken cancelled);
}

/// <summary>An operation that can also be part of a larger transaction.</summary>
public abstract record TransactionalOperation(string Name, Func<Transaction, JsonObject, JsonObject> Run)
    : Operation(Name);

internal sealed record ReadOperation(string Name, Func<Transaction, JsonObject, JsonObject> Run)
    : TransactionalOperation(Name, Run)
{
    public override ValueTask<JsonObject> RunAsync(Store store, JsonObject request, CancellationToken cancelled) =>
        ValueTask.FromResult(store.Read(tx => Run(tx, request)));
}

internal sealed record WriteOperation(string Name, Func<Transaction, JsonObject, JsonObject> Run)
    : TransactionalOperation(Name, Run)
{
    public override async ValueTask<JsonObject> RunAsync(
        Store store,
        JsonObject request,
        CancellationToken cancelled
    ) => await store.WriteAsync(tx => Run(tx, request)).ConfigureAwait(false);
}

internal sealed record PollingOperation(
    string Name,
    Func<Transaction, JsonObject, JsonObject> Run,
    Func<Store, JsonObject, CancellationToken, Task<JsonObject>> Poll
) : TransactionalOperation(Name, Run)
{
    public override async ValueTask<JsonObject> RunAsync(
        Store store,
        JsonObject request,
        CancellationToken cancelled
    ) => await Poll(store, request, cancelled).ConfigureAwait(false);
}

internal sealed record OutsideOperation(string Name, Func<Store, JsonObject, CancellationToken, Task<JsonObject>> Run)
    : Operation(Name)
{
    public override async ValueTask<JsonObject> RunAsync(
        Store store,
        JsonObject request,
        CancellationToken cancelled
    ) => await Run(store, request, cancelled).ConfigureAwait(false);
}
