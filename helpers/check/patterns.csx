/// Judges a pattern by events that it should match and events that it should not, each with words for it.
async Task<Verdict> JudgePatternAsync(
    string pattern,
    string praise,
    (string Event, string What)[] matching,
    (string Event, string What, string Look)[] others,
    string look
)
{
    foreach (var (sample, what) in matching)
    {
        if (!await MatchesAsync(pattern, sample))
        {
            return Verdict.Wrong($"your pattern does not match {what}", "a match", look);
        }
    }
    foreach (var (sample, what, where) in others)
    {
        if (await MatchesAsync(pattern, sample))
        {
            return Verdict.Wrong($"your pattern also matches {what}", "no match for it", where);
        }
    }
    return Verdict.Right(praise);
}
