namespace LocalCloud.StepFunctions.Executions.History;

/// <summary>
/// The inputs and outputs that an execution's last events have. Most events carry the same large state along, and a
/// state that ends adds a little to it, so an event is written as what it shares with an earlier one;
/// <see cref="HistoryTexts"/> puts it back: a number is the text of the event of that number; an array holds parts,
/// each a text or [event, start, length].
/// </summary>
internal sealed class RecentTexts
{
    /// <summary>Shorter texts, and shorter parts, cost no more than saying where they are.</summary>
    public const int LeastLength = 64;

    /// <summary>How many events it may take to put a text together: a reader has to find each.</summary>
    private const int MostHops = 16;

    private readonly Place?[] places = new Place?[4];
    private int next;

    /// <summary>Where a text stands: in the event of that number, which needs so many others.</summary>
    public sealed record Place(string Text, long Event, int Hops);

    public Place? Find(string text)
    {
        foreach (var place in places)
        {
            if (place is not null && place.Text == text)
            {
                return place;
            }
        }
        return null;
    }

    public void Add(Place place)
    {
        places[next] = place;
        next = (next + 1) % places.Length;
    }

    /// <summary>Writes a property, the text of an event.</summary>
    public void Write(Utf8JsonWriter json, string name, string text, long id)
    {
        if (text.Length < LeastLength)
        {
            json.WriteString(name, text);
            return;
        }
        if (Find(text) is { Hops: < MostHops } same)
        {
            json.WriteNumber(name, same.Event);
            return;
        }
        Add(new Place(text, id, WriteParts(json, name, text)));
    }

    private int WriteParts(Utf8JsonWriter json, string name, string text)
    {
        var (head, headLength) = LongestHead(text);
        var (tail, tailStart) = LongestTail(text, headLength);
        if (head is null && tail is null)
        {
            json.WriteString(name, text);
            return 0;
        }
        json.WriteStartArray(name);
        WritePart(json, head, headLength);
        if (tail is null)
        {
            json.WriteStringValue(text.AsSpan(headLength));
        }
        else
        {
            json.WriteStringValue(text.AsSpan(headLength, tailStart - headLength));
            WritePart(json, tail, tail.Text.Length);
            json.WriteStringValue(text.AsSpan(tailStart + tail.Text.Length));
        }
        json.WriteEndArray();
        return 1 + Math.Max(head?.Hops ?? 0, tail?.Hops ?? 0);
    }

    private static void WritePart(Utf8JsonWriter json, Place? place, int length)
    {
        if (place is not null)
        {
            json.WriteStartArray();
            json.WriteNumberValue(place.Event);
            json.WriteNumberValue(0);
            json.WriteNumberValue(length);
            json.WriteEndArray();
        }
    }

    /// <summary>The text that begins most like this one.</summary>
    private (Place? Place, int Length) LongestHead(string text)
    {
        Place? best = null;
        var length = LeastLength - 1;
        foreach (var place in places)
        {
            if (
                place is { Hops: < MostHops }
                && text.AsSpan().CommonPrefixLength(place.Text) is var common
                && common > length
            )
            {
                best = place;
                length = common;
            }
        }
        // The two halves of a character stay together.
        return best is null ? (null, 0) : (best, char.IsHighSurrogate(text[length - 1]) ? length - 1 : length);
    }

    /// <summary>
    /// The longest text that stands whole before the braces at the end: a result that was put into the state.
    /// </summary>
    private (Place? Place, int Start) LongestTail(string text, int from)
    {
        Place? best = null;
        var start = 0;
        var end = text.AsSpan().TrimEnd('}').Length;
        foreach (var place in places)
        {
            if (
                place is null or { Hops: >= MostHops }
                || place.Text.Length < LeastLength
                || place.Text.Length <= (best?.Text.Length ?? 0)
            )
            {
                continue;
            }
            // The text's own braces are among those at the end.
            var at = end + (place.Text.Length - place.Text.AsSpan().TrimEnd('}').Length) - place.Text.Length;
            if (
                at >= from
                && at + place.Text.Length <= text.Length
                && text.AsSpan(at, place.Text.Length).SequenceEqual(place.Text)
            )
            {
                best = place;
                start = at;
            }
        }
        return (best, start);
    }
}
