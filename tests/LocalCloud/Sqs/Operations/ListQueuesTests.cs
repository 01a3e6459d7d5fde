using Amazon.SQS.Model;

namespace LocalCloud.Tests.Sqs.Operations;

/// <summary>
/// docs.aws.amazon.com/AWSSimpleQueueService/latest/APIReference/API_ListQueues.html and
/// API_ListDeadLetterSourceQueues.html
/// </summary>
public sealed class ListQueuesTests
{
    [Fact]
    public async Task Queues_are_listed_by_the_beginning_of_their_names_a_page_at_a_time()
    {
        await using var test = await TestCloud.StartAsync();
        using var sqs = test.Sqs();
        foreach (var name in (string[])["b1", "a", "b3", "b2"])
        {
            await sqs.MakeAsync(name);
        }
        (await sqs.ListQueuesAsync("")).QueueUrls.Select(NameOf).ShouldBe(["a", "b1", "b2", "b3"]);
        var pages = sqs.Paginators.ListQueues(new ListQueuesRequest { QueueNamePrefix = "b", MaxResults = 2 });
        var sizes = new List<string>();
        await foreach (var page in pages.Responses)
        {
            sizes.Add(string.Join(',', page.QueueUrls.Select(NameOf)));
        }
        sizes.ShouldBe(["b1,b2", "b3"]);
    }

    [Fact]
    public async Task The_sources_of_a_dead_letter_queue_are_listed()
    {
        await using var test = await TestCloud.StartAsync();
        using var sqs = test.Sqs();
        var dead = await sqs.MakeAsync("dead");
        await sqs.MakeAsync("other");
        await sqs.MakeAsync(
            "orders",
            ("RedrivePolicy", $$"""{"deadLetterTargetArn":"{{Queues.ArnOf("dead")}}","maxReceiveCount":3}""")
        );
        var answer = await sqs.ListDeadLetterSourceQueuesAsync(new() { QueueUrl = dead });
        answer.QueueUrls.Select(NameOf).ShouldBe(["orders"]);
    }

    private static string NameOf(string url) => url.Split('/')[^1];
}
