using System.Collections.Concurrent;
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
    private readonly ConcurrentDictionary<string, ShapeCheck?> checks = new();
    private readonly ConcurrentDictionary<string, ShapeCheck?> types = new();

    /// <summary>The model, read when it is first asked for.</summary>
    public Lazy<ServiceModel> Model => service;

    /// <summary>Members that AWS's messages show of a type, as null, and its public model lacks.</summary>
    public IReadOnlyDictionary<string, string[]> Hidden { get; init; } = new Dictionary<string, string[]>();

    /// <summary>
    /// The order in which AWS's message lists an enumeration's values, or tells of a structure's members, where a recorded one
    /// differs from the model's.
    /// </summary>
    public IReadOnlyDictionary<string, string[]> Orders { get; init; } = new Dictionary<string, string[]>();

    /// <summary>How the service reads a whole number.</summary>
    public Func<JsonNode, long> Whole { get; init; } = value => RequestExtensions.Whole(value, "The number");

    /// <summary>What the service calls a request that breaks a constraint.</summary>
    public string ErrorType { get; init; } = "ValidationException";

    /// <summary>The operations, each behind its check.</summary>
    public IEnumerable<Operation> Before(IEnumerable<Operation> operations) => operations.Select(Before);

    /// <exception cref="AwsException"><see cref="ErrorType"/> with all that is wrong.</exception>
    public void Check(string operation, JsonObject request)
    {
        var failures = new Failures();
        checks.GetOrAdd(operation, Make)?.Check(request, failures);
        failures.Throw(ErrorType);
    }

    /// <summary>Checks a value against a type of the model.</summary>
    public void Check(string type, JsonNode value, Failures failures) =>
        types.GetOrAdd(type, name => Make(service.Value.Shapes[name]))?.Check(value, failures);

    private Operation Before(Operation operation) => operation.Behind(request => Check(operation.Name, request));

    private ShapeCheck? Make(string operation) => Make(service.Value.Find(operation)!.Input);

    private ShapeCheck? Make(Shape shape) => new ShapeChecks(new ShownValue(Hidden, Orders), Whole).Of(shape);
}
