using Amazon.SQS.Model;

namespace LocalCloud.Tests.Sqs.Messages;

/// <summary>
/// docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/sqs-dead-letter-queues.html; refusals as quoted
/// from AWS in public tests.
/// </summary>
public sealed class DeadLetterTests
{
    [Fact]
    public async Task A_message_that_was_received_too_often_goes_to_the_dead_letter_queue()
    {
        await using var test = await TestCloud.StartAsync();
        using var sqs = test.Sqs();
        var dead = await sqs.MakeAsync("dead");
        var url = await sqs.MakeAsync("orders", ("RedrivePolicy", Policy("dead", "2")));
        var sent = await sqs.SendMessageAsync(url, "espresso");
        (await sqs.TakeAsync(url, hidden: 0)).Count.ShouldBe(1);
        var last = (await sqs.TakeAsync(url, hidden: 0)).Single();
        (await sqs.TakeAsync(dead)).ShouldBeEmpty();
        (await sqs.TakeAsync(url)).ShouldBeEmpty();

        var message = (await sqs.TakeAsync(dead)).Single();
        message.MessageId.ShouldBe(sent.MessageId);
        message.Attributes["DeadLetterQueueSourceArn"].ShouldBe(Queues.ArnOf("orders"));
        message.Attributes["ApproximateReceiveCount"].ShouldBe("3");
        message.Attributes["SentTimestamp"].ShouldBe(last.Attributes["SentTimestamp"]);
        await sqs.DeleteMessageAsync(dead, message.ReceiptHandle);
        (await sqs.AttributeAsync(url, "ApproximateNumberOfMessages")).ShouldBe("0");
    }

    [Fact]
    public async Task A_long_poll_of_the_dead_letter_queue_ends_when_one_arrives()
    {
        await using var test = await TestCloud.StartAsync();
        using var sqs = test.Sqs();
        var dead = await sqs.MakeAsync("dead");
        var url = await sqs.MakeAsync("orders", ("RedrivePolicy", Policy("dead", "1")));
        await sqs.SendMessageAsync(url, "espresso");
        await sqs.TakeAsync(url, hidden: 0);
        var waiting = sqs.ReceiveMessageAsync(new ReceiveMessageRequest { QueueUrl = dead, WaitTimeSeconds = 20 });
        await sqs.TakeAsync(url);
        (await waiting).Messages.Single().Body.ShouldBe("espresso");
    }

    [Fact]
    public async Task Without_its_dead_letter_queue_a_message_stays_where_it_is()
    {
        await using var test = await TestCloud.StartAsync();
        using var sqs = test.Sqs();
        var dead = await sqs.MakeAsync("dead");
        var url = await sqs.MakeAsync("orders", ("RedrivePolicy", Policy("dead", "1")));
        await sqs.SendMessageAsync(url, "espresso");
        await sqs.DeleteQueueAsync(dead);
        await sqs.TakeAsync(url, hidden: 0);
        (await sqs.TakeAsync(url, hidden: 0)).Single().Body.ShouldBe("espresso");
    }

    [Theory]
    [InlineData("{", "Redrive policy is not a valid JSON map.")]
    [InlineData(
        """{"maxReceiveCount": "3"}""",
        "Redrive policy does not contain mandatory attribute: deadLetterTargetArn."
    )]
    [InlineData(
        """{"deadLetterTargetArn": "arn:aws:sqs:us-east-1:000000000000:dead"}""",
        "Redrive policy does not contain mandatory attribute: maxReceiveCount."
    )]
    [InlineData(
        """{"deadLetterTargetArn": "arn:aws:sqs:us-east-1:000000000000:dead", "maxReceiveCount": 1001}""",
        "Invalid value for maxReceiveCount: 1001, valid values are from 1 to 1000 both inclusive."
    )]
    [InlineData(
        """{"deadLetterTargetArn": "dummy", "maxReceiveCount": 42}""",
        "Invalid value for deadLetterTargetArn."
    )]
    [InlineData(
        """{"deadLetterTargetArn": "arn:aws:sqs:us-east-1:000000000000:gone", "maxReceiveCount": 42}""",
        "Dead letter target does not exist."
    )]
    public async Task A_redrive_policy_that_is_none_is_refused(string policy, string reason)
    {
        await using var test = await TestCloud.StartAsync();
        using var sqs = test.Sqs();
        await sqs.MakeAsync("dead");
        (
            await Queues.RefusedAsync("InvalidParameterValue", () => sqs.MakeAsync("orders", ("RedrivePolicy", policy)))
        ).ShouldBe($"Value {policy} for parameter RedrivePolicy is invalid. Reason: {reason}");
    }

    [Theory]
    [InlineData("""{"redrivePermission": "allowAll"}""", true)]
    [InlineData("""{"redrivePermission": "denyAll"}""", false)]
    [InlineData(
        """{"redrivePermission": "byQueue", "sourceQueueArns": ["arn:aws:sqs:us-east-1:000000000000:orders"]}""",
        true
    )]
    [InlineData(
        """{"redrivePermission": "byQueue", "sourceQueueArns": ["arn:aws:sqs:us-east-1:000000000000:others"]}""",
        false
    )]
    public async Task A_queue_says_whose_dead_letter_queue_it_may_be(string allow, bool permitted)
    {
        await using var test = await TestCloud.StartAsync();
        using var sqs = test.Sqs();
        await sqs.MakeAsync("dead", ("RedriveAllowPolicy", allow));
        if (permitted)
        {
            await sqs.MakeAsync("orders", ("RedrivePolicy", Policy("dead", "3")));
            return;
        }
        (
            await Queues.RefusedAsync("InvalidParameterValue", () =>
                sqs.MakeAsync("orders", ("RedrivePolicy", Policy("dead", "3")))
            )
        ).ShouldEndWith("The RedriveAllowPolicy of dead does not let orders use it as its dead-letter queue.");
    }

    private static string Policy(string dead, string count) =>
        $$"""{"deadLetterTargetArn":"{{Queues.ArnOf(dead)}}","maxReceiveCount":"{{count}}"}""";
}
