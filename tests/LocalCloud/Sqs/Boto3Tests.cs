using System.Diagnostics;

namespace LocalCloud.Tests.Sqs;

/// <summary>Python's client as a judge that knows nothing of this repository; it checks each digest.</summary>
public sealed class Boto3Tests
{
    private const string Script = """
        import boto3, json
        from botocore.exceptions import ClientError
        sqs = boto3.resource('sqs')
        dead = sqs.create_queue(QueueName='dead')
        queue = sqs.create_queue(QueueName='orders', Attributes={'RedrivePolicy': json.dumps(
            {'deadLetterTargetArn': dead.attributes['QueueArn'], 'maxReceiveCount': 1})}, tags={'team': 'baristas'})
        queue.send_messages(Entries=[{'Id': str(i), 'MessageBody': f'order {i}', 'MessageAttributes':
            {'n': {'DataType': 'Number', 'StringValue': str(i)}, 'b': {'DataType': 'Binary', 'BinaryValue': b'\x00\xff'}}}
            for i in range(5)])
        messages = queue.receive_messages(MaxNumberOfMessages=10, MessageAttributeNames=['All'], WaitTimeSeconds=1)
        assert [m.body for m in messages] == [f'order {i}' for i in range(5)], messages
        assert messages[3].message_attributes['b']['BinaryValue'] == b'\x00\xff'
        for message in messages[:4]:
            message.delete()
        messages[4].change_visibility(VisibilityTimeout=0)
        assert queue.receive_messages() == []
        [late] = dead.receive_messages(AttributeNames=['All'])
        assert late.attributes['DeadLetterQueueSourceArn'] == queue.attributes['QueueArn'], late.attributes
        assert [q.url for q in dead.dead_letter_source_queues.all()] == [queue.url]
        try:
            sqs.get_queue_by_name(QueueName='none')
            assert False
        except sqs.meta.client.exceptions.QueueDoesNotExist as e:
            assert e.response['Error']['Code'] == 'AWS.SimpleQueueService.NonExistentQueue', e.response
        try:
            queue.receive_messages(MaxNumberOfMessages=11)
            assert False
        except ClientError as e:
            assert e.response['Error']['Code'] == 'InvalidParameterValue', e.response
        queue.purge()
        queue.delete()
        print('all right')
        """;

    [Fact]
    public async Task Boto3_works_with_queues_messages_and_errors()
    {
        await using var test = await TestCloud.StartAsync();
        using var python = Start(test);
        if (python is null)
        {
            Assert.Skip("python3 is not on this machine.");
        }
        var output = python.StandardOutput.ReadToEndAsync();
        var errors = await python.StandardError.ReadToEndAsync();
        await python.WaitForExitAsync();
        if (errors.Contains("No module named 'boto3'", StringComparison.Ordinal))
        {
            Assert.Skip("boto3 is not on this machine.");
        }
        (await output).Trim().ShouldBe("all right", errors);
    }

    private static Process? Start(TestCloud test)
    {
        var start = new ProcessStartInfo("python3", ["-c", Script])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            Environment =
            {
                ["AWS_ENDPOINT_URL"] = test.Endpoint.ToString(),
                ["AWS_ACCESS_KEY_ID"] = test.Cloud.Credentials.AccessKeyId,
                ["AWS_SECRET_ACCESS_KEY"] = test.Cloud.Credentials.SecretAccessKey,
                ["AWS_DEFAULT_REGION"] = test.Cloud.Region,
            },
        };
        try
        {
            return Process.Start(start);
        }
        catch (System.ComponentModel.Win32Exception)
        {
            return null;
        }
    }
}
