namespace ServiceModels;

/// <summary>The shapes by name; a name may be used before its shape is read.</summary>
internal sealed class ShapeTable
{
    private static readonly Shape Empty = new("Unit", ShapeKind.Structure, new Traits());

    // The types that every Smithy model has.
    private static readonly ShapeKind[] Prelude =
    [
        ShapeKind.String,
        ShapeKind.Boolean,
        ShapeKind.Integer,
        ShapeKind.Long,
        ShapeKind.Float,
        ShapeKind.Double,
        ShapeKind.Timestamp,
        ShapeKind.Blob,
    ];

    private readonly Dictionary<string, Shape> shapes = [];
    private readonly Dictionary<string, Shape> prelude = Prelude.ToDictionary(
        kind => kind.ToString(),
        kind => new Shape(kind.ToString(), kind, new Traits())
    );
    private readonly Dictionary<string, Operation> operations = [];
    private readonly List<Action> references = [];

    public IReadOnlyDictionary<string, Shape> Shapes => shapes;

    public void Add(Shape shape, TokenReader tokens)
    {
        if (shapes.ContainsKey(shape.Name))
            throw tokens.Wrong($"there is already a type {shape.Name}.");

        shapes.Add(shape.Name, shape);
    }

    public void Add(Operation operation, TokenReader tokens)
    {
        if (operations.ContainsKey(operation.Name))
            throw tokens.Wrong($"there is already an operation {operation.Name}.");

        operation.Input = operation.Output = Empty;
        operations.Add(operation.Name, operation);
    }

    /// <summary>Reads a type's name, and hands over the type when all are read.</summary>
    public void Refer(TokenReader tokens, Action<Shape> use)
    {
        var place = tokens.Place;
        var name = tokens.Identifier("a type's name");
        references.Add(() => use(Find(name) ?? throw place.Wrong($"the model has no type {name}.")));
    }

    public void Resolve()
    {
        foreach (var reference in references)
            reference();
    }

    /// <summary>The operation of that name; null if there is none.</summary>
    public Operation? Operation(string name) => operations.TryGetValue(name, out var operation) ? operation : null;

    /// <summary>The traits of a type, one of its members, or an operation; null if there is no such thing.</summary>
    public Traits? TraitsOf(string name, string? member)
    {
        if (member is not null)
            return Find(name)?.Find(member)?.Traits;

        return operations.TryGetValue(name, out var operation) ? operation.Traits : Find(name)?.Traits;
    }

    private Shape? Find(string name) =>
        shapes.TryGetValue(name, out var shape) || prelude.TryGetValue(name, out shape) ? shape : null;
}
