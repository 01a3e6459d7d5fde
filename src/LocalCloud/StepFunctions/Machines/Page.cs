using System.Text;
using System.Text.Json.Nodes;
using LocalCloud.Protocol;
using LocalCloud.StepFunctions.Executions;

namespace LocalCloud.StepFunctions.Machines;

/// <summary>One page of a list: <c>maxResults</c> items from behind the place that <c>nextToken</c> names.</summary>
internal sealed record Page(int Size, string? After)
{
    public const int Default = 100;

    /// <exception cref="AwsException">InvalidToken</exception>
    public static Page Of(JsonObject request)
    {
        var size = request.Int("maxResults") ?? 0;
        var token = request.String("nextToken");
        return new Page(size == 0 ? Default : size, token is null ? null : Decode(token));
    }

    /// <summary>Adds the token for what follows when more was found than the page holds.</summary>
    public List<T> Cut<T>(List<T> found, JsonObject answer, Func<T, string> place)
    {
        if (found.Count <= Size)
        {
            return found;
        }
        answer["nextToken"] = Convert.ToBase64String(Encoding.UTF8.GetBytes(place(found[Size - 1])));
        return found[..Size];
    }

    /// <summary>The place as a number.</summary>
    public long Number(long otherwise) =>
        After is null ? otherwise
        : long.TryParse(After, System.Globalization.CultureInfo.InvariantCulture, out var number) ? number
        : throw ExecutionErrors.InvalidToken();

    private static string Decode(string token)
    {
        try
        {
            return Encoding.UTF8.GetString(Convert.FromBase64String(token));
        }
        catch (FormatException)
        {
            throw ExecutionErrors.InvalidToken();
        }
    }
}
