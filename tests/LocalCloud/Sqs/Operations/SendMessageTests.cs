using Amazon.SQS.Model;

namespace LocalCloud.Tests.Sqs.Operations;

/// <summary>
/// docs.aws.amazon.com/AWSSimpleQueueService/latest/APIReference/API_SendMessage.html; texts and digests as recorded in
/// github.com/localstack/localstack (tests/aws/services/sqs/test_sqs.snapshot.json).
/// </summary>
public sealed class SendMessageTests
{
    [Fact]
    public async Task A_message_is_answered_with_its_digests()
    {
        await using var test = await TestCloud.StartAsync();
        using var sqs = test.Sqs();
        var url = await sqs.MakeAsync("orders");
        var sent = await sqs.SendMessageAsync(
            new SendMessageRequest
            {
                QueueUrl = url,
                MessageBody = "msg",
                MessageAttributes = new()
                {
                    ["Foo"] = new() { DataType = "String", StringValue = "Bar" },
                },
            }
        );
        sent.MD5OfMessageBody.ShouldBe("6e2baaf3b97dbeef01c0043275f9a0e7");
        sent.MD5OfMessageAttributes.ShouldBe("ae7155c6026991b6d54b11589678bf9c");
        Guid.TryParse(sent.MessageId, out _).ShouldBeTrue();
    }

    [Fact]
    public async Task Attributes_of_each_type_arrive_as_they_were_sent()
    {
        await using var test = await TestCloud.StartAsync();
        using var sqs = test.Sqs();
        var url = await sqs.MakeAsync("orders");
        await sqs.SendMessageAsync(
            new SendMessageRequest
            {
                QueueUrl = url,
                MessageBody = "Größe: grande ☕",
                MessageAttributes = new()
                {
                    ["drink"] = new() { DataType = "String.name", StringValue = "Flat White" },
                    ["shots"] = new() { DataType = "Number.int", StringValue = "2" },
                    ["picture"] = new() { DataType = "Binary", BinaryValue = new MemoryStream([0, 255, 1]) },
                },
                MessageSystemAttributes = new()
                {
                    ["AWSTraceHeader"] = new()
                    {
                        DataType = "String",
                        StringValue = "Root=1-5759e988-bd862e3fe1be46a994272793",
                    },
                },
            }
        );
        var received = (await sqs.TakeAsync(url)).Single();
        received.Body.ShouldBe("Größe: grande ☕");
        received.MessageAttributes["drink"].StringValue.ShouldBe("Flat White");
        received.MessageAttributes["drink"].DataType.ShouldBe("String.name");
        received.MessageAttributes["shots"].StringValue.ShouldBe("2");
        received.MessageAttributes["picture"].BinaryValue.ToArray().ShouldBe([0, 255, 1]);
        received.Attributes["AWSTraceHeader"].ShouldBe("Root=1-5759e988-bd862e3fe1be46a994272793");
    }

    [Fact]
    public async Task A_message_can_be_delayed_by_itself_or_by_its_queue()
    {
        await using var test = await TestCloud.StartAsync();
        using var sqs = test.Sqs();
        var url = await sqs.MakeAsync("orders", ("DelaySeconds", "60"));
        await sqs.SendMessageAsync(url, "late");
        await sqs.SendMessageAsync(
            new()
            {
                QueueUrl = url,
                MessageBody = "at once",
                DelaySeconds = 0,
            }
        );
        (await sqs.AttributeAsync(url, "ApproximateNumberOfMessagesDelayed")).ShouldBe("1");
        (await sqs.TakeAsync(url)).Single().Body.ShouldBe("at once");
        await test.Cloud.Store.AdvanceClockAsync(TimeSpan.FromSeconds(60));
        (await sqs.TakeAsync(url)).Select(m => m.Body).ShouldContain("late");
    }

    [Fact]
    public async Task A_message_is_kept_as_long_as_its_queue_says()
    {
        await using var test = await TestCloud.StartAsync();
        using var sqs = test.Sqs();
        var url = await sqs.MakeAsync("orders", ("MessageRetentionPeriod", "60"));
        await sqs.SendMessageAsync(url, "old");
        await test.Cloud.Store.AdvanceClockAsync(TimeSpan.FromSeconds(59));
        (await sqs.AttributeAsync(url, "ApproximateNumberOfMessages")).ShouldBe("1");
        await test.Cloud.Store.AdvanceClockAsync(TimeSpan.FromSeconds(2));
        (await sqs.AttributeAsync(url, "ApproximateNumberOfMessages")).ShouldBe("0");
        (await sqs.TakeAsync(url)).ShouldBeEmpty();
    }

    [Fact]
    public async Task The_largest_message_is_as_large_as_the_queue_says_and_one_byte_more_is_refused()
    {
        await using var test = await TestCloud.StartAsync();
        using var sqs = test.Sqs();
        var url = await sqs.MakeAsync("orders");
        await sqs.SendMessageAsync(url, new string('x', 1024 * 1024));
        await sqs.SetQueueAttributesAsync(url, new() { ["MaximumMessageSize"] = "1024" });
        var message = new SendMessageRequest
        {
            QueueUrl = url,
            MessageBody = new string('x', 1024 - 14),
            MessageAttributes = new()
            {
                ["name"] = new() { DataType = "String", StringValue = "text" },
            },
        };
        await sqs.SendMessageAsync(message);
        message.MessageBody += "x";
        (await Queues.RefusedAsync("InvalidParameterValue", () => sqs.SendMessageAsync(message))).ShouldBe(
            "One or more parameters are invalid. Reason: Message must be shorter than 1024 bytes."
        );
    }

    [Theory]
    [InlineData("String", "", "Message (user) attribute 'a' must contain a non-empty value of type 'String'.")]
    [InlineData("Number", "two", "Can't cast the value of message (user) attribute 'a' to a number.")]
    [InlineData(
        "Text",
        "x",
        "The type of message (user) attribute 'a' is invalid. You must use only the following supported type prefixes: Binary, Number, String."
    )]
    public async Task An_attribute_that_is_none_is_refused(string type, string value, string expected)
    {
        await using var test = await TestCloud.StartAsync();
        using var sqs = test.Sqs();
        var url = await sqs.MakeAsync("orders");
        var message = new SendMessageRequest
        {
            QueueUrl = url,
            MessageBody = "m",
            MessageAttributes = new()
            {
                ["a"] = new() { DataType = type, StringValue = value },
            },
        };
        (await Queues.RefusedAsync("InvalidParameterValue", () => sqs.SendMessageAsync(message))).ShouldBe(expected);
    }

    [Fact]
    public async Task Ten_attributes_are_enough()
    {
        await using var test = await TestCloud.StartAsync();
        using var sqs = test.Sqs();
        var message = new SendMessageRequest
        {
            QueueUrl = await sqs.MakeAsync("orders"),
            MessageBody = "m",
            MessageAttributes = Enumerable
                .Range(0, 11)
                .ToDictionary(i => $"a{i}", _ => new MessageAttributeValue { DataType = "String", StringValue = "x" }),
        };
        (await Queues.RefusedAsync("InvalidParameterValue", () => sqs.SendMessageAsync(message))).ShouldBe(
            "Number of message attributes [11] exceeds the allowed maximum [10]."
        );
    }

    [Fact]
    public async Task What_no_message_can_hold_is_refused()
    {
        await using var test = await TestCloud.StartAsync();
        using var sqs = test.Sqs();
        var url = await sqs.MakeAsync("orders");
        await Should.ThrowAsync<InvalidMessageContentsException>(() => sqs.SendMessageAsync(url, "bell \a"));
        (await Queues.RefusedAsync("MissingParameter", () => sqs.SendMessageAsync(url, ""))).ShouldBe(
            "The request must contain the parameter MessageBody."
        );
        (await Queues.RefusedAsync("InvalidParameterValue", () => sqs.SendMessageAsync(
                    new()
                    {
                        QueueUrl = url,
                        MessageBody = "m",
                        DelaySeconds = 901,
                    }
                ))).ShouldBe("Value 901 for parameter DelaySeconds is invalid. Reason: DelaySeconds must be >= 0 and <= 900.");
        (await Queues.RefusedAsync("InvalidParameterValue", () => sqs.SendMessageAsync(
                    new()
                    {
                        QueueUrl = url,
                        MessageBody = "m",
                        MessageDeduplicationId = "1",
                    }
                ))).ShouldBe("Value 1 for parameter MessageDeduplicationId is invalid. Reason: The request include " + "parameter that is not valid for this queue type.");
        (await sqs.AttributeAsync(url, "ApproximateNumberOfMessages")).ShouldBe("0");
    }
}
