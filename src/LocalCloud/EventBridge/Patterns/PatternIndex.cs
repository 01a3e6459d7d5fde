namespace LocalCloud.EventBridge.Patterns;

/// <summary>
/// Many patterns, matched against an event together. Each alternative hangs on the one of its fields that fewest others
/// hang on, so an event looks only at alternatives that it may match.
/// </summary>
internal sealed class PatternIndex
{
    private readonly PathTree paths = new();
    private readonly Anchors<Candidate>?[] anchors;
    private readonly List<Candidate> always = [];
    private readonly int patterns;

    public PatternIndex(IReadOnlyList<EventPattern> patterns)
    {
        this.patterns = patterns.Count;
        var candidates = patterns
            .SelectMany(
                (pattern, number) =>
                    pattern.Alternatives.Select(alternative => new Candidate(
                        number,
                        [.. alternative.Fields.Select(f => new PathTest(paths.Add(f.Path), f.Values))]
                    ))
            )
            .ToList();
        anchors = new Anchors<Candidate>?[paths.Count];
        var uses = CountUses(candidates);
        foreach (var candidate in candidates)
        {
            Hang(candidate, uses);
        }
    }

    /// <summary>The numbers of the patterns that match, ascending.</summary>
    public List<int> Match(ReadOnlySpan<byte> eventJson)
    {
        if (patterns == 0)
        {
            return [];
        }
        var fields = EventFields.Read(eventJson, paths);
        var matched = new bool[patterns];
        Collect(always);
        for (var path = 0; path < anchors.Length; path++)
        {
            var leaves = fields[path];
            if (leaves.Length == 0 || anchors[path] is not { } here)
            {
                continue;
            }
            Collect(here.Present);
            foreach (ref readonly var leaf in leaves)
            {
                here.Visit(leaf.Value, Collect);
            }
        }
        var numbers = new List<int>();
        for (var number = 0; number < patterns; number++)
        {
            if (matched[number])
            {
                numbers.Add(number);
            }
        }
        return numbers;

        void Collect(List<Candidate> candidates)
        {
            foreach (var candidate in candidates)
            {
                if (!matched[candidate.Pattern])
                {
                    matched[candidate.Pattern] = PathTest.AllHold(candidate.Tests, fields);
                }
            }
        }
    }

    private static Dictionary<(int Path, ValueTest Test), int> CountUses(List<Candidate> candidates)
    {
        var uses = new Dictionary<(int, ValueTest), int>();
        foreach (var test in candidates.SelectMany(c => c.Tests))
        {
            foreach (var value in test.Values)
            {
                uses[(test.Path, value)] = uses.GetValueOrDefault((test.Path, value)) + 1;
            }
        }
        return uses;
    }

    private void Hang(Candidate candidate, Dictionary<(int Path, ValueTest Test), int> uses)
    {
        var rarest = candidate
            .Tests.Where(t => t.Values.All(Anchors<Candidate>.Takes))
            .MinBy(t => t.Values.Max(value => uses[(t.Path, value)]));
        if (rarest is not null)
        {
            foreach (var value in rarest.Values)
            {
                (anchors[rarest.Path] ??= new()).Hang(value, candidate);
            }
            return;
        }
        var needed = candidate.Tests.FirstOrDefault(t => !t.MayBeAbsent);
        (needed is null ? always : (anchors[needed.Path] ??= new()).Present).Add(candidate);
    }

    private sealed record Candidate(int Pattern, PathTest[] Tests);
}
