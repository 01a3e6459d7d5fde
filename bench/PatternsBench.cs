using System.Diagnostics;
using System.Text;
using LocalCloud.EventBridge.Patterns;

namespace Bench;

/// <summary>
/// One event against the 300 rules of a bus, in this process: the part of PutEvents that grows with the rules.
/// </summary>
internal static class PatternsBench
{
    private const int Rules = 300;
    private const int Rounds = 20_000;

    public static Task RunAsync()
    {
        var index = new PatternIndex([.. Enumerable.Range(0, Rules).Select(i => PatternCompiler.Compile(Pattern(i)))]);
        var events = Enumerable.Range(0, 100).Select(i => Encoding.UTF8.GetBytes(Event(i))).ToList();
        var times = new List<double>();
        var matched = 0;
        for (var i = -Rounds / 4; i < Rounds; i++)
        {
            var began = Stopwatch.GetTimestamp();
            matched += index.Match(events[(i + Rounds) % events.Count]).Count;
            if (i >= 0)
            {
                times.Add(Stopwatch.GetElapsedTime(began).TotalMicroseconds);
            }
        }
        if (matched == 0)
        {
            throw new InvalidOperationException("No rule matched, so nothing was measured.");
        }
        Figures.Under("One event against 300 rules, p50", Measure.Median(times), 50, "µs");
        return Task.CompletedTask;
    }

    /// <summary>Rules as people write them: exact values, and every operator among them.</summary>
    private static string Pattern(int i) =>
        (i % 6) switch
        {
            0 => $$"""{"source":["shop.{{i}}"],"detail-type":["Validator.NewOrder"]}""",
            1 => $$$"""{"source":["awsserverlessda.serverlesspresso"],"detail":{"userId":[{"prefix":"u{{{i}}}-"}]}}""",
            2 => $$$"""{"detail":{"price":[{"numeric":[">",{{{i}}},"<=",{{{i + 1}}}]}]}}""",
            3 => $$$"""{"source":[{"anything-but":["awsserverlessda.serverlesspresso","shop.{{{i}}}"]}]}""",
            4 => $$$"""{"detail":{"drink":[{"wildcard":"*latte-{{{i}}}*"}],"store":[{"exists":true}]}}""",
            _ => $$$"""{"$or":[{"detail":{"orderId":["{{{i}}}"]}},{"detail":{"userId":[{"suffix":"-{{{i}}}"}]}}]}""",
        };

    private static string Event(int i) =>
        $$$"""
            {"version":"0","id":"5f2ce3ac-0000-0000-0000-000000000000","detail-type":"Validator.NewOrder","source":"awsserverlessda.serverlesspresso",
             "account":"000000000000","time":"2026-11-22T12:00:00Z","region":"us-east-1","resources":[],
             "detail":{"userId":"u{{{i * 3}}}-7","orderId":"{{{i * 3 + 2}}}","price":{{{i
                * 3}}}.5,"drink":"oat latte-{{{i * 3 + 1}}} large","store":{"open":true},"list":["a","b","c"]}}
            """;
}
