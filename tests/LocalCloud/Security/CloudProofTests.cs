using System.Net;
using LocalCloud.Security;

namespace LocalCloud.Tests.Security;

/// <summary>Only who holds this installation's keys can answer as its local cloud.</summary>
public sealed class CloudProofTests
{
    [Fact]
    public async Task An_answer_to_a_nonce_is_proved_with_the_keys_and_never_shows_them()
    {
        await using var test = await TestCloud.StartAsync();
        var (nonce, status, body, proof) = await AskAsync(test, "identity");
        proof.ShouldBe(CloudProof.Of(test.Cloud.Credentials, nonce, test.Endpoint.Port, status, body));
        var others = new Credentials(test.Cloud.Credentials.AccessKeyId, "another");
        proof.ShouldNotBe(CloudProof.Of(others, nonce, test.Endpoint.Port, status, body));
        // A program on another port that passes the question on has an answer that counts for nothing there.
        proof.ShouldNotBe(CloudProof.Of(test.Cloud.Credentials, nonce, test.Endpoint.Port + 1, status, body));
        proof.ShouldNotBe(
            CloudProof.Of(test.Cloud.Credentials, CloudProof.NewNonce(), test.Endpoint.Port, status, body)
        );
        System.Text.Encoding.UTF8.GetString(body).ShouldNotContain(test.Cloud.Credentials.SecretAccessKey);
    }

    [Fact]
    public async Task A_refusal_is_proved_too()
    {
        await using var test = await TestCloud.StartAsync();
        var (nonce, status, body, proof) = await AskAsync(test, "status");
        status.ShouldBe(400);
        proof.ShouldBe(CloudProof.Of(test.Cloud.Credentials, nonce, test.Endpoint.Port, status, body));
    }

    [Theory]
    [InlineData("")]
    [InlineData("abc")]
    [InlineData("answer 0123456789abcdef0123456789abcdef0123456789abcdef0123456789ab")]
    public async Task A_text_that_is_no_nonce_gets_no_proof(string nonce)
    {
        await using var test = await TestCloud.StartAsync();
        (await AskAsync(test, "identity", nonce)).Proof.ShouldBeNull();
    }

    [Fact]
    public async Task A_signed_request_that_was_made_for_another_port_is_refused()
    {
        await using var test = await TestCloud.StartAsync();
        using var request = new HttpRequestMessage(HttpMethod.Get, new Uri(test.Endpoint, "/_local/status"));
        request.Headers.Host = $"127.0.0.1:{test.Endpoint.Port + 1}";
        RequestSigner.Sign(request, [], test.Cloud.Credentials, "us-east-1", "local");
        (await TestCloud.SendAsync(request)).ShouldBeError(
            "AccessDeniedException",
            "The Host header does not name this port."
        );
    }

    private static async Task<(string Nonce, int Status, byte[] Body, string? Proof)> AskAsync(
        TestCloud test,
        string what,
        string? nonce = null
    )
    {
        nonce ??= CloudProof.NewNonce();
        using var http = new HttpClient();
        using var request = new HttpRequestMessage(HttpMethod.Get, new Uri(test.Endpoint, $"/_local/{what}"));
        request.Headers.TryAddWithoutValidation(CloudProof.NonceHeader, nonce);
        using var response = await http.SendAsync(request);
        var proof = response.Headers.TryGetValues(CloudProof.ProofHeader, out var values) ? values.Single() : null;
        return (nonce, (int)response.StatusCode, await response.Content.ReadAsByteArrayAsync(), proof);
    }
}
