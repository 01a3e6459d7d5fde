namespace LocalCloud.StepFunctions.Language;

/// <summary>What stands between the parentheses of a call.</summary>
internal abstract record IntrinsicArgument
{
    public abstract JsonNode? Evaluate(JsonNode? input, Scope scope);
}

/// <summary>
/// A text, number, boolean or null. A text keeps its escapes: States.Format tells <c>{}</c> and <c>\{\}</c> apart.
/// </summary>
internal sealed record LiteralArgument(JsonNode? Value) : IntrinsicArgument
{
    public override JsonNode? Evaluate(JsonNode? input, Scope scope) => Value;
}

internal sealed record PathArgument(JsonPath Path) : IntrinsicArgument
{
    public override JsonNode? Evaluate(JsonNode? input, Scope scope)
    {
        try
        {
            return Path.Read(input, scope);
        }
        catch (PathNotFoundException e)
        {
            // As observed on AWS: an index into what is no array shows the reason itself, and a path into the context
            // object is shown as one into the input.
            throw new ArgumentPathException(
                e.Message.StartsWith(PathNotFoundException.NoArray, StringComparison.Ordinal)
                    ? e.Message
                    : $"The JsonPath argument for the field '{Path.Local}' could not be found in the input '{scope.Quote(input)}'"
            );
        }
    }
}

internal sealed record CallArgument(IntrinsicCall Call) : IntrinsicArgument
{
    public override JsonNode? Evaluate(JsonNode? input, Scope scope) => Call.Run(input, scope);
}
