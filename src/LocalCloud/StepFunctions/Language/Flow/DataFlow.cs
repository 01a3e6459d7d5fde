namespace LocalCloud.StepFunctions.Language;

/// <summary>
/// The way of data through a state: what its fields are applied to, what its work gets, and how it comes from a result
/// to variables and the output. There is one for each query language
/// (https://docs.aws.amazon.com/step-functions/latest/dg/concepts-input-output-filtering.html).
/// </summary>
public abstract class DataFlow
{
    /// <summary>What the state's fields are applied to.</summary>
    /// <exception cref="StatesException">A path leads nowhere.</exception>
    public abstract JsonNode? Input(JsonNode? rawInput, Scope scope, IFlowObserver? observer = null);

    /// <summary>What the state's work gets.</summary>
    /// <param name="input">What <see cref="Input"/> came to.</param>
    /// <exception cref="StatesException">A value can't be computed.</exception>
    public abstract JsonNode? Arguments(JsonNode? input, Scope scope, IFlowObserver? observer = null);

    /// <summary>Whether <see cref="Arguments"/> makes something else of the input.</summary>
    public abstract bool HasArguments { get; }

    /// <summary>The whole way of a Pass state.</summary>
    /// <param name="result">The result that the definition fixes; null when there is none.</param>
    /// <exception cref="StatesException">A value can't be computed.</exception>
    public abstract Departure Pass(
        JsonNode? rawInput,
        FixedResult? result,
        Scope scope,
        IFlowObserver? observer = null
    );

    /// <summary>From the result of the state's work to its end.</summary>
    /// <exception cref="StatesException">
    /// A value can't be computed, or the input has no place for the result.
    /// </exception>
    public abstract Departure Finish(JsonNode? rawInput, JsonNode? result, Scope scope, IFlowObserver? observer = null);

    /// <summary>The end of a state that has no result: its input goes on.</summary>
    /// <param name="input">What <see cref="Input"/> came to.</param>
    /// <exception cref="StatesException">A value can't be computed.</exception>
    public abstract Departure Leave(JsonNode? input, Scope scope, IFlowObserver? observer = null);

    /// <summary>From an error to the state that handles it.</summary>
    /// <param name="errorOutput"><see cref="Catcher.ErrorOutput"/></param>
    /// <exception cref="StatesException">
    /// A value can't be computed, or the input has no place for the error.
    /// </exception>
    public abstract Departure Caught(
        JsonNode? rawInput,
        JsonObject errorOutput,
        Scope scope,
        IFlowObserver? observer = null
    );
}

/// <summary>The <c>Result</c> of a Pass state; it may be null.</summary>
public sealed record FixedResult(JsonNode? Value);

/// <summary>What a state is left with.</summary>
/// <param name="Assigned">The variables that it sets.</param>
public sealed record Departure(JsonNode? Output, IReadOnlyDictionary<string, JsonNode?> Assigned)
{
    /// <summary>
    /// When the output is the raw input with one more member at its end: the names on the way to it, and its value.
    /// </summary>
    public (IReadOnlyList<string> Names, JsonNode? Value)? Added { get; init; }
}

/// <summary>
/// Is told what the data is at each point of a state, by the names that TestState has for them
/// (https://docs.aws.amazon.com/step-functions/latest/apireference/API_InspectionData.html).
/// </summary>
public interface IFlowObserver
{
    void See(string point, JsonNode? value);

    /// <summary>The variables that the state sets.</summary>
    void SeeAssigned(IReadOnlyDictionary<string, JsonNode?> assigned);
}
