namespace LocalCloud.Tests.Sqs.Operations;

/// <summary>
/// docs.aws.amazon.com/AWSSimpleQueueService/latest/APIReference/API_SetQueueAttributes.html and
/// API_GetQueueAttributes.html; what is shown was recorded in github.com/localstack/localstack
/// (test_create_and_update_queue_attributes, test_sse_queue_attributes).
/// </summary>
public sealed class QueueAttributesTests
{
    [Fact]
    public async Task A_new_queue_has_the_documented_defaults()
    {
        await using var test = await TestCloud.StartAsync();
        using var sqs = test.Sqs();
        var shown = (await sqs.GetQueueAttributesAsync(await sqs.MakeAsync("orders"), ["All"])).Attributes;
        shown.Remove("CreatedTimestamp").ShouldBeTrue();
        shown.Remove("LastModifiedTimestamp").ShouldBeTrue();
        shown
            .Select(a => $"{a.Key} {a.Value}")
            .ShouldBe(
                [
                    $"QueueArn {Queues.ArnOf("orders")}",
                    "ApproximateNumberOfMessages 0",
                    "ApproximateNumberOfMessagesNotVisible 0",
                    "ApproximateNumberOfMessagesDelayed 0",
                    "VisibilityTimeout 30",
                    "MaximumMessageSize 1048576",
                    "MessageRetentionPeriod 345600",
                    "DelaySeconds 0",
                    "ReceiveMessageWaitTimeSeconds 0",
                    "SqsManagedSseEnabled true",
                ],
                ignoreOrder: true
            );
    }

    [Fact]
    public async Task What_is_set_is_shown_also_after_a_restart()
    {
        await using var test = await TestCloud.StartAsync();
        using var before = test.Sqs();
        var url = await before.MakeAsync("orders", ("VisibilityTimeout", "20"));
        await before.SetQueueAttributesAsync(url, new() { ["VisibilityTimeout"] = "69", ["DelaySeconds"] = "420" });
        await test.RestartAsync();
        using var sqs = test.Sqs();
        (await sqs.AttributeAsync(url, "VisibilityTimeout")).ShouldBe("69");
        (await sqs.AttributeAsync(url, "DelaySeconds")).ShouldBe("420");
        (await sqs.AttributeAsync(url, "Policy")).ShouldBeNull();
    }

    [Theory]
    [InlineData("VisibilityTimeout", "43201")]
    [InlineData("DelaySeconds", "901")]
    [InlineData("MaximumMessageSize", "1023")]
    [InlineData("MessageRetentionPeriod", "59")]
    [InlineData("ReceiveMessageWaitTimeSeconds", "21")]
    [InlineData("ReceiveMessageWaitTimeSeconds", "long")]
    [InlineData("SqsManagedSseEnabled", "yes")]
    [InlineData("Policy", "{")]
    [InlineData("Policy", """{"Statement": [{"Effect": "Perhaps"}]}""")]
    [InlineData("Policy", """{"Statement": [{"Effect": "Allow", "Condition": 7}]}""")]
    [InlineData("Policy", """{"Statement": [{"Effect": "Allow", "Condition": {"StringEquals": []}}]}""")]
    [InlineData("Policy", """{"Statement": [{"Effect": "Allow", "Condition": {"StringEquals": "x"}}]}""")]
    [InlineData("Policy", """{"Statement": [{"Effect": "Allow", "Condition": {"Bool": {"a": [["b"]]}}}]}""")]
    public async Task A_value_out_of_bounds_is_refused_and_changes_nothing(string name, string value)
    {
        await using var test = await TestCloud.StartAsync();
        using var sqs = test.Sqs();
        var url = await sqs.MakeAsync("orders");
        var before = await sqs.AttributeAsync(url, name);
        var said = await Queues.RefusedAsync("InvalidAttributeValue", () =>
            sqs.SetQueueAttributesAsync(url, new() { [name] = value })
        );
        said.ShouldBe($"Invalid value for the parameter {name}.");
        (await sqs.AttributeAsync(url, name)).ShouldBe(before);
    }

    [Fact]
    public async Task An_unknown_attribute_is_named()
    {
        await using var test = await TestCloud.StartAsync();
        using var sqs = test.Sqs();
        var url = await sqs.MakeAsync("orders");
        foreach (
            var call in (Func<Task>[])
                [
                    () => sqs.SetQueueAttributesAsync(url, new() { ["Colour"] = "red" }),
                    () => sqs.GetQueueAttributesAsync(url, ["Colour"]),
                    () => sqs.MakeAsync("others", ("Colour", "red")),
                ]
        )
        {
            (await Queues.RefusedAsync("InvalidAttributeName", call)).ShouldBe("Unknown Attribute Colour.");
        }
    }

    [Fact]
    public async Task There_is_one_kind_of_encryption_at_a_time()
    {
        await using var test = await TestCloud.StartAsync();
        using var sqs = test.Sqs();
        var url = await sqs.MakeAsync("orders");
        await sqs.SetQueueAttributesAsync(
            url,
            new() { ["KmsMasterKeyId"] = "testKeyId", ["KmsDataKeyReusePeriodSeconds"] = "6000" }
        );
        (await sqs.AttributeAsync(url, "SqsManagedSseEnabled")).ShouldBe("false");
        (
            await Queues.RefusedAsync("InvalidAttributeName", () =>
                sqs.SetQueueAttributesAsync(
                    url,
                    new() { ["SqsManagedSseEnabled"] = "true", ["KmsMasterKeyId"] = "testKeyId" }
                )
            )
        ).ShouldBe(
            "You can use one type of server-side encryption (SSE) at one time. You can either enable KMS SSE or SQS SSE."
        );
    }
}
