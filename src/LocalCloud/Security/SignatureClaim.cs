using Microsoft.AspNetCore.Http;

namespace LocalCloud.Security;

/// <summary>What a request says of its signature, in the Authorization header or, presigned, in the query.</summary>
internal sealed record SignatureClaim(
    string AccessKeyId,
    string Scope,
    string SignedHeaders,
    string Signature,
    string Time,
    int? ExpiresSeconds
)
{
    /// <summary>DATE, REGION, SERVICE, aws4_request.</summary>
    public string[] ScopeParts { get; } = Scope.Split('/');

    /// <exception cref="AwsException">There is no signature, or it is not complete.</exception>
    public static SignatureClaim Read(HttpRequest request)
    {
        var authorization = request.Headers.Authorization.ToString();
        if (authorization.Length > 0)
        {
            return FromHeader(authorization, request);
        }
        return request.Query.ContainsKey("X-Amz-Signature")
            ? FromQuery(request.Query)
            : throw new AwsException("MissingAuthenticationTokenException", "Missing Authentication Token");
    }

    private static SignatureClaim FromHeader(string header, HttpRequest request)
    {
        if (!header.StartsWith(SigV4.Algorithm, StringComparison.Ordinal))
        {
            throw Incomplete($"Unsupported AWS 'algorithm': '{header.Split(' ')[0]}'.");
        }
        string? credential = null,
            signedHeaders = null,
            signature = null;
        foreach (var range in header.AsSpan(SigV4.Algorithm.Length).SplitAny(", "))
        {
            var part = header.AsSpan(SigV4.Algorithm.Length)[range];
            if (part.IsEmpty)
            {
                continue;
            }
            var equals = part.IndexOf('=');
            if (equals < 0)
            {
                throw Incomplete(
                    $"'{part}' not a valid key=value pair (missing equal-sign) in Authorization header: '{header}'."
                );
            }
            var value = part[(equals + 1)..].ToString();
            switch (part[..equals])
            {
                case "Credential":
                    credential = value;
                    break;
                case "SignedHeaders":
                    signedHeaders = value;
                    break;
                case "Signature":
                    signature = value;
                    break;
            }
        }
        var time = request.Headers["X-Amz-Date"].ToString();
        var missing = string.Concat(
            credential is null ? "Authorization header requires 'Credential' parameter. " : "",
            signature is null ? "Authorization header requires 'Signature' parameter. " : "",
            signedHeaders is null ? "Authorization header requires 'SignedHeaders' parameter. " : "",
            time.Length == 0
                ? "Authorization header requires existence of either a 'X-Amz-Date' or a 'Date' header. "
                : ""
        );
        return missing.Length > 0
            ? throw Incomplete($"{missing}Authorization={header}")
            : Make(credential!, signedHeaders!, signature!, time, null);
    }

    private static SignatureClaim FromQuery(IQueryCollection query)
    {
        string[] needed = ["X-Amz-Algorithm", "X-Amz-Credential", "X-Amz-Date", "X-Amz-Expires", "X-Amz-SignedHeaders"];
        if (needed.FirstOrDefault(name => !query.ContainsKey(name)) is { } missing)
        {
            throw Incomplete(
                $"AWS query-string parameters must include '{missing}'. Re-examine the query-string parameters."
            );
        }
        if (query["X-Amz-Algorithm"] != SigV4.Algorithm)
        {
            throw Incomplete($"Unsupported AWS 'algorithm': '{query["X-Amz-Algorithm"]}'.");
        }
        // A presigned request may live for seven days at most.
        return int.TryParse(query["X-Amz-Expires"], out var seconds) && seconds is >= 0 and <= 604_800
            ? Make(
                query["X-Amz-Credential"]!,
                query["X-Amz-SignedHeaders"]!,
                query["X-Amz-Signature"]!,
                query["X-Amz-Date"]!,
                seconds
            )
            : throw Incomplete("X-Amz-Expires must be a number of seconds from 0 to 604800.");
    }

    private static SignatureClaim Make(
        string credential,
        string signedHeaders,
        string signature,
        string time,
        int? expires
    )
    {
        var slash = credential.IndexOf('/');
        var claim =
            slash < 0
                ? null
                : new SignatureClaim(
                    credential[..slash],
                    credential[(slash + 1)..],
                    signedHeaders,
                    signature,
                    time,
                    expires
                );
        return claim is { ScopeParts: [_, _, _, "aws4_request"] }
            ? claim
            : throw Incomplete(
                $"Credential must have exactly 5 slash-delimited elements, e.g. keyid/date/region/service/term, got '{credential}'"
            );
    }

    private static AwsException Incomplete(string message) => new("IncompleteSignatureException", message);
}
