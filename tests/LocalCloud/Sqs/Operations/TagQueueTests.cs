using Amazon.SQS.Model;

namespace LocalCloud.Tests.Sqs.Operations;

/// <summary>docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/sqs-queue-tags.html</summary>
public sealed class TagQueueTests
{
    [Fact]
    public async Task Tags_come_and_go()
    {
        await using var test = await TestCloud.StartAsync();
        using var sqs = test.Sqs();
        var created = await sqs.CreateQueueAsync(
            new CreateQueueRequest
            {
                QueueName = "orders",
                Tags = new() { ["team"] = "baristas", ["old"] = "" },
            }
        );
        var url = created.QueueUrl;
        await sqs.TagQueueAsync(
            new()
            {
                QueueUrl = url,
                Tags = new() { ["team"] = "customers" },
            }
        );
        await sqs.UntagQueueAsync(new() { QueueUrl = url, TagKeys = ["old"] });
        var tags = (await sqs.ListQueueTagsAsync(new() { QueueUrl = url })).Tags;
        tags.ShouldBe(new Dictionary<string, string> { ["team"] = "customers" });
    }
}
