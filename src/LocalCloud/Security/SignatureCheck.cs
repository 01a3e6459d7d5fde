using System.Security.Cryptography;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;

namespace LocalCloud.Security;

/// <summary>Lets a request pass only when it is signed with this installation's keys, as AWS checks Signature Version 4.</summary>
internal sealed class SignatureCheck(Credentials credentials, TimeProvider time)
{
    private static readonly TimeSpan Skew = TimeSpan.FromMinutes(5);

    /// <summary>What the headers alone tell, so that a stranger's body is not even read.</summary>
    /// <param name="signingName">The service that the request goes to. Its region may be any: this cloud stands in for one.</param>
    /// <exception cref="AwsException">
    /// MissingAuthenticationTokenException, IncompleteSignatureException, UnrecognizedClientException or InvalidSignatureException.
    /// </exception>
    public SignatureClaim Admit(HttpRequest request, string signingName)
    {
        var claim = SignatureClaim.Read(request);
        CheckTime(claim);
        if (claim.AccessKeyId != credentials.AccessKeyId)
        {
            throw new AwsException(
                "UnrecognizedClientException",
                "The security token included in the request is invalid."
            );
        }
        if (claim.ScopeParts[2] != signingName)
        {
            throw Invalid($"Credential should be scoped to correct service: '{signingName}'.");
        }
        if (!claim.Time.StartsWith(claim.ScopeParts[0], StringComparison.Ordinal))
        {
            throw Invalid(
                $"Date in Credential scope does not match YYYYMMDD from ISO-8601 version of date from HTTP: "
                    + $"'{claim.ScopeParts[0]}' != '{claim.Time[..8]}', from '{claim.Time}'."
            );
        }
        return claim;
    }

    /// <summary>The signature itself, which covers the body.</summary>
    /// <exception cref="AwsException">InvalidSignatureException</exception>
    public void Verify(SignatureClaim claim, HttpRequest request, ReadOnlySpan<byte> body)
    {
        var (path, query) = Target(request, claim);
        var hash = SigV4.HashCanonical(
            request.Method,
            path,
            query,
            SignedHeaders(request, claim),
            claim.SignedHeaders,
            body
        );
        var expected = SigV4.Sign(credentials, claim.Time, claim.Scope, hash);
        if (
            !CryptographicOperations.FixedTimeEquals(
                Encoding.ASCII.GetBytes(expected),
                Encoding.ASCII.GetBytes(claim.Signature)
            )
        )
        {
            throw Invalid(
                "The request signature we calculated does not match the signature you provided. Check your AWS Secret Access Key "
                    + "and signing method. Consult the service documentation for details."
            );
        }
    }

    /// <summary>An old signature is told so, whoever made it (recorded: scylladb/scylladb test/alternator/test_authorization.py).</summary>
    private void CheckTime(SignatureClaim claim)
    {
        if (
            !DateTimeOffset.TryParseExact(
                claim.Time,
                SigV4.TimeFormat,
                CultureInfo.InvariantCulture,
                DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal,
                out var signed
            )
        )
        {
            throw new AwsException(
                "IncompleteSignatureException",
                $"Date must be in ISO-8601 'basic format'. Got '{claim.Time}'. See http://en.wikipedia.org/wiki/ISO_8601"
            );
        }
        // Signatures are as old as the real clock says, whatever the cloud's own clock was moved to.
        var now = time.GetUtcNow();
        var life = claim.ExpiresSeconds is { } seconds ? TimeSpan.FromSeconds(seconds) : Skew;
        if (now - signed > life)
        {
            throw Invalid(
                $"Signature expired: {claim.Time} is now earlier than {Text(now - life)} ({Text(now)} - {life.TotalMinutes:0} min.)"
            );
        }
        if (signed - now > Skew)
        {
            throw Invalid(
                $"Signature not yet current: {claim.Time} is still later than {Text(now + Skew)} ({Text(now)} + {Skew.TotalMinutes:0} min.)"
            );
        }
    }

    private static (string Path, string Query) Target(HttpRequest request, SignatureClaim claim)
    {
        var raw = request.HttpContext.Features.GetRequiredFeature<IHttpRequestFeature>().RawTarget;
        var mark = raw.IndexOf('?');
        if (mark < 0)
        {
            return (raw, "");
        }
        var query = raw[(mark + 1)..];
        if (claim.ExpiresSeconds is not null)
        {
            query = string.Join(
                '&',
                query.Split('&').Where(pair => !pair.StartsWith("X-Amz-Signature=", StringComparison.Ordinal))
            );
        }
        return (raw[..mark], query);
    }

    private static List<KeyValuePair<string, string>> SignedHeaders(HttpRequest request, SignatureClaim claim)
    {
        var names = claim.SignedHeaders.Split(';');
        var headers = new List<KeyValuePair<string, string>>(names.Length);
        var host = false;
        foreach (var name in names)
        {
            host |= name == "host";
            headers.Add(new(name, request.Headers[name].ToString()));
        }
        return host ? headers : throw Invalid("'Host' must be a 'SignedHeader' in the AWS Authorization.");
    }

    private static string Text(DateTimeOffset at) =>
        at.UtcDateTime.ToString(SigV4.TimeFormat, CultureInfo.InvariantCulture);

    private static AwsException Invalid(string message) => new("InvalidSignatureException", message);
}
