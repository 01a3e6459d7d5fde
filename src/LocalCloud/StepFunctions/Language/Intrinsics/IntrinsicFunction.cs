using System.Collections.Frozen;

namespace LocalCloud.StepFunctions.Language;

/// <summary>One of the eighteen functions. It must not change its arguments, and may return one of them.</summary>
/// <exception cref="IntrinsicException">Thrown by <see cref="Run"/> when the arguments are refused.</exception>
internal abstract class IntrinsicFunction(string name, int least, int most)
{
    public static FrozenDictionary<string, IntrinsicFunction> ByName { get; } =
        new IntrinsicFunction[]
        {
            new ArrayFunction(),
            new ArrayContainsFunction(),
            new ArrayGetItemFunction(),
            new ArrayLengthFunction(),
            new ArrayPartitionFunction(),
            new ArrayRangeFunction(),
            new ArrayUniqueFunction(),
            new Base64DecodeFunction(),
            new Base64EncodeFunction(),
            new FormatFunction(),
            new HashFunction(),
            new JsonMergeFunction(),
            new JsonToStringFunction(),
            new MathAddFunction(),
            new MathRandomFunction(),
            new StringSplitFunction(),
            new StringToJsonFunction(),
            new UuidFunction(),
        }.ToFrozenDictionary(f => f.Name);

    public string Name => name;

    public JsonNode? Run(IReadOnlyList<JsonNode?> arguments, Random random) =>
        arguments.Count >= least && arguments.Count <= most ? Compute(arguments, random) : throw Refuse();

    protected abstract JsonNode? Compute(IReadOnlyList<JsonNode?> arguments, Random random);

    protected IntrinsicException Refuse() => IntrinsicException.Arguments(name);

    protected JsonArray List(JsonNode? argument) => argument as JsonArray ?? throw Refuse();

    protected JsonObject Map(JsonNode? argument) => argument as JsonObject ?? throw Refuse();

    protected string Text(JsonNode? argument) =>
        argument?.GetValueKind() == JsonValueKind.String ? argument.GetValue<string>() : throw Refuse();

    /// <summary>
    /// A number, cut to a whole one of 32 bits: AWS does not round here, whatever its guide says (recorded).
    /// </summary>
    protected int Cut(JsonNode? argument) => ToInt(Math.Truncate(Number(argument)));

    /// <summary>A number, rounded half up to a whole one of 32 bits.</summary>
    protected int Rounded(JsonNode? argument) => ToInt(Math.Floor(Number(argument) + 0.5));

    protected int ToInt(double value) => value is >= int.MinValue and <= int.MaxValue ? (int)value : throw Refuse();

    private double Number(JsonNode? argument) => Numbers.IsNumber(argument) ? Numbers.Double(argument) : throw Refuse();
}
