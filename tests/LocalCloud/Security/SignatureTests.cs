using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;
using LocalCloud.Protocol;
using LocalCloud.Security;

namespace LocalCloud.Tests.Security;

/// <summary>
/// What an unsigned or wrongly signed request is told.
/// Source: docs.aws.amazon.com/IAM/latest/UserGuide/reference_sigv-troubleshooting.html and
/// docs.aws.amazon.com/amazondynamodb/latest/developerguide/Programming.Errors.html.
/// </summary>
public sealed class SignatureTests
{
    private const string Mismatch =
        "The request signature we calculated does not match the signature you provided. Check your AWS Secret Access Key "
        + "and signing method. Consult the service documentation for details.";

    [Fact]
    public async Task A_request_signed_with_the_installations_keys_passes()
    {
        await using var test = await TestCloud.StartAsync();
        (await SendAsync(test, test.Cloud.Credentials)).Status.ShouldBe(200);
    }

    [Fact]
    public void AWSs_own_test_request_gets_AWSs_signature()
    {
        // The case "get-vanilla" of AWS's Signature Version 4 test suite, with its published example key.
        var credentials = new Credentials("AKIDEXAMPLE", "wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY");
        using var request = new HttpRequestMessage(HttpMethod.Get, "https://example.amazonaws.com/");
        RequestSigner.Sign(
            request,
            [],
            credentials,
            "us-east-1",
            "service",
            new DateTimeOffset(2015, 8, 30, 12, 36, 0, TimeSpan.Zero)
        );
        request
            .Headers.GetValues("Authorization")
            .Single()
            .ShouldEndWith(
                "SignedHeaders=host;x-amz-date, Signature=5fa00fa31553b73ebf1942676e86291e8372ff2a2260956d9b8aae1d763fbf31"
            );
    }

    [Fact]
    public async Task A_request_without_a_signature_is_told_what_is_missing()
    {
        await using var test = await TestCloud.StartAsync();
        var answer = await SendAsync(test, null);
        answer.ShouldBeError("MissingAuthenticationTokenException", "Missing Authentication Token");
    }

    [Fact]
    public async Task An_unknown_access_key_is_an_unrecognized_client()
    {
        await using var test = await TestCloud.StartAsync();
        var answer = await SendAsync(test, test.Cloud.Credentials with { AccessKeyId = "AKIDEXAMPLE" });
        answer.ShouldBeError("UnrecognizedClientException", "The security token included in the request is invalid.");
    }

    [Fact]
    public async Task A_wrong_secret_is_an_invalid_signature()
    {
        await using var test = await TestCloud.StartAsync();
        var answer = await SendAsync(test, test.Cloud.Credentials with { SecretAccessKey = "other" });
        answer.ShouldBeError("InvalidSignatureException", Mismatch);
    }

    [Fact]
    public async Task A_body_changed_on_the_way_is_an_invalid_signature()
    {
        await using var test = await TestCloud.StartAsync();
        var answer = await SendAsync(test, test.Cloud.Credentials, sent: """{"advanceSeconds":9}""");
        answer.ShouldBeError("InvalidSignatureException", Mismatch);
    }

    [Fact]
    public async Task A_signature_for_another_service_is_refused()
    {
        await using var test = await TestCloud.StartAsync();
        var answer = await SendAsync(test, test.Cloud.Credentials, service: "s3");
        answer.ShouldBeError("InvalidSignatureException", "Credential should be scoped to correct service: 'local'.");
    }

    [Fact]
    public async Task A_signature_older_than_five_minutes_has_expired()
    {
        var clock = new FixedTime(new DateTimeOffset(2026, 11, 22, 12, 10, 0, TimeSpan.Zero));
        await using var test = await TestCloud.StartAsync(options => options with { Time = clock });
        var answer = await SendAsync(test, test.Cloud.Credentials, signed: clock.GetUtcNow() - TimeSpan.FromMinutes(6));
        answer.ShouldBeError(
            "InvalidSignatureException",
            "Signature expired: 20261122T120400Z is now earlier than 20261122T120500Z (20261122T121000Z - 5 min.)"
        );
    }

    [Fact]
    public async Task A_signature_from_the_future_is_not_yet_current()
    {
        var clock = new FixedTime(new DateTimeOffset(2026, 11, 22, 12, 10, 0, TimeSpan.Zero));
        await using var test = await TestCloud.StartAsync(options => options with { Time = clock });
        var answer = await SendAsync(test, test.Cloud.Credentials, signed: clock.GetUtcNow() + TimeSpan.FromMinutes(6));
        answer.ShouldBeError(
            "InvalidSignatureException",
            "Signature not yet current: 20261122T121600Z is still later than 20261122T121500Z (20261122T121000Z + 5 min.)"
        );
    }

    [Theory]
    [InlineData("20170101T010101Z", "Signature expired: 20170101T010101Z is now earlier than 20261122T120500Z")]
    [InlineData("30200101T010101Z", "Signature not yet current: 30200101T010101Z is still later than 20261122T121500Z")]
    public async Task The_time_is_looked_at_before_the_key_and_the_scope(string time, string message)
    {
        // scylladb/scylladb test/alternator/test_authorization.py; blanks may stand for the commas.
        var clock = new FixedTime(new DateTimeOffset(2026, 11, 22, 12, 10, 0, TimeSpan.Zero));
        await using var test = await TestCloud.StartAsync(options => options with { Time = clock });
        using var request = new HttpRequestMessage(HttpMethod.Get, new Uri(test.Endpoint, "/_local/status"));
        request.Headers.TryAddWithoutValidation("X-Amz-Date", time);
        request.Headers.TryAddWithoutValidation(
            "Authorization",
            "AWS4-HMAC-SHA256 Credential=nobody/2/3/4/aws4_request SignedHeaders=x-amz-date;host Signature=123"
        );
        var answer = await TestCloud.SendAsync(request);
        answer.Type.ShouldBe("InvalidSignatureException");
        answer.Message.ShouldStartWith(message);
    }

    [Theory]
    [InlineData("Bearer abc", "Unsupported AWS 'algorithm': 'Bearer'.")]
    [InlineData(
        "AWS4-HMAC-SHA256 Credential=A/20261122/us-east-1/local/aws4_request, SignedHeaders=host",
        "Authorization header requires 'Signature' parameter. Authorization header requires existence of either a "
            + "'X-Amz-Date' or a 'Date' header. Authorization=AWS4-HMAC-SHA256 Credential=A/20261122/us-east-1/local/aws4_request, SignedHeaders=host"
    )]
    [InlineData(
        "AWS4-HMAC-SHA256 nonsense",
        "'nonsense' not a valid key=value pair (missing equal-sign) in Authorization header: 'AWS4-HMAC-SHA256 nonsense'."
    )]
    public async Task An_incomplete_signature_is_told_what_it_lacks(string header, string message)
    {
        await using var test = await TestCloud.StartAsync();
        using var request = new HttpRequestMessage(HttpMethod.Get, new Uri(test.Endpoint, "/_local/status"));
        request.Headers.TryAddWithoutValidation("Authorization", header);
        (await TestCloud.SendAsync(request)).ShouldBeError("IncompleteSignatureException", message);
    }

    [Fact]
    public async Task With_auth_off_any_request_passes()
    {
        await using var test = await TestCloud.StartAsync(options => options with { Auth = false });
        (await SendAsync(test, null)).Status.ShouldBe(200);
    }

    [Fact]
    public async Task The_keys_stay_the_same_over_a_restart_and_only_this_user_can_read_them()
    {
        await using var test = await TestCloud.StartAsync();
        var keys = test.Cloud.Credentials;
        await test.RestartAsync();
        test.Cloud.Credentials.ShouldBe(keys);
        var file = Credentials.FileIn(test.Cloud.Options.DataFolder);
        if (!OperatingSystem.IsWindows())
        {
            File.GetUnixFileMode(file).ShouldBe(UnixFileMode.UserRead | UnixFileMode.UserWrite);
        }
        keys.AccessKeyId.Length.ShouldBe(20);
    }

    private static async Task<Answer> SendAsync(
        TestCloud test,
        Credentials? credentials,
        string service = "local",
        DateTimeOffset? signed = null,
        string? sent = null
    )
    {
        const string Body = """{"advanceSeconds":0}""";
        using var request = new HttpRequestMessage(HttpMethod.Post, new Uri(test.Endpoint, "/_local/clock"));
        request.Content = new ByteArrayContent(Encoding.UTF8.GetBytes(sent ?? Body));
        if (credentials is not null)
        {
            RequestSigner.Sign(
                request,
                Encoding.UTF8.GetBytes(Body),
                credentials,
                "us-east-1",
                service,
                signed ?? test.Cloud.Options.Time.GetUtcNow()
            );
        }
        return await TestCloud.SendAsync(request);
    }

    private sealed class FixedTime(DateTimeOffset now) : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => now;
    }
}
