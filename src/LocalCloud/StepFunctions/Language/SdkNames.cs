namespace LocalCloud.StepFunctions.Language;

/// <summary>
/// Step Functions writes every service's members in PascalCase, whatever the service does
/// (Step Functions Developer Guide, "Learning to use AWS service SDK integrations").
/// </summary>
internal static class SdkNames
{
    /// <summary>The times in answers of the optimized integrations.</summary>
    private static readonly HashSet<string> DateMembers = ["StartDate", "StopDate", "RedriveDate"];

    /// <summary>How a time is written.</summary>
    public enum Dates
    {
        /// <summary>The number as it came.</summary>
        AsTheyAre,

        /// <summary>Milliseconds since 1970-01-01 UTC (SDK for Java 1, the optimized integrations).</summary>
        Milliseconds,

        /// <summary>ISO text (the results of a Map Run).</summary>
        Text,
    }

    /// <summary>An answer with members in PascalCase.</summary>
    public static JsonObject Pascal(JsonObject answer, Dates dates)
    {
        var result = new JsonObject();
        foreach (var (member, value) in answer)
        {
            var name = char.ToUpperInvariant(member[0]) + member[1..];
            result[name] = value switch
            {
                JsonObject inner => Pascal(inner, dates),
                JsonArray list => new JsonArray([
                    .. list.Select(v => v is JsonObject o ? Pascal(o, dates) : v?.DeepClone()),
                ]),
                JsonValue single when IsDate(name, single) => Date(single, dates),
                _ => value?.DeepClone(),
            };
        }
        return result;
    }

    /// <summary>An answer with its members in the order of the alphabet, as the integrations write it (recorded).</summary>
    public static JsonObject Sorted(JsonObject answer) =>
        new(
            answer
                .OrderBy(m => m.Key, StringComparer.Ordinal)
                .Select(m => KeyValuePair.Create(m.Key, m.Value?.DeepClone()))
        );

    /// <summary>The same for the structures inside of it, too; puts the answer itself in order.</summary>
    public static JsonObject DeeplySorted(JsonObject answer)
    {
        if (!IsSorted(answer))
        {
            var members = answer.OrderBy(m => m.Key, StringComparer.Ordinal).ToList();
            answer.Clear();
            members.ForEach(answer.Add);
        }
        foreach (var (_, value) in answer)
        {
            SortInside(value);
        }
        return answer;
    }

    /// <summary>A request in which members that are to be text are: as recorded on AWS, their JSON may be given instead.</summary>
    public static JsonObject WithTexts(JsonObject request, string[] texts)
    {
        foreach (var (member, value) in texts.Length == 0 ? [] : request.ToList())
        {
            if (value is JsonObject or JsonArray && texts.Contains(member))
            {
                request[member] = AwsText.Of(value);
            }
            else if (value is JsonArray list)
            {
                foreach (var item in list.OfType<JsonObject>())
                {
                    WithTexts(item, texts);
                }
            }
        }
        return request;
    }

    /// <summary>A request with members in camelCase.</summary>
    public static JsonObject Camel(JsonObject arguments)
    {
        var result = new JsonObject();
        foreach (var (member, value) in arguments)
        {
            var name = member.Length == 0 ? member : char.ToLowerInvariant(member[0]) + member[1..];
            result[name] = value switch
            {
                JsonObject inner => Camel(inner),
                JsonArray list => new JsonArray([.. list.Select(v => v is JsonObject o ? Camel(o) : v?.DeepClone())]),
                _ => value?.DeepClone(),
            };
        }
        return result;
    }

    private static void SortInside(JsonNode? value)
    {
        if (value is JsonObject inner)
        {
            DeeplySorted(inner);
        }
        else if (value is JsonArray list)
        {
            foreach (var item in list)
            {
                SortInside(item);
            }
        }
    }

    private static bool IsSorted(JsonObject answer)
    {
        var last = "";
        foreach (var (name, _) in answer)
        {
            if (string.CompareOrdinal(last, name) > 0)
            {
                return false;
            }
            last = name;
        }
        return true;
    }

    private static bool IsDate(string member, JsonValue value) =>
        DateMembers.Contains(member) && value.GetValueKind() == JsonValueKind.Number;

    private static JsonValue Date(JsonValue seconds, Dates dates) =>
        dates switch
        {
            Dates.Milliseconds => JsonValue.Create(Milliseconds(seconds)),
            Dates.Text => DateText(seconds),
            _ => (JsonValue)seconds.DeepClone(),
        };

    /// <summary>A time as text; a number made in code is of whatever type it was made from.</summary>
    public static JsonValue DateText(JsonValue seconds)
    {
        var time = DateTimeOffset.FromUnixTimeMilliseconds(Milliseconds(seconds));
        return JsonValue.Create(time.ToString("yyyy-MM-dd'T'HH:mm:ss.FFF'Z'", CultureInfo.InvariantCulture));
    }

    private static long Milliseconds(JsonValue seconds) =>
        (long)Math.Round(double.Parse(seconds.ToJsonString(), CultureInfo.InvariantCulture) * 1000);
}
