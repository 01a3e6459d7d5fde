namespace ServiceModels.Generator.Emitting;

/// <summary>A service as its client shows it: the names that all of its classes share, and what is in it.</summary>
internal sealed class SdkService
{
    /// <param name="model">The service's model.</param>
    /// <param name="space">The client's namespace, such as Amazon.EventBridge.</param>
    public SdkService(ServiceModel model, string space)
    {
        Model = model;
        Namespace = space;
        Name = space.Substring(space.LastIndexOf('.') + 1);
        Operations = [.. model.Operations.Where(HasPlainOutput)];
        Inputs = Reachable(Operations.Select(o => o.Input));
        Structures = [.. FindStructures().OrderBy(SdkNames.Type, StringComparer.Ordinal)];
    }

    public ServiceModel Model { get; }

    public string Namespace { get; }

    /// <summary>The SDK's word for the service, such as StepFunctions.</summary>
    public string Name { get; }

    public string Client => $"Amazon{Name}Client";

    public string Interface => $"IAmazon{Name}";

    public string Config => $"Amazon{Name}Config";

    public string BaseException => $"Amazon{Name}Exception";

    public string BaseRequest => $"Amazon{Name}Request";

    public string Description => $"{Name}Service.Description";

    public string PaginatorFactory => $"{Name}PaginatorFactory";

    public bool IsRest => Model.Traits.Has("aws.protocols#restJson1");

    /// <summary>All but those that answer with a stream of events.</summary>
    public IReadOnlyList<Operation> Operations { get; }

    public IReadOnlyList<Operation> Paginated => [.. Operations.Where(o => o.Traits.Has("paginated"))];

    /// <summary>What requests are made of: only there does it help to know what is required.</summary>
    public HashSet<Shape> Inputs { get; }

    /// <summary>What requests, responses and errors are made of, themselves not included.</summary>
    public IReadOnlyList<Shape> Structures { get; }

    public IEnumerable<Shape> Errors =>
        Model.Shapes.Values.Where(s => s.IsError).OrderBy(SdkNames.Exception, StringComparer.Ordinal);

    public IEnumerable<Shape> Enumerations =>
        Model.Shapes.Values.Where(s => s.Kind == ShapeKind.Enum).OrderBy(SdkNames.Type, StringComparer.Ordinal);

    private static bool HasPlainOutput(Operation operation) =>
        !operation.Output.Members.Any(member => member.Target.IsEventStream);

    private HashSet<Shape> FindStructures()
    {
        var tops = Operations.SelectMany(o => new[] { o.Input, o.Output }).Concat(Errors);
        var below = Reachable(tops.SelectMany(top => top.Members).Select(member => member.Target));
        return [.. below.Where(shape => shape.IsStructure)];
    }

    private static HashSet<Shape> Reachable(IEnumerable<Shape> from)
    {
        var found = new HashSet<Shape>();
        var open = new Stack<Shape>(from);
        while (open.Count > 0)
        {
            var shape = open.Pop();
            if (!found.Add(shape))
                continue;

            foreach (var member in shape.Members)
                open.Push(member.Target);
        }

        return found;
    }
}
