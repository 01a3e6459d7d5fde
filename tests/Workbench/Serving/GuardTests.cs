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

    [Theory]
    [InlineData("https://other.example", "127.0.0.1:PORT")]
    [InlineData("http://127.0.0.1:PORT", "rebound.example:PORT")]
    [InlineData(null, "rebound.example:PORT")]
    [InlineData("http://127.0.0.1:PORT", "127.0.0.1:PORT")]
    public async Task A_web_socket_is_opened_to_the_page_itself_only(string? origin, string host)
    {
        await http.GetAsync(workshop.Invitation);
        var cookie = handler.CookieContainer.GetCookieHeader(workshop.Address);
        var isOurs =
            origin is not null
            && host.StartsWith("127", StringComparison.Ordinal)
            && !origin.Contains("other", StringComparison.Ordinal);

        // Who is let in is told that there is no circuit of that name.
        (await ConnectAsync(origin, host, cookie)).ShouldBe(
            isOurs ? HttpStatusCode.NotFound : HttpStatusCode.Forbidden
        );
        (await ConnectAsync(origin, host, "")).ShouldBe(HttpStatusCode.Forbidden);
    }

    [Fact]
    public async Task A_cookie_that_is_wrong_or_anothers_is_none()
    {
        await http.GetAsync(workshop.Invitation);
        var mine = handler.CookieContainer.GetCookies(workshop.Address).Single();
        await using var other = await OpenWorkshop.StartAsync();
        using var plain = new HttpClient(new HttpClientHandler { UseCookies = false }) { BaseAddress = other.Address };
        foreach (
            var cookie in new[]
            {
                $"{mine.Name}={mine.Value}",
                $"workbench-{other.Address.Port}={mine.Value}",
                $"workbench-{other.Address.Port}=",
            }
        )
        {
            using var request = new HttpRequestMessage(HttpMethod.Get, "/") { Headers = { { "Cookie", cookie } } };
            (await plain.SendAsync(request)).StatusCode.ShouldBe(HttpStatusCode.Forbidden, cookie);
        }
    }

    [Fact]
    public async Task A_name_that_a_proxy_was_asked_for_must_be_the_forwarded_port()
    {
        await http.GetAsync(workshop.Invitation);
        foreach (
            var (host, expected) in new[]
            {
                ("other.example", HttpStatusCode.Forbidden),
                ("curly-bean-1.app.github.dev", HttpStatusCode.Forbidden),
                ($"curly-bean-{workshop.Address.Port}.app.github.dev", HttpStatusCode.OK),
            }
        )
        {
            using var request = new HttpRequestMessage(HttpMethod.Get, "/");
            request.Headers.Add("X-Forwarded-Host", host);
            (await http.SendAsync(request)).StatusCode.ShouldBe(expected, host);
        }
    }

    // By hand: .NET's own client does not let the caller choose all of these headers.
    private async Task<HttpStatusCode> ConnectAsync(string? origin, string host, string cookie)
    {
        string Here(string text) => text.Replace("PORT", $"{workshop.Address.Port}", StringComparison.Ordinal);
        using var request = new HttpRequestMessage(HttpMethod.Get, "/_blazor?id=none");
        request.Headers.Host = Here(host);
        request.Headers.Connection.Add("Upgrade");
        request.Headers.Add("Upgrade", "websocket");
        request.Headers.Add("Sec-WebSocket-Version", "13");
        request.Headers.Add("Sec-WebSocket-Key", "dGhlIHNhbXBsZSBub25jZQ==");
        if (cookie.Length > 0)
        {
            request.Headers.Add("Cookie", cookie);
        }
        if (origin is not null)
        {
            request.Headers.Add("Origin", Here(origin));
        }
        using var plain = new HttpClient(new HttpClientHandler { UseCookies = false })
        {
            BaseAddress = workshop.Address,
        };
        using var answer = await plain.SendAsync(request, HttpCompletionOption.ResponseHeadersRead);
        return answer.StatusCode;
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
