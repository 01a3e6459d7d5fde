using System.Net.Http.Headers;
using System.Text.Json.Nodes;
using LocalCloud.Protocol;
using LocalCloud.Security;

namespace LocalCloud.Tests.Sqs;

/// <summary>
/// AWS JSON 1.0 with the older protocol's error codes beside it (smithy.io/2.0/aws/protocols/aws-query-protocol.html,
/// "awsQueryCompatible").
/// </summary>
public sealed class WireTests
{
    private static readonly HttpClient Http = new();

    [Theory]
    [InlineData(
        "GetQueueUrl",
        """{"QueueName": "none"}""",
        "com.amazonaws.sqs#QueueDoesNotExist",
        "AWS.SimpleQueueService.NonExistentQueue;Sender"
    )]
    [InlineData(
        "CreateQueue",
        """{"QueueName": "a b"}""",
        "com.amazon.coral.service#InvalidParameterValueException",
        "InvalidParameterValue;Sender"
    )]
    [InlineData(
        "CreateQueue",
        """{"QueueName": "q", "Attributes": {"Colour": "red"}}""",
        "com.amazonaws.sqs#InvalidAttributeName",
        "InvalidAttributeName;Sender"
    )]
    public async Task An_error_has_its_type_in_the_body_and_its_older_code_in_a_header(
        string operation,
        string request,
        string type,
        string code
    )
    {
        await using var test = await TestCloud.StartAsync();
        using var answer = await SendAsync(test, operation, request);
        ((int)answer.StatusCode).ShouldBe(400);
        answer.Content.Headers.ContentType!.MediaType.ShouldBe("application/x-amz-json-1.0");
        answer.Headers.GetValues("x-amzn-query-error").Single().ShouldBe(code);
        var body = (JsonObject)Json.Parse(await answer.Content.ReadAsByteArrayAsync())!;
        body["__type"]!.GetValue<string>().ShouldBe(type);
        body["message"].ShouldNotBeNull();
    }

    [Fact]
    public async Task The_older_protocol_is_refused_with_what_to_do()
    {
        await using var test = await TestCloud.StartAsync();
        using var message = new HttpRequestMessage(HttpMethod.Post, test.Endpoint);
        byte[] body = [.. "Action=ListQueues&Version=2012-11-05"u8];
        message.Content = new ByteArrayContent(body);
        message.Content.Headers.ContentType = new MediaTypeHeaderValue("application/x-www-form-urlencoded");
        RequestSigner.Sign(message, body, test.Cloud.Credentials, test.Cloud.Region, "sqs");
        using var answer = await Http.SendAsync(message);
        (await answer.Content.ReadAsStringAsync()).ShouldContain(
            "The local cloud speaks JSON with sqs, not the query protocol of old clients. Use an SDK or CLI of 2024 or later."
        );
    }

    private static Task<HttpResponseMessage> SendAsync(TestCloud test, string operation, string request)
    {
        var message = new HttpRequestMessage(HttpMethod.Post, test.Endpoint);
        message.Headers.Add("X-Amz-Target", $"AmazonSQS.{operation}");
        var body = System.Text.Encoding.UTF8.GetBytes(request);
        message.Content = new ByteArrayContent(body);
        message.Content.Headers.ContentType = new MediaTypeHeaderValue("application/x-amz-json-1.0");
        RequestSigner.Sign(message, body, test.Cloud.Credentials, test.Cloud.Region, "sqs");
        return Http.SendAsync(message);
    }
}
