using System.Text.Encodings.Web;

namespace LocalCloud.Storage;

/// <summary>
/// A kind of work. Its name is that of the service it belongs to, a dot, and one word. Rows outlive the process, so names and what
/// rows hold are part of the data folder's layout: <see cref="Layout"/>.
/// </summary>
internal abstract class WorkKind(string name, Type content)
{
    /// <summary>For example <c>events.deliver</c>.</summary>
    public string Name => name;

    /// <summary>What a row holds.</summary>
    public Type Content => content;

    /// <summary>The name and, down to plain values, what a row holds, as text that differs when their meaning does.</summary>
    public string Layout => $"work {name} {Shape(content)}";

    protected static JsonSerializerOptions Options { get; } =
        new()
        {
            Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
            // Members that are computed from others.
            IgnoreReadOnlyProperties = true,
            // What clients send may nest, and is held inside.
            MaxDepth = 2_000,
        };

    private static string Shape(Type type) =>
        type.Assembly == typeof(WorkKind).Assembly
            ? $"({string.Join(", ", type.GetConstructors()[0].GetParameters().Select(p => $"{p.Name} {Shape(p.ParameterType)}"))})"
            : type.ToString();
}

/// <typeparam name="T">What a row holds: a plain value, or a record of such.</typeparam>
internal sealed class WorkKind<T>(string name) : WorkKind(name, typeof(T))
{
    public byte[] Write(T content) => JsonSerializer.SerializeToUtf8Bytes(content, Content, Options);

    /// <exception cref="JsonException">The row is damaged.</exception>
    public T Read(byte[] payload) => (T)JsonSerializer.Deserialize(payload, Content, Options)!;

    /// <summary>
    /// Done inside the store's transaction: the row and what the handler changes go in one commit, so it happens
    /// exactly once.
    /// </summary>
    /// <param name="setAside">What follows for others when such work is set aside, in the same commit; with a clause: why it was.</param>
    public Worker By(Action<Transaction, Work, T> handler, Action<Transaction, T, string>? setAside = null) =>
        new(this)
        {
            Inside = (tx, work) => handler(tx, work, Read(work.Payload)),
            SetAside = (tx, work, reason) => setAside?.Invoke(tx, Read(work.Payload), reason),
        };

    /// <summary>
    /// Done outside the transaction (a Lambda invocation), hence at least once. The handler ends the row itself with
    /// <see cref="Transaction.Complete"/> or <see cref="Transaction.Postpone"/> in a write of its own.
    /// </summary>
    public Worker Outside(
        Func<Work, T, CancellationToken, Task> handler,
        Action<Transaction, T, string>? setAside = null
    ) =>
        new(this)
        {
            Outside = (work, stopping) => handler(work, Read(work.Payload), stopping),
            SetAside = (tx, work, reason) => setAside?.Invoke(tx, Read(work.Payload), reason),
        };
}
