using System.Globalization;

namespace LocalCloud.Security;

/// <summary>Signs requests of this repository's own clients: the workshop command and the tests.</summary>
public static class RequestSigner
{
    /// <summary>Adds the date and the Authorization header. The request's body must be <paramref name="body"/>.</summary>
    /// <param name="service">The signing name, for example <c>dynamodb</c>.</param>
    /// <param name="time">When it was signed; a request is refused when this is more than 5 minutes off.</param>
    public static void Sign(
        HttpRequestMessage request, ReadOnlySpan<byte> body, Credentials credentials, string region, string service, DateTimeOffset? time = null)
    {
        var at = (time ?? DateTimeOffset.UtcNow).UtcDateTime.ToString(SigV4.TimeFormat, CultureInfo.InvariantCulture);
        var host = request.Headers.Host ?? request.RequestUri!.Authority;
        request.Headers.Remove("X-Amz-Date");
        request.Headers.Add("X-Amz-Date", at);
        List<KeyValuePair<string, string>> headers = [new("host", host), new("x-amz-date", at)];
        if (request.Headers.TryGetValues("X-Amz-Target", out var target))
        {
            headers.Add(new("x-amz-target", target.First()));
        }
        var signed = string.Join(';', headers.Select(h => h.Key));
        var uri = request.RequestUri!;
        var hash = SigV4.HashCanonical(request.Method.Method, uri.AbsolutePath, uri.Query.TrimStart('?'), headers, signed, body);
        var scope = $"{at[..8]}/{region}/{service}/aws4_request";
        var signature = SigV4.Sign(credentials, at, scope, hash);
        request.Headers.Remove("Authorization");
        request.Headers.TryAddWithoutValidation(
            "Authorization",
            $"{SigV4.Algorithm} Credential={credentials.AccessKeyId}/{scope}, SignedHeaders={signed}, Signature={signature}");
    }
}
