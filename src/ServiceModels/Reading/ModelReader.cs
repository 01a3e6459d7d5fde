namespace ServiceModels;

/// <summary>
/// Reads the part of the Smithy language (https://smithy.io/2.0/spec/idl.html) that the models here are written in.
/// </summary>
public sealed class ModelReader
{
    private readonly ShapeTable shapes = new();
    private readonly List<Action> applications = [];
    private ServiceStatement? service;

    private ModelReader() { }

    /// <summary>Reads one service's model; further files add traits to it with <c>apply</c> statements.</summary>
    /// <exception cref="ModelException">A file is not as expected; the message says where.</exception>
    public static ServiceModel Read(params IEnumerable<ModelFile> files)
    {
        var reader = new ModelReader();
        var first = "";
        foreach (var file in files)
        {
            first = first.Length == 0 ? file.Name : first;
            reader.ReadFile(new TokenReader(file));
        }

        return reader.Finish(first);
    }

    private ServiceModel Finish(string file)
    {
        if (service is null)
            throw new ModelException(file, 1, "expected a service, found none.");

        shapes.Resolve();
        foreach (var apply in applications)
            apply();

        return new ServiceModel(service.Name, service.Version, service.Traits, Operations(service), shapes.Shapes);
    }

    private List<Operation> Operations(ServiceStatement from) =>
        [
            .. from.Operations.Select(name =>
                shapes.Operation(name)
                ?? throw from.Place.Wrong($"the service names {name}, but there is no such operation.")
            ),
        ];

    private void ReadFile(TokenReader tokens)
    {
        while (true)
        {
            var documentation = tokens.Documentation();
            if (tokens.AtEnd)
                return;

            if (tokens.TryTake("$"))
                Control(tokens);
            else
                Statement(tokens, documentation, TraitReader.Read(tokens));
        }
    }

    private void Statement(TokenReader tokens, string? documentation, Traits traits)
    {
        var keyword = tokens.Identifier("a statement");
        switch (keyword)
        {
            case "namespace":
                tokens.Identifier("a namespace");
                break;
            case "apply":
                Apply(tokens);
                break;
            case "service":
                service = ServiceStatement.Read(tokens, traits);
                break;
            case "operation":
                OperationStatement.Read(tokens, documentation, traits, shapes);
                break;
            default:
                ShapeStatement.Read(tokens, keyword, traits, shapes);
                break;
        }
    }

    /// <summary><c>$version: "2.0"</c></summary>
    private static void Control(TokenReader tokens)
    {
        tokens.Identifier("a control's name");
        tokens.Expect(":");
        tokens.Take();
    }

    /// <summary><c>apply Shape @trait</c> or <c>apply Shape$member @trait</c></summary>
    private void Apply(TokenReader tokens)
    {
        var place = tokens.Place;
        var shape = tokens.Identifier("the name of what the trait applies to");
        var member = tokens.TryTake("$") ? tokens.Identifier("a member's name") : null;
        var traits = TraitReader.Read(tokens);
        applications.Add(() =>
        {
            var target = shapes.TraitsOf(shape, member)
                ?? throw place.Wrong($"the model has no {(member is null ? shape : $"{shape}${member}")}.");
            target.SetAll(traits);
        });
    }
}
