using LocalCloud.Matching;

namespace LocalCloud.EventBridge.Patterns;

/// <summary>How large and how tangled a pattern may be.</summary>
internal static class PatternLimits
{
    /// <summary>"$or" may make this many combinations (EventBridge quotas).</summary>
    private const int MostAlternatives = 1_000;

    /// <summary>
    /// From here on wildcards are too tangled: in how many places of its wildcards a value can be at once. AWS
    /// publishes the measure (event-ruler, MachineComplexityEvaluator) and examples on both sides of its limit, not the
    /// limit.
    /// </summary>
    private const int TooManyPlaces = 10;

    /// <summary>Beyond this many different situations the search gives up and lets the pattern through.</summary>
    private const int MostSituations = 2_000;

    public static void CheckAlternatives(int count)
    {
        if (count > MostAlternatives)
        {
            throw new PatternException(
                "Rule is too complex - try using fewer $or conditions, which make "
                    + $"{count} combinations of the {MostAlternatives} that are allowed"
            );
        }
    }

    public static void CheckWildcards(IEnumerable<ValueTest> values)
    {
        var wildcards = values.OfType<MatchesWildcard>().Select(t => t.Wildcard.Steps).ToArray();
        if (wildcards.Length > 0 && Places(wildcards) >= TooManyPlaces)
        {
            throw new PatternException(
                "Rule is too complex - try using fewer wildcard characters or fewer repeating character sequences "
                    + "after a wildcard character"
            );
        }
    }

    /// <summary>Walks all situations a value can bring about: the places in the wildcards that it may be at.</summary>
    private static int Places(char[][] wildcards)
    {
        var alphabet = wildcards.SelectMany(w => w).Distinct().ToArray();
        var start = new SortedSet<(int Wildcard, int Step)>(wildcards.Select((_, number) => (number, 0)));
        var seen = new HashSet<string>();
        var waiting = new Queue<SortedSet<(int Wildcard, int Step)>>([start]);
        var most = 0;
        while (waiting.TryDequeue(out var situation) && most < TooManyPlaces && seen.Count < MostSituations)
        {
            foreach (var character in alphabet)
            {
                var (next, places) = Move(wildcards, situation, character);
                most = Math.Max(most, places);
                if (next.Count > 0 && seen.Add(string.Join(' ', next)))
                {
                    waiting.Enqueue(next);
                }
            }
        }
        return most;
    }

    private static (SortedSet<(int Wildcard, int Step)> Next, int Places) Move(
        char[][] wildcards,
        SortedSet<(int Wildcard, int Step)> situation,
        char character
    )
    {
        var next = new SortedSet<(int Wildcard, int Step)>();
        var places = 0;
        foreach (var (number, step) in situation)
        {
            var steps = wildcards[number];
            if (step < steps.Length && steps[step] == Wildcard.Any)
            {
                // The star takes the character and stays, or stands for nothing.
                next.Add((number, step));
                places++;
                Take(number, step + 1);
            }
            else
            {
                Take(number, step);
            }
        }
        return (next, places);

        void Take(int number, int step)
        {
            var steps = wildcards[number];
            if (step < steps.Length && steps[step] == character && character != Wildcard.Any)
            {
                next.Add((number, step + 1));
                places++;
            }
        }
    }
}
