using System.Text;
using System.Text.Json.Nodes;
using LocalCloud.Protocol;

namespace LocalCloud.EventBridge;

/// <summary>One page of a list: how many, and after which name. The token is opaque to clients.</summary>
internal readonly record struct JsonPage(long? Limit, string? NextToken)
{
    private const int Most = 100;

    public static JsonPage Of(JsonObject request) => new(request.Long("Limit"), request.String("NextToken"));

    /// <summary>The name behind which the page begins; empty for the first page.</summary>
    /// <exception cref="AwsException">The token is not one of ours.</exception>
    public string After
    {
        get
        {
            if (NextToken is null)
            {
                return "";
            }
            try
            {
                return Encoding.UTF8.GetString(Convert.FromBase64String(NextToken));
            }
            catch (FormatException)
            {
                throw Errors.Invalid("Parameter NextToken is not valid.");
            }
        }
    }

    /// <summary>Answers <paramref name="member"/> with the page's items and, when more follow, a token.</summary>
    /// <param name="found">The items behind <see cref="After"/>, in order, at least one more than fit when there are more.</param>
    public JsonObject Answer<T>(string member, IReadOnlyList<T> found, Func<T, string> name, Func<T, JsonNode> show)
    {
        var count = Math.Min(found.Count, Size);
        var answer = new JsonObject { [member] = new JsonArray([.. found.Take(count).Select(show)]) };
        if (found.Count > count)
        {
            answer["NextToken"] = Convert.ToBase64String(Encoding.UTF8.GetBytes(name(found[count - 1])));
        }
        return answer;
    }

    public int Size => (int)(Limit ?? Most);
}
