using LocalCloud.Security;
using Microsoft.AspNetCore.Http;

namespace LocalCloud.Control;

/// <summary>Proves the answers to the workshop command's own requests, errors too: <see cref="CloudProof"/>.</summary>
internal sealed class AnswerProof(Credentials credentials, string nonce) : IAnswerProof
{
    /// <summary>The answer to this request will be proved, if the request asks for it.</summary>
    public static void Promise(HttpContext context, Credentials credentials)
    {
        var nonce = context.Request.Headers[CloudProof.NonceHeader].ToString();
        if (CloudProof.IsNonce(nonce))
        {
            context.Features.Set<IAnswerProof>(new AnswerProof(credentials, nonce));
        }
    }

    /// <summary>Adds the proof to an answer whose status is set.</summary>
    public void Add(HttpContext context, ReadOnlySpan<byte> body) =>
        context.Response.Headers[CloudProof.ProofHeader] = CloudProof.Of(
            credentials,
            nonce,
            context.Connection.LocalPort,
            context.Response.StatusCode,
            body
        );
}
