using System.Text.Json.Nodes;

namespace LocalCloud.StepFunctions.Language;

/// <summary>What stands between the parentheses of a call.</summary>
internal abstract record IntrinsicArgument
{
    public abstract JsonNode? Evaluate(JsonNode? input, Scope scope);
}

/// <summary>A text, number, boolean or null. A text keeps its escapes: States.Format tells <c>{}</c> and <c>\{\}</c> apart.</summary>
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
        catch (PathNotFoundException)
        {
            var searched = Path.Root == PathRoot.Context ? scope.Context : input;
            throw new ArgumentPathException(
                $"The JsonPath argument for the field '{Path.Text}' could not be found in the input '{scope.Quote(searched)}'");
        }
    }
}

internal sealed record CallArgument(IntrinsicCall Call) : IntrinsicArgument
{
    public override JsonNode? Evaluate(JsonNode? input, Scope scope) => Call.Run(input, scope);
}
