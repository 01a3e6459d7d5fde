namespace LocalCloud.Protocol;

/// <summary>How a service's lists come in pages.</summary>
/// <param name="Size">
/// The request's member that says how many items a page has; 0 and nothing mean <paramref name="Usual"/>.
/// </param>
/// <param name="Token">
/// The request's and the answer's member that says where a page begins. It is opaque to clients.
/// </param>
/// <param name="Invalid">The error for a token that is not one of this list's.</param>
internal sealed record Paging(string Size, string Token, int Usual, Func<AwsException> Invalid)
{
    /// <param name="list">What the token is of, so that it serves no other list; a text without blanks.</param>
    /// <exception cref="AwsException"><see cref="Invalid"/></exception>
    public Page Of(JsonObject request, string list = "")
    {
        var size = request.Int(Size) ?? 0;
        return new Page(this, size == 0 ? Usual : size, Read(request.String(Token), list), list);
    }

    public static string Write(string list, string place) =>
        Convert.ToBase64String(Encoding.UTF8.GetBytes($"{list} {place}"));

    private string Read(string? token, string list)
    {
        if (token is null)
        {
            return "";
        }
        var bytes = new byte[token.Length];
        return
            Convert.TryFromBase64String(token, bytes, out var length)
            && Encoding.UTF8.GetString(bytes, 0, length).Split(' ', 2) is [var of, var place]
            && of == list
            ? place
            : throw Invalid();
    }
}

/// <summary>One page of a list: so many items from behind a place, which is empty for the first page.</summary>
internal sealed record Page(Paging Paging, int Size, string After, string List)
{
    /// <summary>The place as a number.</summary>
    /// <exception cref="AwsException">The token was made up.</exception>
    public long Number(long first) =>
        After.Length == 0 ? first
        : long.TryParse(After, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) ? number
        : throw Paging.Invalid();

    /// <summary>Answers <paramref name="member"/> with the page's items and, when more follow, a token.</summary>
    /// <param name="found">
    /// The items behind <see cref="After"/>, in order, at least one more than fit when there are more.
    /// </param>
    /// <param name="place">Where an item stands in the list.</param>
    public JsonObject Answer<T>(string member, IReadOnlyList<T> found, Func<T, object> place, Func<T, JsonNode?> show)
    {
        var answer = new JsonObject { [member] = new JsonArray([.. found.Take(Size).Select(show)]) };
        if (found.Count > Size)
        {
            var last = Convert.ToString(place(found[Size - 1]), CultureInfo.InvariantCulture)!;
            answer[Paging.Token] = Paging.Write(List, last);
        }
        return answer;
    }
}
