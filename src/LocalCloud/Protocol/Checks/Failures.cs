namespace LocalCloud.Protocol.Checks;

/// <summary>
/// What is wrong with a request, in the one sentence that AWS's services share. A place is put together from the inside
/// out, so a request that is right costs no text.
/// </summary>
internal sealed class Failures
{
    private readonly List<(string Shown, string Place, string Constraint)> all = [];

    /// <param name="shown">
    /// The value as AWS's message spells it, with a blank before it; empty for a sensitive one.
    /// </param>
    /// <param name="constraint">For example <c>Member must not be null</c>.</param>
    public void Add(string shown, string constraint) => all.Add((shown, "", constraint));

    /// <summary>What a model does not say of a member, or says of a value that was looked at by hand.</summary>
    /// <param name="value">Null when there is none.</param>
    public Failures At(string place, object? value, string constraint)
    {
        all.Add((value is null ? " null" : $" '{value}'", place, constraint));
        return this;
    }

    public int Count => all.Count;

    /// <summary>Puts what was added since <paramref name="from"/> below a member or an item.</summary>
    public void Below(string place, int from)
    {
        for (var i = from; i < all.Count; i++)
        {
            var (shown, inner, constraint) = all[i];
            all[i] = (shown, inner.Length == 0 ? place : $"{place}.{inner}", constraint);
        }
    }

    /// <exception cref="AwsException">There are failures; it tells all of them, or so many.</exception>
    public void Throw(string type = "ValidationException", int most = int.MaxValue)
    {
        if (all.Count > 0)
        {
            var count = Math.Min(all.Count, most);
            throw new AwsException(
                type,
                $"{count} validation {(count == 1 ? "error" : "errors")} detected: {string.Join("; ", all.Take(most).Select(Text))}"
            );
        }
    }

    /// <summary>A constraint that AWS tells without a member's name has no place.</summary>
    public static string Unnamed(string constraint) => $"Failed to satisfy constraint: {constraint}";

    private static string Text((string Shown, string Place, string Constraint) failure) =>
        failure.Place.Length == 0
            ? Unnamed(failure.Constraint)
            : $"Value{failure.Shown} at '{failure.Place}' failed to satisfy constraint: {failure.Constraint}";
}
