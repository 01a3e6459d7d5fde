namespace LocalCloud.EventBridge.Patterns;

/// <summary>
/// Many patterns, matched against an event together. Each alternative hangs on one of its fields: by value when the field
/// takes only exact strings, else by the field being there; so an event looks only at alternatives it can match.
/// </summary>
internal sealed class PatternIndex
{
    private readonly PathTree paths = new();
    private readonly List<Candidate>?[] whenPresent;
    private readonly Dictionary<string, List<Candidate>>?[] whenEqual;
    private readonly List<Candidate> always = [];
    private readonly int patterns;

    public PatternIndex(IReadOnlyList<EventPattern> patterns)
    {
        this.patterns = patterns.Count;
        var candidates = patterns.SelectMany((pattern, number) => pattern.Alternatives.Select(alternative =>
            new Candidate(number, [.. alternative.Fields.Select(f => new Test(paths.Add(f.Path), f.Values))]))).ToList();
        whenPresent = new List<Candidate>?[paths.Count];
        whenEqual = new Dictionary<string, List<Candidate>>?[paths.Count];
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
        var matched = new bool[patterns];
        var fields = EventFields.Read(eventJson, paths);
        Collect(always, fields, matched);
        for (var path = 0; path < paths.Count; path++)
        {
            var leaves = fields[path];
            if (leaves.Count == 0)
            {
                continue;
            }
            Collect(whenPresent[path], fields, matched);
            if (whenEqual[path] is { } byValue)
            {
                foreach (var leaf in leaves)
                {
                    if (leaf.Value.Kind == FieldKind.String && byValue.TryGetValue(leaf.Value.Text, out var candidates))
                    {
                        Collect(candidates, fields, matched);
                    }
                }
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
    }

    private static void Collect(List<Candidate>? candidates, EventFields fields, bool[] matched)
    {
        foreach (var candidate in candidates ?? [])
        {
            if (!matched[candidate.Pattern])
            {
                matched[candidate.Pattern] = Holds(candidate.Tests, 0, [], fields);
            }
        }
    }

    /// <summary>Whether the tests from <paramref name="next"/> on hold together with the array elements chosen so far.</summary>
    private static bool Holds(Test[] tests, int next, EventFields.ArrayElement[] chosen, EventFields fields)
    {
        if (next == tests.Length)
        {
            return true;
        }
        var test = tests[next];
        var leaves = fields[test.Path];
        if (test.MayBeAbsent && !AnyConsistent(leaves, chosen) && Holds(tests, next + 1, chosen, fields))
        {
            return true;
        }
        var triedFreely = false;
        for (var i = 0; i < leaves.Count; i++)
        {
            var leaf = leaves[i];
            // Leaves outside of arrays leave the same choices to the rest: one of them is enough.
            if ((leaf.Within.Length == 0 && triedFreely) || !Consistent(chosen, leaf.Within) || !test.Accepts(leaf.Value))
            {
                continue;
            }
            triedFreely |= leaf.Within.Length == 0;
            if (Holds(tests, next + 1, Join(chosen, leaf.Within), fields))
            {
                return true;
            }
        }
        return false;
    }

    private static bool AnyConsistent(IReadOnlyList<EventFields.Leaf> leaves, EventFields.ArrayElement[] chosen)
    {
        for (var i = 0; i < leaves.Count; i++)
        {
            if (Consistent(chosen, leaves[i].Within))
            {
                return true;
            }
        }
        return false;
    }

    private static bool Consistent(EventFields.ArrayElement[] chosen, EventFields.ArrayElement[] within)
    {
        foreach (var element in within)
        {
            foreach (var other in chosen)
            {
                if (other.Array == element.Array && other.Index != element.Index)
                {
                    return false;
                }
            }
        }
        return true;
    }

    private static EventFields.ArrayElement[] Join(EventFields.ArrayElement[] chosen, EventFields.ArrayElement[] within) =>
        within.Length == 0 ? chosen : chosen.Length == 0 ? within : [.. chosen.Union(within)];

    private static Dictionary<(int Path, string Text), int> CountUses(List<Candidate> candidates)
    {
        var uses = new Dictionary<(int, string), int>();
        foreach (var test in candidates.SelectMany(c => c.Tests).Where(t => t.Strings is not null))
        {
            foreach (var text in test.Strings!)
            {
                uses[(test.Path, text)] = uses.GetValueOrDefault((test.Path, text)) + 1;
            }
        }
        return uses;
    }

    private void Hang(Candidate candidate, Dictionary<(int Path, string Text), int> uses)
    {
        var rarest = candidate.Tests.Where(t => t.Strings is not null).MinBy(t => t.Strings!.Max(text => uses[(t.Path, text)]));
        if (rarest is not null)
        {
            var byValue = whenEqual[rarest.Path] ??= new Dictionary<string, List<Candidate>>(StringComparer.Ordinal);
            foreach (var text in rarest.Strings!.Distinct())
            {
                if (!byValue.TryGetValue(text, out var list))
                {
                    byValue.Add(text, list = []);
                }
                list.Add(candidate);
            }
            return;
        }
        var needed = candidate.Tests.FirstOrDefault(t => !t.MayBeAbsent);
        (needed is null ? always : whenPresent[needed.Path] ??= []).Add(candidate);
    }

    private sealed record Candidate(int Pattern, Test[] Tests);

    private sealed class Test
    {
        private readonly ValueTest[] values;

        public Test(int path, ValueTest[] values)
        {
            Path = path;
            this.values = values;
            MayBeAbsent = values.Any(v => v is Absent);
            Strings = values.All(v => v is Exactly { Kind: FieldKind.String }) ? [.. values.Select(v => ((Exactly)v).Text)] : null;
        }

        public int Path { get; }

        public bool MayBeAbsent { get; }

        /// <summary>All that the field may be, when only exact strings are allowed.</summary>
        public string[]? Strings { get; }

        public bool Accepts(in FieldValue value)
        {
            foreach (var test in values)
            {
                if (test.Matches(value))
                {
                    return true;
                }
            }
            return false;
        }
    }
}
