namespace LocalCloud.Lambda;

/// <summary>
/// <c>Assembly::Namespace.Type::Method</c>, as Lambda's .NET runtime takes it
/// (docs.aws.amazon.com/lambda/latest/dg/csharp-handler.html).
/// </summary>
internal sealed record HandlerString(string Assembly, string Type, string Method)
{
    /// <exception cref="FunctionCodeException">The text has another form.</exception>
    public static HandlerString Parse(string text)
    {
        var parts = text.Split("::");
        return parts.Length == 3 && parts.All(part => part.Length > 0 && !part.Contains(':'))
            ? new HandlerString(parts[0], parts[1], parts[2])
            : throw new FunctionCodeException($"The handler is '{text}', expected 'Assembly::Namespace.Type::Method'.");
    }
}
