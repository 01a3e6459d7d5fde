using System.Text.Json.Nodes;
using ServiceModels;

namespace LocalCloud.Protocol.Checks;

/// <summary>
/// Checks a service's requests against its model before an operation sees them: what must be there, lengths, ranges,
/// patterns, enumerations. The model is read, and an operation's check made, when the first request needs it.
/// </summary>
/// <param name="model">The model's name in <see cref="PublishedModels"/>.</param>
internal sealed class RequestChecks(string model)
{
    private readonly Lazy<ServiceModel> service = new(() => PublishedModels.Read(model));

    /// <summary>Members that AWS's messages show of a type, as null, and its public model lacks.</summary>
    public IReadOnlyDictionary<string, string[]> Hidden { get; init; } = new Dictionary<string, string[]>();

    /// <summary>The operations, each behind its check.</summary>
    public IEnumerable<Operation> Before(IEnumerable<Operation> operations) => operations.Select(Before);

    private Operation Before(Operation operation)
    {
        if (operation is not TransactionalOperation { Run: var run } transactional)
        {
            return operation;
        }
        var check = new Lazy<ShapeCheck?>(() => Make(operation.Name));
        return transactional with
        {
            Run = (tx, request) =>
            {
                Check(check.Value, request);
                return run(tx, request);
            },
        };
    }

    private static void Check(ShapeCheck? check, JsonObject request)
    {
        var failures = new Failures();
        check?.Check(request, failures);
        failures.Throw();
    }

    private ShapeCheck? Make(string operation) =>
        new ShapeChecks(new ShownValue(Hidden)).Of(service.Value.Find(operation)!.Input);
}
