using System.Text;
using System.Text.Json.Nodes;
using LocalCloud.Protocol;
using LocalCloud.Sqs.Queues;
using LocalCloud.Storage;

namespace LocalCloud.Sqs.Operations;

/// <summary>
/// A page of queues by name. Who does not ask for pages gets up to 1,000 queues and no token
/// (API_ListQueues.html, "MaxResults").
/// </summary>
internal sealed record QueuePage(string After, int Size, bool IsAsked)
{
    private const int Most = 1000;

    public static QueuePage Of(JsonObject request)
    {
        var size = QueueRequest.PageSize(request);
        return new QueuePage(Decode(request.String("NextToken")), size ?? Most, size is not null);
    }

    /// <param name="names">The names behind <see cref="After"/>, one more than fit when there are more.</param>
    public JsonObject Answer(Transaction tx, string member, IReadOnlyList<string> names)
    {
        var shown = names.Take(Size).ToList();
        var answer = new JsonObject
        {
            [member] = new JsonArray([.. shown.Select(name => (JsonNode)QueueName.Url(tx.Place, name))]),
        };
        if (IsAsked && names.Count > Size)
        {
            answer["NextToken"] = Convert.ToBase64String(Encoding.UTF8.GetBytes(shown[^1]));
        }
        return answer;
    }

    private static string Decode(string? token)
    {
        try
        {
            return token is null ? "" : Encoding.UTF8.GetString(Convert.FromBase64String(token));
        }
        catch (FormatException)
        {
            throw SqsErrors.Invalid("Invalid or expired next token.");
        }
    }
}
