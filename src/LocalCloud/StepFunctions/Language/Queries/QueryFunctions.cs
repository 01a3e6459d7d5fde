using System.Security.Cryptography;
using Jsonata;

namespace LocalCloud.StepFunctions.Language;

/// <summary>
/// The functions that Step Functions adds to JSONata
/// (https://docs.aws.amazon.com/step-functions/latest/dg/transforming-data.html, "JSONata functions provided by Step
/// Functions"). How they take what is unusual was measured on AWS: floci-io/floci, JsonataEvaluatorTest. A number is
/// cut to a whole one.
/// </summary>
internal static class QueryFunctions
{
    /// <summary>The most elements that AWS lets <c>$range</c> make (measured).</summary>
    private const long MostItems = 360_145;

    /// <summary>The code for a value that is larger than an expression may hold.</summary>
    private const string TooLarge = "D2015";

    private static readonly JsonDocumentOptions Strict = new() { AllowDuplicateProperties = false, MaxDepth = 256 };

    public static JsonataBindings All { get; } =
        new JsonataBindings()
            // Not available; $parse takes its place.
            .Hide("eval")
            .Add("parse", "<s-:x>", a => a[0].IsDefined ? Parse(a[0].Value!.GetValue<string>()) : Nothing)
            .Add("partition", "<a-n?:a>", a =>
                a[0].IsDefined ? Partition((JsonArray)a[0].Value!, Whole(a, 1)) : Nothing
            )
            .Add("range", "<nnn?:a>", a => Range(Whole(a, 0), Whole(a, 1), Whole(a, 2)))
            .Add("hash", "<s-s?:s>", a =>
                a[0].IsDefined && Text(a, 1) is { } algorithm ? Hash(Text(a, 0)!, algorithm) : Nothing
            )
            .Add("random", "<n?:n>", a =>
                Json(Whole(a, 0) is { } seed ? new JavaRandom(seed).NextDouble() : Random.Shared.NextDouble())
            )
            .Add("uuid", "<:s>", _ => Json(Guid.NewGuid().ToString()));

    private static JsonataResult Nothing => new(JsonataKind.Undefined, null);

    private static JsonataResult Json(JsonNode? value) => new(JsonataKind.Json, value);

    private static string? Text(IReadOnlyList<JsonataResult> arguments, int index) =>
        index < arguments.Count && arguments[index].IsDefined ? arguments[index].Value!.GetValue<string>() : null;

    private static long? Whole(IReadOnlyList<JsonataResult> arguments, int index) =>
        index < arguments.Count && arguments[index].IsDefined ? (long)Numbers.Double(arguments[index].Value!) : null;

    private static JsonataResult Parse(string text)
    {
        try
        {
            var value = JsonNode.Parse(text, null, Strict);
            return IsFinite(value) ? Json(value) : throw new JsonataHostException("Invalid JSON");
        }
        catch (JsonException)
        {
            throw new JsonataHostException("Invalid JSON");
        }
    }

    /// <summary>Whether all numbers fit a double.</summary>
    private static bool IsFinite(JsonNode? node) =>
        node switch
        {
            JsonObject map => map.All(m => IsFinite(m.Value)),
            JsonArray list => list.All(IsFinite),
            JsonValue value when Numbers.IsNumber(value) => double.IsFinite(Numbers.Double(value)),
            _ => true,
        };

    private static JsonataResult Partition(JsonArray list, long? size)
    {
        if (size < 0)
        {
            throw new JsonataHostException("Second argument must be zero or greater");
        }
        if (size == 0 || list.Count == 0)
        {
            return Nothing;
        }
        var chunks = list.Chunk((int)Math.Min(size ?? list.Count, list.Count));
        return Json(new JsonArray([.. chunks.Select(c => new JsonArray([.. c.Select(i => i?.DeepClone())]))]));
    }

    private static JsonataResult Range(long? start, long? end, long? step)
    {
        if (
            start is not { } first
            || end is not { } last
            || step is null or 0
            || (step > 0 ? first > last : first < last)
        )
        {
            return Nothing;
        }
        var count = (Int128)((Int128)last - first) / step.Value + 1;
        if (count > MostItems)
        {
            throw new JsonataHostException("The range is too large") { Code = TooLarge };
        }
        var values = Enumerable.Range(0, (int)count).Select(i => (JsonNode)(first + i * step.Value)).ToArray();
        return Json(values.Length == 1 ? values[0] : new JsonArray(values));
    }

    private static JsonataResult Hash(string data, string algorithm)
    {
        var bytes = Encoding.UTF8.GetBytes(data);
        var hash = algorithm switch
        {
#pragma warning disable CA5350, CA5351 // MD5 and SHA-1 are part of the language; nothing here relies on their strength.
            "MD5" => MD5.HashData(bytes),
            "SHA-1" => SHA1.HashData(bytes),
#pragma warning restore CA5350, CA5351
            "SHA-256" => SHA256.HashData(bytes),
            "SHA-384" => SHA384.HashData(bytes),
            "SHA-512" => SHA512.HashData(bytes),
            _ => throw new JsonataHostException(
                $"Unsupported hash algorithm '{algorithm}'. Supported are MD5, SHA-1, SHA-256, SHA-384 and SHA-512"
            ),
        };
        return Json(Convert.ToHexStringLower(hash));
    }
}
