using System.Text.Json.Nodes;
using FsCheck;
using FsCheck.Fluent;
using LocalCloud.Protocol;
using LocalCloud.StepFunctions.Language;
using static LocalCloud.Tests.StepFunctions.Language.Asl;

namespace LocalCloud.Tests.StepFunctions.Language;

/// <summary>Laws that hold for whatever somebody writes.</summary>
public sealed class LanguageProperties
{
    private static readonly Gen<string> PathPieces = Gen.Elements(
        "$",
        ".",
        "..",
        "a",
        "b",
        "[",
        "]",
        "*",
        "0",
        "-1",
        ":",
        ",",
        "'",
        "\"",
        "?",
        "(",
        ")",
        "@",
        "==",
        "<",
        "&&",
        "||",
        "!",
        " ",
        "=~",
        "/x/",
        "in",
        "length()",
        "\\",
        "é",
        "\u0000"
    );

    private static readonly Gen<string> PatternPieces = Gen.Elements("a", "b", "ab", "*");

    [Fact]
    public void Any_text_is_a_path_or_a_syntax_error_and_reading_ends_with_a_value_or_a_miss() =>
        Prop.ForAll(Arb.From(Texts(PathPieces)), text =>
            {
                JsonPath path;
                try
                {
                    path = JsonPath.Parse("$" + text);
                }
                catch (PathSyntaxException)
                {
                    return true;
                }
                path.TryRead(Parse("{'a':[{'b':1},{'b':'x'}],'b':{'a':null}}"), Scope(), out _);
                return true;
            })
            .Check(Config.QuickThrowOnFailure.WithMaxTest(5000));

    [Fact]
    public void Any_text_is_a_call_or_a_syntax_error() =>
        Prop.ForAll(Arb.From(Texts(PathPieces)), text =>
            {
                try
                {
                    Value($"States.Array({text})", "{'a':1}");
                }
                catch (Exception e) when (e is TemplateSyntaxException or StatesException)
                {
                    // Refused, as it should be.
                }
                return true;
            })
            .Check(Config.QuickThrowOnFailure.WithMaxTest(3000));

    [Fact]
    public void Any_text_is_a_definition_or_has_diagnostics() =>
        Prop.ForAll(
                Arb.From(
                    Texts(
                        Gen.Elements(
                            "{",
                            "}",
                            "[",
                            "]",
                            "\"",
                            "StartAt",
                            "States",
                            "Type",
                            ":",
                            ",",
                            "1",
                            "-",
                            ".",
                            "e",
                            "tru",
                            "null",
                            " ",
                            "\n",
                            "\\"
                        )
                    )
                ),
                text => DefinitionValidator.Validate(text).Count > 0
            )
            .Check(Config.QuickThrowOnFailure.WithMaxTest(3000));

    [Fact]
    public void A_partition_put_together_is_the_array_and_only_the_last_chunk_is_short() =>
        Prop.ForAll<int[], PositiveInt>(
                (items, size) =>
                {
                    var input = new JsonObject { ["a"] = new JsonArray([.. items.Select(i => (JsonNode)i)]) };
                    var chunks = Run($"States.ArrayPartition($.a, {size.Get})", input)
                        .AsArray()
                        .Select(c => c!.AsArray())
                        .ToList();
                    return chunks.SelectMany(c => c).Select(n => n!.GetValue<int>()).SequenceEqual(items)
                        && chunks.SkipLast(1).All(c => c.Count == size.Get)
                        && chunks.All(c => c.Count > 0 && c.Count <= size.Get);
                }
            )
            .QuickCheckThrowOnFailure();

    [Fact]
    public void A_range_steps_evenly_from_the_first_and_not_past_the_last() =>
        Prop.ForAll<int, short, NonZeroInt>(
                (first, length, step) =>
                {
                    var last = first + length;
                    if (Math.Abs(length / step.Get) >= 1000)
                    {
                        return true;
                    }
                    var range = Run($"States.ArrayRange({first}, {last}, {step.Get})", [])
                        .AsArray()
                        .Select(n => n!.GetValue<long>())
                        .ToList();
                    var expected = new List<long>();
                    for (long i = first; step.Get > 0 ? i <= last : i >= last; i += step.Get)
                    {
                        expected.Add(i);
                    }
                    return range.SequenceEqual(expected);
                }
            )
            .QuickCheckThrowOnFailure();

    [Fact]
    public void Encoding_and_decoding_give_the_text_back() =>
        Prop.ForAll(Arb.From(Texts(Gen.Elements("a", "é", "\n", "😀", "\\", "'"))), text =>
            {
                var input = new JsonObject { ["t"] = text };
                return Run("States.Base64Decode(States.Base64Encode($.t))", input).GetValue<string>() == text
                    && Run("States.StringToJson(States.JsonToString($.t))", input).GetValue<string>() == text;
            })
            .QuickCheckThrowOnFailure();

    [Fact]
    public void StringMatches_agrees_with_a_plain_reading_of_its_rule() =>
        Prop.ForAll(Arb.From(Texts(PatternPieces)), Arb.From(Texts(Gen.Elements("a", "b"))), (pattern, text) =>
                ChoiceTests.Matches($"{{'Variable':'$.v','StringMatches':'{pattern}','Next':'T'}}", $"{{'v':'{text}'}}")
                == Naive(text, pattern)
            )
            .Check(Config.QuickThrowOnFailure.WithMaxTest(2000));

    private static Gen<string> Texts(Gen<string> pieces) => pieces.ListOf().Select(list => string.Concat(list));

    private static JsonNode Run(string expression, JsonObject input) =>
        PayloadTemplate.Compile(new JsonObject { ["v.$"] = expression }).Evaluate(input, Scope())!["v"]!;

    /// <summary>fits[i, j]: the text from i on fits the pattern from j on.</summary>
    private static bool Naive(string text, string pattern)
    {
        var fits = new bool[text.Length + 1, pattern.Length + 1];
        for (var i = text.Length; i >= 0; i--)
        {
            for (var j = pattern.Length; j >= 0; j--)
            {
                fits[i, j] =
                    j == pattern.Length ? i == text.Length
                    : pattern[j] == '*' ? fits[i, j + 1] || i < text.Length && fits[i + 1, j]
                    : i < text.Length && text[i] == pattern[j] && fits[i + 1, j + 1];
            }
        }
        return fits[0, 0];
    }
}
