using System.Text;
using LocalCloud.Security;

namespace LocalCloud.Tests.Protocol;

public sealed class ManyValuesTests
{
    private const int Bytes = 15 * 1024 * 1024;

    [Theory]
    [InlineData("[0", ",0", "]")]
    [InlineData("{\"x\":[0", ",0", "]}")]
    [InlineData("{\"TableName\":\"t\",\"Item\":{\"p\":{\"L\":[{}", ",{}", "]}}}")]
    public async Task A_body_of_millions_of_values_is_refused_before_they_are_built(
        string before,
        string value,
        string after
    )
    {
        await using var test = await TestCloud.StartAsync();
        var body = Encoding.UTF8.GetBytes(
            before + string.Concat(Enumerable.Repeat(value, Bytes / value.Length)) + after
        );
        using var request = new HttpRequestMessage(HttpMethod.Post, test.Endpoint)
        {
            Content = new ByteArrayContent(body),
        };
        request.Headers.Add("X-Amz-Target", "DynamoDB_20120810.PutItem");
        RequestSigner.Sign(request, body, test.Cloud.Credentials, "us-east-1", "dynamodb");
        (await TestCloud.SendAsync(request)).ShouldBeError(
            "SerializationException",
            "The request has more than 500000 values. Send it in parts."
        );
    }
}
