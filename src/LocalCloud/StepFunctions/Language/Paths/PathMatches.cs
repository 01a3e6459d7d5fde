namespace LocalCloud.StepFunctions.Language;

/// <summary>What a path has found so far, and how much it has looked at.</summary>
/// <param name="effort">Shared with the paths in its filters, which are walked again and again.</param>
internal sealed class PathMatches(PathEffort effort)
{
    private List<JsonNode?>? more;
    private int copied;

    public PathEffort Effort => effort;

    public int Count { get; private set; }

    public JsonNode? First { get; private set; }

    /// <summary>The walk ended at an index that the array does not have.</summary>
    public bool EndedAtIndex { get; set; }

    /// <summary>Why the path led nowhere at one place; only a definite one fails for it.</summary>
    public Func<string>? Missed { get; private set; }

    public IEnumerable<JsonNode?> All => more ?? (Count == 0 ? [] : [First]);

    /// <summary>
    /// Notes a miss. The text is made only when somebody wants it: most misses are answers to IsPresent.
    /// </summary>
    public void Miss(Func<string> reason) => Missed ??= reason;

    public void Add(JsonNode? node)
    {
        Count++;
        if (Count == 1)
        {
            First = node;
            return;
        }
        more ??= [First];
        more.Add(node);
    }

    public void Visit() => effort.Visit();

    /// <exception cref="StatesException">The path finds more than a payload holds.</exception>
    public JsonArray ToArray()
    {
        var array = new JsonArray();
        foreach (var node in All)
        {
            if (Count > 1)
            {
                CountCopies(node);
            }
            array.Add(node?.DeepClone());
        }
        return array;
    }

    /// <summary>
    /// Counts a value that is copied: <c>$..*</c> finds the same data once for each level that it is in.
    /// </summary>
    private void CountCopies(JsonNode? node)
    {
        if (++copied > Limits.PayloadBytes)
        {
            throw StatesException.Runtime("A JSONPath found more values than a payload holds. Make it more specific.");
        }
        switch (node)
        {
            case JsonObject map:
                foreach (var (_, value) in map)
                {
                    CountCopies(value);
                }
                break;
            case JsonArray list:
                foreach (var value in list)
                {
                    CountCopies(value);
                }
                break;
        }
    }
}

/// <summary>How much a path has looked at, together with the paths in its filters.</summary>
internal sealed class PathEffort
{
    private int visits;

    /// <exception cref="StatesException">The path looks at more nodes than any real one does.</exception>
    public void Visit()
    {
        if (++visits > Limits.PathVisits)
        {
            throw StatesException.Runtime(
                $"A JSONPath looked at more than {Limits.PathVisits} values. Make it more specific."
            );
        }
    }
}

/// <summary>One application of a path: where it started, what its filters may refer to, and what was found.</summary>
internal sealed record PathWalk(JsonNode? Start, Scope Scope, PathMatches Found);
