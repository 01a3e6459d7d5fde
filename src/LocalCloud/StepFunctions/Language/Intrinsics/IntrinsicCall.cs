namespace LocalCloud.StepFunctions.Language;

/// <summary>
/// A call of an intrinsic function (https://docs.aws.amazon.com/step-functions/latest/dg/intrinsic-functions.html).
/// </summary>
internal sealed class IntrinsicCall(string text, IntrinsicFunction function, IReadOnlyList<IntrinsicArgument> arguments)
{
    /// <summary>The call as it was written; causes quote it.</summary>
    public string Text => text;

    public IntrinsicFunction Function => function;

    public IReadOnlyList<IntrinsicArgument> Arguments => arguments;

    /// <exception cref="IntrinsicSyntaxException">The text is not a call of a function that there is.</exception>
    public static IntrinsicCall Parse(string text) => new IntrinsicParser(text).Parse();

    /// <exception cref="StatesException">
    /// States.Runtime: an argument's path leads nowhere, or the function refused its arguments.
    /// </exception>
    public JsonNode? Evaluate(JsonNode? input, Scope scope)
    {
        try
        {
            return Run(input, scope);
        }
        catch (ArgumentPathException e)
        {
            throw StatesException.Runtime($"The function '{text}' had the following error: {e.Message}");
        }
    }

    internal JsonNode? Run(JsonNode? input, Scope scope)
    {
        var values = new JsonNode?[arguments.Count];
        for (var i = 0; i < values.Length; i++)
        {
            values[i] = arguments[i].Evaluate(input, scope);
        }
        try
        {
            return function.Run(values, scope.Random);
        }
        catch (IntrinsicException e)
        {
            throw StatesException.Runtime(
                $"There was an error while evaluating the intrinsic function: {text}. {e.Message}"
            );
        }
    }
}

/// <summary>A text that is not a call of an intrinsic function.</summary>
internal sealed class IntrinsicSyntaxException(string message) : FormatException(message);

/// <summary>A function that refuses its arguments.</summary>
internal sealed class IntrinsicException(string message) : Exception(message)
{
    public static IntrinsicException Arguments(string function) => new($"Invalid arguments in {function}");
}

/// <summary>A path among the arguments that leads nowhere. AWS names the outermost call then.</summary>
internal sealed class ArgumentPathException(string message) : Exception(message);
