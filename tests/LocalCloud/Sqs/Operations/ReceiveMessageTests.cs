using System.Diagnostics;
using Amazon.SQS.Model;

namespace LocalCloud.Tests.Sqs.Operations;

/// <summary>
/// docs.aws.amazon.com/AWSSimpleQueueService/latest/APIReference/API_ReceiveMessage.html; digests and texts as recorded
/// in github.com/localstack/localstack (test_receive_message_message_attribute_names_filters).
/// </summary>
public sealed class ReceiveMessageTests
{
    [Fact]
    public async Task A_received_message_is_hidden_until_its_time_is_over_and_counts_its_receipts()
    {
        await using var test = await TestCloud.StartAsync();
        using var sqs = test.Sqs();
        var url = await sqs.MakeAsync("orders", ("VisibilityTimeout", "60"));
        await sqs.SendMessageAsync(url, "espresso");
        var first = (await sqs.TakeAsync(url)).Single();
        first.Attributes["ApproximateReceiveCount"].ShouldBe("1");
        (await sqs.TakeAsync(url)).ShouldBeEmpty();
        (await sqs.AttributeAsync(url, "ApproximateNumberOfMessagesNotVisible")).ShouldBe("1");

        await test.Cloud.Store.AdvanceClockAsync(TimeSpan.FromSeconds(60));
        var second = (await sqs.TakeAsync(url)).Single();
        second.MessageId.ShouldBe(first.MessageId);
        second.ReceiptHandle.ShouldNotBe(first.ReceiptHandle);
        second.Attributes["ApproximateReceiveCount"].ShouldBe("2");
        second
            .Attributes["ApproximateFirstReceiveTimestamp"]
            .ShouldBe(first.Attributes["ApproximateFirstReceiveTimestamp"]);
        second.Attributes["SentTimestamp"].ShouldBe(first.Attributes["SentTimestamp"]);
    }

    [Fact]
    public async Task A_receive_gives_what_there_is_up_to_ten_each_once_and_the_oldest_first()
    {
        await using var test = await TestCloud.StartAsync();
        using var sqs = test.Sqs();
        var url = await sqs.MakeAsync("orders");
        foreach (var i in Enumerable.Range(0, 12))
        {
            await sqs.SendMessageAsync(url, $"{i}");
        }
        (await sqs.TakeAsync(url, hidden: 0)).Count.ShouldBe(10);
        var all = new List<string>();
        while ((await sqs.TakeAsync(url)) is { Count: > 0 } some)
        {
            all.AddRange(some.Select(m => m.Body));
        }
        all.Count.ShouldBe(12);
        all.Distinct().Count().ShouldBe(12);
    }

    [Fact]
    public async Task A_long_poll_ends_when_a_message_comes()
    {
        await using var test = await TestCloud.StartAsync();
        using var sqs = test.Sqs();
        var url = await sqs.MakeAsync("orders", ("ReceiveMessageWaitTimeSeconds", "20"));
        var clock = Stopwatch.StartNew();
        var waiting = sqs.ReceiveMessageAsync(new ReceiveMessageRequest { QueueUrl = url });
        await sqs.SendMessageAsync(url, "espresso");
        (await waiting).Messages.Single().Body.ShouldBe("espresso");
        clock.Elapsed.ShouldBeLessThan(TimeSpan.FromSeconds(10));
    }

    [Fact]
    public async Task A_long_poll_ends_when_a_hidden_message_comes_back_and_when_its_time_is_over()
    {
        await using var test = await TestCloud.StartAsync();
        using var sqs = test.Sqs();
        var url = await sqs.MakeAsync("orders");
        await sqs.SendMessageAsync(url, "espresso");
        (await sqs.TakeAsync(url, hidden: 1)).Count.ShouldBe(1);
        var poll = new ReceiveMessageRequest
        {
            QueueUrl = url,
            WaitTimeSeconds = 10,
            VisibilityTimeout = 100,
        };
        (await sqs.ReceiveMessageAsync(poll)).Messages.Single().Body.ShouldBe("espresso");
        poll.WaitTimeSeconds = 1;
        var clock = Stopwatch.StartNew();
        (await sqs.ReceiveMessageAsync(poll)).Messages.ShouldBeNull();
        clock.Elapsed.ShouldBeGreaterThan(TimeSpan.FromSeconds(0.9));
    }

    [Theory]
    [InlineData("", "")]
    [InlineData("All", "General Hello Help.Me 4c360f3fdafd970e05fae2f149d997f5")]
    [InlineData(".*", "General Hello Help.Me 4c360f3fdafd970e05fae2f149d997f5")]
    [InlineData("Hello,General", "General Hello fca026605781cb4126a1e9044df24232")]
    [InlineData("Hello,None", "Hello a311262e065454b75da111d535b8dacd")]
    [InlineData("Hel.*", "Hello Help.Me 83fee93c1bcd8b9a5a923ffacdc636c7")]
    [InlineData("None", "")]
    public async Task Only_the_attributes_that_were_asked_for_are_shown_and_digested(string names, string expected)
    {
        await using var test = await TestCloud.StartAsync();
        using var sqs = test.Sqs();
        var url = await sqs.MakeAsync("orders");
        await sqs.SendMessageAsync(
            new SendMessageRequest
            {
                QueueUrl = url,
                MessageBody = "msg",
                MessageAttributes = new()
                {
                    ["Help.Me"] = new() { DataType = "String", StringValue = "Me" },
                    ["Hello"] = new() { DataType = "String", StringValue = "There" },
                    ["General"] = new() { DataType = "String", StringValue = "Kenobi" },
                },
            }
        );
        var received = await sqs.ReceiveMessageAsync(
            new ReceiveMessageRequest
            {
                QueueUrl = url,
                MessageAttributeNames = [.. names.Split(',', StringSplitOptions.RemoveEmptyEntries)],
            }
        );
        var message = received.Messages.Single();
        var shown = (message.MessageAttributes ?? []).Keys.Order(StringComparer.Ordinal);
        string.Join(' ', shown.Append(message.MD5OfMessageAttributes).Where(x => x is not null)).ShouldBe(expected);
        message.Attributes.ShouldBeNull();
    }

    [Fact]
    public async Task A_request_out_of_bounds_says_what_the_bounds_are()
    {
        await using var test = await TestCloud.StartAsync();
        using var sqs = test.Sqs();
        var url = await sqs.MakeAsync("orders");
        (await RefusedAsync(new() { QueueUrl = url, MaxNumberOfMessages = 11 })).ShouldBe(
            "Value 11 for parameter MaxNumberOfMessages is invalid. Reason: Must be between 1 and 10, if provided."
        );
        (await RefusedAsync(new() { QueueUrl = url, WaitTimeSeconds = 21 })).ShouldBe(
            "Value 21 for parameter WaitTimeSeconds is invalid. Reason: Must be >= 0 and <= 20, if provided."
        );
        (await RefusedAsync(new() { QueueUrl = url, VisibilityTimeout = 43_201 })).ShouldBe(
            "Value 43201 for parameter VisibilityTimeout is invalid. Reason: Must be >= 0 and <= 43200, if provided."
        );

        Task<string> RefusedAsync(ReceiveMessageRequest request) =>
            Queues.RefusedAsync("InvalidParameterValue", () => sqs.ReceiveMessageAsync(request));
    }
}
