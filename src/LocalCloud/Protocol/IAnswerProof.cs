using Microsoft.AspNetCore.Http;

namespace LocalCloud.Protocol;

/// <summary>A feature of a request whose answer is to be proved.</summary>
internal interface IAnswerProof
{
    /// <summary>Adds the proof to an answer whose status is set.</summary>
    void Add(HttpContext context, ReadOnlySpan<byte> body);
}
