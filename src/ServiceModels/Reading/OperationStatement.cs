namespace ServiceModels;

/// <summary><c>operation Name { input: In, output: Out, errors: [E] }</c></summary>
internal static class OperationStatement
{
    public static void Read(TokenReader tokens, string? documentation, Traits traits, ShapeTable shapes)
    {
        var operation = new Operation(tokens.Identifier("an operation's name"), documentation, traits);
        shapes.Add(operation, tokens);
        tokens.Expect("{");
        while (!tokens.TryTake("}"))
            ReadProperty(tokens, operation, shapes);
    }

    private static void ReadProperty(TokenReader tokens, Operation operation, ShapeTable shapes)
    {
        var property = tokens.Identifier("input, output or errors");
        tokens.Expect(":");
        switch (property)
        {
            case "input":
                shapes.Refer(tokens, shape => operation.Input = shape);
                break;
            case "output":
                shapes.Refer(tokens, shape => operation.Output = shape);
                break;
            case "errors":
                ReadErrors(tokens, operation, shapes);
                break;
            default:
                throw tokens.Wrong($"an operation has an input, an output and errors, not {property}.");
        }
    }

    private static void ReadErrors(TokenReader tokens, Operation operation, ShapeTable shapes)
    {
        var errors = new List<Shape>();
        operation.Errors = errors;
        tokens.Expect("[");
        while (!tokens.TryTake("]"))
            shapes.Refer(tokens, errors.Add);
    }
}
