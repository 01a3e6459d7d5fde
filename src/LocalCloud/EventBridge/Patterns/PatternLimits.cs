namespace LocalCloud.EventBridge.Patterns;

/// <summary>How large a pattern may grow.</summary>
internal static class PatternLimits
{
    /// <summary>"$or" may make this many combinations (EventBridge quotas, "Matching with $or").</summary>
    public const int MostAlternatives = 1_000;

    public static void CheckAlternatives(int count)
    {
        if (count > MostAlternatives)
        {
            throw new PatternException("Rule is too complex - try using fewer fields, or conditions in the $or relationship");
        }
    }
}
