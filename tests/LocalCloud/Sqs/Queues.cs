using Amazon;
using Amazon.Runtime;
using Amazon.SQS;
using Amazon.SQS.Model;

namespace LocalCloud.Tests.Sqs;

/// <summary>
/// The AWS SDK's own client, pointed at a test's cloud, and short ways to say what tests of queues say often.
/// </summary>
internal static class Queues
{
    /// <summary>The client checks each MD5 that it is answered.</summary>
    public static AmazonSQSClient Sqs(this TestCloud test) =>
        new(
            new BasicAWSCredentials(test.Cloud.Credentials.AccessKeyId, test.Cloud.Credentials.SecretAccessKey),
            new AmazonSQSConfig
            {
                ServiceURL = test.Endpoint.ToString(),
                AuthenticationRegion = RegionEndpoint.USEast1.SystemName,
                MaxErrorRetry = 0,
            }
        );

    public static string ArnOf(string name) => $"arn:aws:sqs:us-east-1:000000000000:{name}";

    /// <summary>Makes a queue and gives back its URL.</summary>
    public static async Task<string> MakeAsync(
        this AmazonSQSClient sqs,
        string name,
        params (string Name, string Value)[] attributes
    )
    {
        var request = new CreateQueueRequest
        {
            QueueName = name,
            Attributes = attributes.ToDictionary(a => a.Name, a => a.Value),
        };
        return (await sqs.CreateQueueAsync(request)).QueueUrl;
    }

    /// <summary>Receives up to ten messages without waiting; every attribute is shown.</summary>
    public static async Task<List<Message>> TakeAsync(this AmazonSQSClient sqs, string url, int? hidden = null)
    {
        var request = new ReceiveMessageRequest
        {
            QueueUrl = url,
            MaxNumberOfMessages = 10,
            MessageSystemAttributeNames = ["All"],
            MessageAttributeNames = ["All"],
        };
        if (hidden is not null)
        {
            request.VisibilityTimeout = hidden.Value;
        }
        return (await sqs.ReceiveMessageAsync(request)).Messages ?? [];
    }

    /// <summary>One attribute of a queue; null when it is not shown.</summary>
    public static async Task<string?> AttributeAsync(this AmazonSQSClient sqs, string url, string name)
    {
        var answer = await sqs.GetQueueAttributesAsync(url, [name]);
        return answer.Attributes?.GetValueOrDefault(name);
    }

    /// <summary>What a call that fails with a code says.</summary>
    public static async Task<string> RefusedAsync(string code, Func<Task> call)
    {
        var refused = await Should.ThrowAsync<AmazonSQSException>(call);
        refused.ErrorCode.ShouldBe(code, refused.Message);
        return refused.Message;
    }
}
