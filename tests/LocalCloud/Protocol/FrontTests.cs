using System.Globalization;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json.Nodes;
using Amazon.DynamoDBv2;
using Amazon.Runtime;
using LocalCloud.Security;

namespace LocalCloud.Tests.Protocol;

/// <summary>What each wire protocol makes of a request that is malformed, unsigned or for nobody.</summary>
public sealed class FrontTests
{
    private static readonly HttpClient Http = new();

    [Theory]
    [InlineData("{", "SerializationException")]
    [InlineData("[]", "SerializationException")]
    [InlineData("""{"a":1,"a":2}""", "SerializationException")]
    public async Task A_JSON_body_that_is_not_an_object_is_a_serialization_error(string body, string type)
    {
        await using var test = await TestCloud.StartAsync();
        using var request = Json(test, "AWSEvents.PutEvents", body);
        RequestSigner.Sign(request, Encoding.UTF8.GetBytes(body), test.Cloud.Credentials, "us-east-1", "events");
        var answer = await TestCloud.SendAsync(request);
        answer.Status.ShouldBe(400);
        answer.Type.ShouldBe(type);
    }

    [Fact]
    public async Task An_unsigned_DynamoDB_request_is_told_so_in_the_shared_namespace()
    {
        await using var test = await TestCloud.StartAsync();
        using var request = Json(test, "DynamoDB_20120810.ListTables", "{}");
        var answer = await TestCloud.SendAsync(request);
        answer.Status.ShouldBe(400);
        answer.Body["__type"]!
            .GetValue<string>()
            .ShouldBe("com.amazon.coral.service#MissingAuthenticationTokenException");
    }

    /// <summary>docs.aws.amazon.com/AmazonS3/latest/API/ErrorResponses.html</summary>
    [Theory]
    [InlineData("s3", "Error")]
    [InlineData("route53", "ErrorResponse")]
    public async Task A_client_that_reads_XML_is_told_in_XML(string service, string root)
    {
        await using var test = await TestCloud.StartAsync();
        using var request = new HttpRequestMessage(HttpMethod.Get, new Uri(test.Endpoint, "/bucket/key"));
        RequestSigner.Sign(request, [], test.Cloud.Credentials, "us-east-1", service);
        using var answer = await Http.SendAsync(request);
        ((int)answer.StatusCode).ShouldBe(400);
        answer.Content.Headers.ContentType!.MediaType.ShouldBe("application/xml");
        var error = System.Xml.Linq.XElement.Parse(await answer.Content.ReadAsStringAsync());
        error.Name.LocalName.ShouldBe(root);
        var described = error.DescendantsAndSelf("Error").Single();
        described.Element("Code")!.Value.ShouldBe("UnknownOperationException");
        described
            .Element("Message")!
            .Value.ShouldBe($"{service} is not in the local cloud. It needs a real AWS account, or leave it out.");
    }

    [Fact]
    public async Task A_path_that_no_service_has_is_named()
    {
        await using var test = await TestCloud.StartAsync();
        using var request = new HttpRequestMessage(HttpMethod.Put, new Uri(test.Endpoint, "/bucket/key"));
        (await TestCloud.SendAsync(request)).ShouldBeError(
            "UnknownOperationException",
            "PUT /bucket/key is not an AWS request that the local cloud knows."
        );
    }

    [Theory]
    [InlineData("GET", "/schedules", "scheduler")]
    [InlineData("POST", "/", "sns")]
    public async Task A_service_that_is_not_here_is_named_whatever_its_protocol(
        string method,
        string path,
        string service
    )
    {
        await using var test = await TestCloud.StartAsync();
        using var request = new HttpRequestMessage(new HttpMethod(method), new Uri(test.Endpoint, path));
        request.Headers.TryAddWithoutValidation(
            "Authorization",
            $"AWS4-HMAC-SHA256 Credential=id/20261122/us-east-1/{service}/aws4_request, SignedHeaders=host, Signature=0"
        );
        request.Content =
            method == "POST" ? new FormUrlEncodedContent([KeyValuePair.Create("Action", "ListTopics")]) : null;
        using var http = new HttpClient();
        using var response = await http.SendAsync(request);
        ((int)response.StatusCode).ShouldBe(400);
        (await response.Content.ReadAsStringAsync()).ShouldContain(
            $"{service} is not in the local cloud. It needs a real AWS account, or leave it out."
        );
    }

    [Theory]
    [InlineData("other-secret", null, "InvalidSignatureException")]
    [InlineData(null, "AKIDEXAMPLE", "UnrecognizedClientException")]
    public async Task The_SDK_sees_a_wrong_secret_and_an_unknown_key_as_on_AWS(string? secret, string? id, string code)
    {
        await using var test = await TestCloud.StartAsync();
        var keys = test.Cloud.Credentials;
        using var client = new AmazonDynamoDBClient(
            new BasicAWSCredentials(id ?? keys.AccessKeyId, secret ?? keys.SecretAccessKey),
            new AmazonDynamoDBConfig
            {
                ServiceURL = test.Endpoint.ToString(),
                AuthenticationRegion = "us-east-1",
                MaxErrorRetry = 0,
            }
        );
        var error = await Should.ThrowAsync<AmazonDynamoDBException>(() => client.ListTablesAsync());
        error.ErrorCode.ShouldBe(code);
    }

    [Theory]
    [InlineData("eu-central-1", 200)]
    [InlineData("us-east-1", 200)]
    public async Task A_presigned_request_is_answered_whatever_its_region(string region, int status)
    {
        await using var test = await TestCloud.StartAsync();
        using var response = await Http.GetAsync(Presigned(test, region, test.Cloud.Options.Time.GetUtcNow()));
        ((int)response.StatusCode).ShouldBe(status, await response.Content.ReadAsStringAsync());
        (await response.Content.ReadAsStringAsync()).ShouldContain("<Account>000000000000</Account>");
    }

    [Fact]
    public async Task A_presigned_request_expires()
    {
        await using var test = await TestCloud.StartAsync();
        using var response = await Http.GetAsync(
            Presigned(test, "us-east-1", test.Cloud.Options.Time.GetUtcNow().AddMinutes(-2))
        );
        ((int)response.StatusCode).ShouldBe(403);
        var xml = await response.Content.ReadAsStringAsync();
        xml.ShouldContain("<Code>SignatureDoesNotMatch</Code>");
        xml.ShouldContain("<Message>Signature expired: ");
    }

    [Theory]
    [InlineData("a\\", 500_000)]
    [InlineData("\ud83d\ude00é", 100_001)]
    public async Task An_error_quotes_a_long_text_whole(string part, int times)
    {
        await using var test = await TestCloud.StartAsync();
        var name = string.Concat(Enumerable.Repeat(part, times));
        var answer = await test.CallAsync("events", "DescribeArchive", new JsonObject { ["ArchiveName"] = name });
        answer.Status.ShouldBe(400);
        answer.Message!.ShouldContain($"'{name}'");
    }

    [Fact]
    public async Task A_forms_fields_are_read_as_browsers_write_them()
    {
        await using var test = await TestCloud.StartAsync();
        const string Body = "&Version=2011-06-15&Action=Get+Caller%49dentity+%26+more=%C3%A9&Empty";
        using var request = new HttpRequestMessage(HttpMethod.Post, test.Endpoint)
        {
            Content = new StringContent(Body, new MediaTypeHeaderValue("application/x-www-form-urlencoded")),
        };
        var bytes = await request.Content.ReadAsByteArrayAsync();
        RequestSigner.Sign(request, bytes, test.Cloud.Credentials, "us-east-1", "sts");
        using var answer = await Http.SendAsync(request);
        (await answer.Content.ReadAsStringAsync()).ShouldContain("Get CallerIdentity &amp; more=é");
    }

    [Fact]
    public async Task A_form_without_an_action_is_refused_in_XML()
    {
        await using var test = await TestCloud.StartAsync();
        using var request = new HttpRequestMessage(HttpMethod.Post, test.Endpoint)
        {
            Content = new ByteArrayContent("Version=1"u8.ToArray()),
        };
        request.Content.Headers.ContentType = new MediaTypeHeaderValue("application/x-www-form-urlencoded");
        RequestSigner.Sign(request, "Version=1"u8, test.Cloud.Credentials, "us-east-1", "sts");
        using var response = await Http.SendAsync(request);
        ((int)response.StatusCode).ShouldBe(400);
        (await response.Content.ReadAsStringAsync()).ShouldContain("<Code>MissingAction</Code>");
    }

    private static HttpRequestMessage Json(TestCloud test, string target, string body)
    {
        var request = new HttpRequestMessage(HttpMethod.Post, test.Endpoint)
        {
            Content = new ByteArrayContent(Encoding.UTF8.GetBytes(body)),
        };
        request.Headers.Add("X-Amz-Target", target);
        return request;
    }

    /// <summary>A GetCallerIdentity request that is valid for a minute, as clients of EKS make it.</summary>
    private static Uri Presigned(TestCloud test, string region, DateTimeOffset at)
    {
        var time = at.UtcDateTime.ToString(SigV4.TimeFormat, CultureInfo.InvariantCulture);
        var scope = $"{time[..8]}/{region}/sts/aws4_request";
        var query =
            $"Action=GetCallerIdentity&Version=2011-06-15&X-Amz-Algorithm={SigV4.Algorithm}"
            + $"&X-Amz-Credential={SigV4.Encode($"{test.Cloud.Credentials.AccessKeyId}/{scope}")}"
            + $"&X-Amz-Date={time}&X-Amz-Expires=60&X-Amz-SignedHeaders=host";
        var hash = SigV4.HashCanonical("GET", "/", query, [new("host", test.Endpoint.Authority)], "host", []);
        return new Uri(
            test.Endpoint,
            $"/?{query}&X-Amz-Signature={SigV4.Sign(test.Cloud.Credentials, time, scope, hash)}"
        );
    }
}
