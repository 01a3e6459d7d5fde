namespace LocalCloud.Tests.Security;

/// <summary>
/// A page in the learner's browser can't talk to the local cloud, not even to its open health request.
/// </summary>
public sealed class BrowserGuardTests
{
    [Theory]
    [InlineData("127.0.0.1")]
    [InlineData("localhost")]
    [InlineData("LOCALHOST")]
    [InlineData("[::1]")]
    [InlineData("sync-127.0.0.1")]
    [InlineData("sync-localhost")]
    public async Task Loopback_names_are_answered(string host)
    {
        await using var test = await TestCloud.StartAsync();
        (await GetAsync(test, request => request.Headers.Host = $"{host}:{test.Endpoint.Port}")).Status.ShouldBe(200);
    }

    [Theory]
    [InlineData("rebound.example")]
    [InlineData("127.0.0.1.rebound.example")]
    [InlineData("192.168.0.7")]
    [InlineData("sync-rebound.example")]
    [InlineData("sync-sync-localhost")]
    public async Task A_rebound_name_is_refused(string host)
    {
        await using var test = await TestCloud.StartAsync();
        var answer = await GetAsync(test, request => request.Headers.Host = host);
        answer.Status.ShouldBe(403);
        answer.ShouldBeError(
            "AccessDeniedException",
            $"The Host header says '{host}'. The local cloud answers only to 127.0.0.1, localhost and [::1]."
        );
    }

    [Theory]
    [InlineData("https://attacker.example")]
    [InlineData("http://localhost:3000")]
    [InlineData("null")]
    public async Task A_foreign_origin_is_refused_and_gets_no_CORS_header(string origin)
    {
        await using var test = await TestCloud.StartAsync();
        using var http = new HttpClient();
        using var request = new HttpRequestMessage(HttpMethod.Options, new Uri(test.Endpoint, "/"));
        request.Headers.Add("Origin", origin);
        request.Headers.Add("Access-Control-Request-Method", "POST");
        using var response = await http.SendAsync(request);
        ((int)response.StatusCode).ShouldBe(403);
        response.Headers.ShouldNotContain(header =>
            header.Key.StartsWith("Access-Control", StringComparison.OrdinalIgnoreCase)
        );
        (await response.Content.ReadAsStringAsync()).ShouldContain($"The request comes from a page of '{origin}'.");
    }

    private static Task<Answer> GetAsync(TestCloud test, Action<HttpRequestMessage> change)
    {
        var request = new HttpRequestMessage(HttpMethod.Get, new Uri(test.Endpoint, "/_local/health"));
        change(request);
        return TestCloud.SendAsync(request);
    }
}
