namespace LocalCloud.StepFunctions.Language;

/// <summary><c>States.MathAdd(a, b)</c>: each rounded half up, then added; 32 bits.</summary>
internal sealed class MathAddFunction() : IntrinsicFunction("States.MathAdd", 2, 2)
{
    protected override JsonNode Compute(IReadOnlyList<JsonNode?> arguments, Random random) =>
        JsonValue.Create(ToInt((double)Rounded(arguments[0]) + Rounded(arguments[1])));
}

/// <summary><c>States.MathRandom(from, below)</c>, or with a seed, which makes the same number each time.</summary>
internal sealed class MathRandomFunction() : IntrinsicFunction("States.MathRandom", 2, 3)
{
    protected override JsonNode Compute(IReadOnlyList<JsonNode?> arguments, Random random)
    {
        var from = Cut(arguments[0]);
        var below = Cut(arguments[1]);
        if (from >= below)
        {
            throw Refuse();
        }
        var source = arguments.Count == 3 ? new Random(Cut(arguments[2])) : random;
        return JsonValue.Create((int)source.NextInt64(from, below));
    }
}
