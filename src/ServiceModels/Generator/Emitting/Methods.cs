namespace ServiceModels.Generator.Emitting;

/// <summary>The methods of a client: one for each operation, and the SDK's shorter forms of some.</summary>
internal static class Methods
{
    private const string Cancellation = "CancellationToken cancellationToken = default";

    public static void AddDeclarations(Code code, SdkService service) =>
        code.AddAll(service.Operations, (c, operation) =>
        {
            foreach (var parameter in ShortForms(operation))
                AddHead(c, operation).Add($"{Signature(operation, parameter)};\n");

            AddHead(c, operation).Add($"{Signature(operation, $"{operation.Name}Request request, ")};\n");
        });

    public static void AddImplementations(Code code, SdkService service) =>
        code.AddAll(service.Operations, (c, operation) =>
        {
            foreach (var parameter in ShortForms(operation))
                AddHead(c, operation)
                    .Add($"public virtual {Signature(operation, parameter)} =>")
                    .Add(ShortCall(operation));

            AddHead(c, operation)
                .Add($"public virtual {Signature(operation, $"{operation.Name}Request request, ")} =>")
                .Add($"    Send<{operation.Name}Response>(request, cancellationToken);\n");
        });

    private static Code AddHead(Code code, Operation operation)
    {
        code.Add(Docs.Summary(operation.Documentation ?? $"Calls {operation.Name}."));
        foreach (var error in operation.Errors)
            code.Add($"/// <exception cref=\"Model.{SdkNames.Exception(error)}\"/>");

        return operation.Traits.Has("deprecated")
            ? code.Add("[Obsolete(\"AWS has deprecated this operation.\")]")
            : code;
    }

    private static string Signature(Operation operation, string parameter) =>
        $"Task<{operation.Name}Response> {operation.Name}Async({parameter}{Cancellation})";

    /// <summary>The parameters of an operation's form without a request: none, or its one member.</summary>
    private static IEnumerable<string> ShortForms(Operation operation)
    {
        if (operation.Traits.Has("sdk#noArguments"))
            yield return "";
        else if (ShortMember(operation) is { } member)
            yield return $"{SdkTypes.Of(member)} {SdkNames.Parameter(member)}, ";
    }

    private static string ShortCall(Operation operation)
    {
        var member = ShortMember(operation);
        var members = member is null ? "" : $" {{ {SdkNames.Property(member)} = {SdkNames.Parameter(member)} }}";
        return $"    {operation.Name}Async(new {operation.Name}Request(){members}, cancellationToken);\n";
    }

    private static Member? ShortMember(Operation operation) =>
        operation.Traits.Text("sdk#argument") is { } name ? operation.Input.Find(name) : null;
}
