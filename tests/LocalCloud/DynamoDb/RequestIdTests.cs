using LocalCloud.Security;

namespace LocalCloud.Tests.DynamoDb;

public sealed class RequestIdTests
{
    /// <summary>
    /// Such as VMUUJ9O65UABHUM12TQNFVH2SBVV4KQNSO5AEMVJF66Q9ASUAAJG, from an error that AWS answered.
    /// </summary>
    [Fact]
    public async Task A_request_is_named_by_52_letters_and_digits()
    {
        await using var test = await TestCloud.StartAsync();
        using var http = new HttpClient();
        using var message = new HttpRequestMessage(HttpMethod.Post, test.Endpoint);
        message.Headers.Add("X-Amz-Target", "DynamoDB_20120810.ListTables");
        message.Content = new ByteArrayContent("{}"u8.ToArray());
        RequestSigner.Sign(message, "{}"u8.ToArray(), test.Cloud.Credentials, test.Cloud.Region, "dynamodb");
        using var response = await http.SendAsync(message);
        response.Headers.GetValues("x-amzn-RequestId").Single().ShouldMatch("^[0-9A-Z]{52}$");
    }
}
