/// Judges a guess among a few words. A word that is none of them is told as such, whatever its case.
Verdict JudgeGuess(
    string guess,
    (string Word, string Praise) right,
    (string Word, string Found)[] wrong,
    string expected,
    string look
)
{
    bool Is(string word) => word.Equals(guess.Trim(), StringComparison.OrdinalIgnoreCase);
    if (Is(right.Word))
    {
        return Verdict.Right(right.Praise);
    }
    var words = wrong.Select(one => one.Word).Append(right.Word).Order(StringComparer.Ordinal).ToList();
    var known = wrong.FirstOrDefault(one => Is(one.Word));
    return known.Word is not null
        ? Verdict.Wrong(known.Found, expected, look)
        : Verdict.Wrong($"'{guess}'", $"{string.Join(", ", words.SkipLast(1))} or {words[^1]}", "spell one of them");
}
