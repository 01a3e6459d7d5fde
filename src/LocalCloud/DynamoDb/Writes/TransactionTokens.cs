using System.Security.Cryptography;

namespace LocalCloud.DynamoDb.Writes;

/// <summary>
/// ClientRequestToken: for ten minutes a repeated request is known and not carried out again (API reference,
/// TransactWriteItems).
/// </summary>
internal static class TransactionTokens
{
    private const long KeptMs = 10 * 60 * 1000;

    /// <summary>True when this very request was carried out before.</summary>
    /// <exception cref="AwsException">The token was used with another request.</exception>
    public static bool IsRepeated(Transaction tx, string token, JsonObject request)
    {
        var hash = SHA256.HashData(Json.Utf8(Ordered(request["TransactItems"])));
        tx.Execute("delete from dynamo_token where at < $1", tx.NowMs - KeptMs);
        if (tx.First("select request from dynamo_token where token = $1", row => row.Bytes(0), token) is not { } known)
        {
            tx.Execute("insert into dynamo_token (token, request, at) values ($1, $2, $3)", token, hash, tx.NowMs);
            return false;
        }
        return known.AsSpan().SequenceEqual(hash)
            ? true
            : throw new AwsException(
                "IdempotentParameterMismatchException",
                "The request uses the same client token as a previous, but non-identical request. "
                    + "Do not reuse a client token with different requests, unless the requests are identical"
            );
    }

    /// <summary>The same request in whatever order its members stand.</summary>
    private static JsonNode? Ordered(JsonNode? node) =>
        node switch
        {
            JsonObject json => new JsonObject(
                json.Where(member => member.Value is not null)
                    .OrderBy(member => member.Key, StringComparer.Ordinal)
                    .Select(member => KeyValuePair.Create(member.Key, Ordered(member.Value)))
            ),
            JsonArray array => new JsonArray([.. array.Select(Ordered)]),
            _ => node?.DeepClone(),
        };
}
