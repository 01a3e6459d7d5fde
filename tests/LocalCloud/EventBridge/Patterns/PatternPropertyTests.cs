using System.Text;
using System.Text.Json.Nodes;
using FsCheck;
using FsCheck.Fluent;
using LocalCloud.EventBridge.Patterns;
using LocalCloud.Protocol;

namespace LocalCloud.Tests.EventBridge.Patterns;

/// <summary>
/// The compiled matcher and a plain reading of the pattern's JSON (<see cref="PlainReading"/>) agree on generated
/// patterns and events, alone and in an index of many
/// (docs.aws.amazon.com/eventbridge/latest/userguide/eb-event-patterns.html).
/// </summary>
public sealed class PatternPropertyTests
{
    private const int Cases = 1_000;

    private static readonly string[] Keys = ["a", "b", "c"];

    [Fact]
    public void The_compiled_matcher_and_a_plain_reading_agree()
    {
        var cases = Patterns(2).Two().Zip(Events(3).Two());
        var matches = 0;
        Prop.ForAll(cases.ToArbitrary(), c =>
                Agree([c.Item1.Item1, c.Item1.Item2], [c.Item2.Item1, c.Item2.Item2], ref matches)
            )
            .Check(Config.QuickThrowOnFailure.WithMaxTest(Cases).WithQuietOnSuccess(true));
        matches.ShouldBeInRange(
            Cases / 10,
            Cases * 3,
            "Of four pairs a case, neither nearly none nor nearly all should match."
        );
    }

    private static bool Agree(JsonObject[] patterns, JsonObject[] events, ref int matches)
    {
        var index = new PatternIndex([.. patterns.Select(p => PatternCompiler.Compile(Json.Text(p)))]);
        foreach (var json in events.Select(e => Json.Text(e)))
        {
            var expected = Enumerable
                .Range(0, patterns.Length)
                .Where(i => PlainReading.Matches(patterns[i], (JsonObject)Json.Parse(json)!))
                .ToList();
            matches += expected.Count;
            var found = index.Match(Encoding.UTF8.GetBytes(json));
            found.ShouldBe(expected, $"{Json.Text(patterns[0])} and {Json.Text(patterns[1])} with {json}");
        }
        return true;
    }

    private static Gen<JsonObject> Patterns(int depth) =>
        from fields in Gen.SubListOf(Keys).Where(k => k.Count > 0)
        from values in Gen.CollectToArray(
            fields.Select(_ =>
                depth > 0 ? Gen.Frequency((3, Values()), (2, Patterns(depth - 1).Select(p => (JsonNode)p))) : Values()
            )
        )
        from or in Gen.Frequency((4, Gen.Constant<JsonArray?>(null)), (1, Or(depth)))
        select Join(fields, values, or);

    private static Gen<JsonArray?> Or(int depth) =>
        depth == 0
            ? Gen.Constant<JsonArray?>(null)
            : Patterns(depth - 1)
                .Two()
                .Select(two => (JsonArray?)new JsonArray(two.Item1.DeepClone(), two.Item2.DeepClone()));

    private static JsonObject Join(IEnumerable<string> fields, JsonNode[] values, JsonArray? or)
    {
        var joined = new JsonObject(
            fields.Zip(values).Select(f => KeyValuePair.Create(f.First, (JsonNode?)f.Second.DeepClone()))
        );
        if (or is not null)
        {
            joined["$or"] = or.DeepClone();
        }
        return joined;
    }

    private static Gen<JsonNode> Values() =>
        Gen.Choose(1, 3)
            .SelectMany(count => Test().ListOf(count))
            .Select(l => (JsonNode)new JsonArray([.. l.Select(t => t?.DeepClone())]));

    private static Gen<JsonNode?> Test() =>
        Gen.Elements(
                "'x'",
                "'y'",
                "''",
                "'xyx'",
                "'10.0.0.1'",
                "1",
                "2.0",
                "10",
                "null",
                "true",
                "{'prefix':'x'}",
                "{'prefix':{'equals-ignore-case':'XY'}}",
                "{'suffix':'x'}",
                "{'suffix':{'equals-ignore-case':'YX'}}",
                "{'equals-ignore-case':'X'}",
                "{'wildcard':'x*x'}",
                "{'wildcard':'*y*'}",
                "{'wildcard':'*'}",
                "{'anything-but':'x'}",
                "{'anything-but':['x','y']}",
                "{'anything-but':1}",
                "{'anything-but':[1,2]}",
                "{'anything-but':{'prefix':'x'}}",
                "{'anything-but':{'suffix':['x','y']}}",
                "{'anything-but':{'wildcard':'*y*'}}",
                "{'anything-but':{'equals-ignore-case':['X']}}",
                "{'exists':true}",
                "{'exists':false}",
                "{'numeric':['=',1]}",
                "{'numeric':['>',1]}",
                "{'numeric':['>=',1,'<',10]}",
                "{'cidr':'10.0.0.0/24'}"
            )
            .Select(t => Json.Parse(t.Replace('\'', '"')));

    private static Gen<JsonObject> Events(int depth) =>
        from fields in Gen.SubListOf(Keys)
        from values in Gen.CollectToArray(fields.Select(_ => EventValue(depth)))
        select new JsonObject(fields.Zip(values).Select(f => KeyValuePair.Create(f.First, f.Second?.DeepClone())));

    private static Gen<JsonNode?> EventValue(int depth)
    {
        var leaf = Gen.Elements(
                "'x'",
                "'X'",
                "'y'",
                "''",
                "'xyx'",
                "'10.0.0.1'",
                "'10.0.0.7'",
                "1",
                "1.0",
                "2",
                "10",
                "null",
                "true"
            )
            .Select(t => Json.Parse(t.Replace('\'', '"')));
        return depth == 0
            ? leaf
            : Gen.Frequency(
                (3, leaf),
                (2, Events(depth - 1).Select(e => (JsonNode?)e)),
                (
                    2,
                    Gen.Choose(0, 3)
                        .SelectMany(count => EventValue(depth - 1).ListOf(count))
                        .Select(l => (JsonNode?)new JsonArray([.. l.Select(v => v?.DeepClone())]))
                )
            );
    }
}
