using System.Net;

namespace Workbench.Tests.Serving;

public sealed class GuardTests : IAsyncLifetime
{
    private readonly HttpClientHandler handler = new() { AllowAutoRedirect = false, UseProxy = false };
    private OpenWorkshop workshop = null!;
    private HttpClient http = null!;

    public async ValueTask InitializeAsync()
    {
        workshop = await OpenWorkshop.StartAsync(
            new Dictionary<string, string>
            {
                ["CODESPACE_NAME"] = "curly-bean",
                ["GITHUB_CODESPACES_PORT_FORWARDING_DOMAIN"] = "app.github.dev",
            }
        );
        http = new HttpClient(handler) { BaseAddress = workshop.Address };
    }

    public async ValueTask DisposeAsync()
    {
        http.Dispose();
        await workshop.DisposeAsync();
    }

    [Theory]
    [InlineData("/")]
    [InlineData("/shop")]
    [InlineData("/_blazor/negotiate")]
    [InlineData("/_framework/blazor.web.js")]
    public async Task Without_the_cookie_nothing_is_answered(string path)
    {
        var answer = await http.GetAsync(path);

        answer.StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        (await answer.Content.ReadAsStringAsync()).ShouldBe(
            "Open the page with the address that the command `open` prints. It lets one browser in, once.\n"
        );
    }

    [Fact]
    public async Task The_printed_address_lets_one_browser_in_once_and_leaves_it_a_cookie_that_no_script_can_read()
    {
        var first = await http.GetAsync(workshop.Invitation);

        first.StatusCode.ShouldBe(HttpStatusCode.OK);
        first.Headers.GetValues("Set-Cookie").Single().ShouldEndWith("; path=/; samesite=strict; httponly");
        (await http.GetAsync("/")).StatusCode.ShouldBe(HttpStatusCode.OK);
        (await http.GetAsync(workshop.Invitation)).StatusCode.ShouldBe(HttpStatusCode.OK, "the same browser");

        using var other = new HttpClient { BaseAddress = workshop.Address };
        var second = await other.GetAsync(workshop.Invitation);
        second.StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        (await second.Content.ReadAsStringAsync()).ShouldStartWith("This address has been used.");
    }

    [Fact]
    public async Task A_wrong_secret_lets_nobody_in_and_leaves_the_right_one_valid()
    {
        (await http.GetAsync("/enter?secret=00")).StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        (await http.GetAsync("/enter")).StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        (await http.GetAsync(workshop.Invitation)).StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    [Theory]
    [InlineData("rebound.example")]
    [InlineData("curly-bean-1.app.github.dev.example")]
    public async Task A_name_that_was_rebound_to_loopback_is_refused(string host)
    {
        await http.GetAsync(workshop.Invitation);
        using var request = new HttpRequestMessage(HttpMethod.Get, "/") { Headers = { Host = host } };

        var answer = await http.SendAsync(request);

        answer.StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        (await answer.Content.ReadAsStringAsync()).ShouldBe($"This page does not answer to the name '{host}'.\n");
    }

    [Theory]
    [InlineData("https://other.example", HttpStatusCode.Forbidden)]
    [InlineData("null", HttpStatusCode.Forbidden)]
    [InlineData("http://127.0.0.1:1", HttpStatusCode.Forbidden)]
    [InlineData("https://curly-bean-1.app.github.dev", HttpStatusCode.Forbidden)]
    [InlineData("http://127.0.0.1:PORT", HttpStatusCode.OK)]
    [InlineData("http://localhost:PORT", HttpStatusCode.OK)]
    [InlineData("https://curly-bean-PORT.app.github.dev", HttpStatusCode.OK)]
    public async Task Only_its_own_page_may_ask_here_or_through_the_codespaces_forwarded_port(
        string origin,
        HttpStatusCode expected
    )
    {
        await http.GetAsync(workshop.Invitation);
        using var request = new HttpRequestMessage(HttpMethod.Get, "/");
        request.Headers.Add("Origin", origin.Replace("PORT", $"{workshop.Address.Port}", StringComparison.Ordinal));

        (await http.SendAsync(request)).StatusCode.ShouldBe(expected);
    }

    [Fact]
    public async Task The_policy_lets_nothing_in_from_elsewhere_and_nobody_frame_the_page()
    {
        var answer = await http.GetAsync("/");

        var policy = answer.Headers.GetValues("Content-Security-Policy").Single();
        policy.ShouldStartWith("default-src 'none'; script-src 'self'; ");
        policy.ShouldContain("frame-ancestors 'none'");
        policy.ShouldNotContain("unsafe-eval");
        answer.Headers.GetValues("X-Content-Type-Options").ShouldBe(["nosniff"]);
    }

    [Theory]
    [InlineData("//other.example")]
    [InlineData("https://other.example")]
    [InlineData("/\\other.example")]
    public async Task The_printed_address_leads_nowhere_else(string to)
    {
        var address = new UriBuilder(workshop.Invitation);
        address.Query = address.Query.Replace("to=%2F", $"to={Uri.EscapeDataString(to)}", StringComparison.Ordinal);

        var page = await http.GetStringAsync(address.Uri);

        page.ShouldContain("url=/\"");
        page.ShouldNotContain("other.example");
    }
}
