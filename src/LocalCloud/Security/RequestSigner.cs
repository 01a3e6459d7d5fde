namespace LocalCloud.Security;

/// <summary>Signs requests of this repository's own clients: the workshop command and the tests.</summary>
public static class RequestSigner
{
    /// <summary>
    /// Adds the date and the Authorization header. The request's body must be <paramref name="body"/>.
    /// </summary>
    /// <param name="service">The signing name, for example <c>dynamodb</c>.</param>
    /// <param name="time">When it was signed; a request is refused when this is more than 5 minutes off.</param>
    public static void Sign(
        HttpRequestMessage request,
        ReadOnlySpan<byte> body,
        Credentials credentials,
        string region,
        string service,
        DateTimeOffset? time = null
    )
    {
        var uri = request.RequestUri!;
        var host = request.Headers.Host ?? uri.Authority;
        var target = request.Headers.TryGetValues("X-Amz-Target", out var targets) ? targets.First() : null;
        var (date, authorization) = Sign(
            request.Method.Method,
            host,
            uri.AbsolutePath,
            uri.Query.TrimStart('?'),
            target,
            body,
            credentials,
            region,
            service,
            time
        );
        request.Headers.Remove("X-Amz-Date");
        request.Headers.Add("X-Amz-Date", date);
        request.Headers.Remove("Authorization");
        request.Headers.TryAddWithoutValidation("Authorization", authorization);
    }

    /// <summary>The headers X-Amz-Date and Authorization of a request, for clients that write their own HTTP.</summary>
    /// <param name="target">The header X-Amz-Target, or null when there is none.</param>
    public static (string Date, string Authorization) Sign(
        string method,
        string host,
        string path,
        string query,
        string? target,
        ReadOnlySpan<byte> body,
        Credentials credentials,
        string region,
        string service,
        DateTimeOffset? time = null
    )
    {
        var at = (time ?? DateTimeOffset.UtcNow).UtcDateTime.ToString(SigV4.TimeFormat, CultureInfo.InvariantCulture);
        List<KeyValuePair<string, string>> headers = [new("host", host), new("x-amz-date", at)];
        if (target is not null)
        {
            headers.Add(new("x-amz-target", target));
        }
        var signed = target is null ? "host;x-amz-date" : "host;x-amz-date;x-amz-target";
        var hash = SigV4.HashCanonical(method, path, query, headers, signed, body);
        var scope = $"{at[..8]}/{region}/{service}/aws4_request";
        var signature = SigV4.Sign(credentials, at, scope, hash);
        return (
            at,
            $"{SigV4.Algorithm} Credential={credentials.AccessKeyId}/{scope}, SignedHeaders={signed}, Signature={signature}"
        );
    }
}
