using System.Text.Json.Nodes;
using LocalCloud.Protocol;
using LocalCloud.Tests.Sqs;

namespace LocalCloud.Tests.StepFunctions.Integrations;

/// <summary>
/// docs.aws.amazon.com/step-functions/latest/dg/connect-sqs.html; the answer as recorded in
/// github.com/localstack/localstack (test_sqs_task_service.snapshot.json).
/// </summary>
public sealed class SendMessageTests
{
    [Fact]
    public async Task A_message_is_sent_and_its_id_is_the_result()
    {
        await using var test = await TestCloud.StartAsync();
        using var sqs = test.Sqs();
        var url = await sqs.MakeAsync("orders");
        var (end, _) = await test.RunAsync(
            $$"""
            {"StartAt": "T", "States": {"T": {"Type": "Task", "Resource": "arn:aws:states:::sqs:sendMessage", "End": true,
              "Parameters": {"QueueUrl": "{{url}}", "MessageBody": {"orderId": 2},
                "MessageAttributes": {"drink": {"DataType": "String", "StringValue": "Latte"} } } } } }
            """
        );
        var received = (await sqs.TakeAsync(url)).Single();
        received.Body.ShouldBe("""{"orderId":2}""");
        received.MessageAttributes["drink"].StringValue.ShouldBe("Latte");
        var output = (JsonObject)end.Output()!;
        output
            .Select(m => m.Key)
            .ShouldBe([
                "MD5OfMessageAttributes",
                "MD5OfMessageBody",
                "MessageId",
                "SdkHttpMetadata",
                "SdkResponseMetadata",
            ]);
        output["MessageId"]!.GetValue<string>().ShouldBe(received.MessageId);
        output["SdkHttpMetadata"]!["HttpHeaders"]!["Content-Type"]!
            .GetValue<string>()
            .ShouldBe("application/x-amz-json-1.0");
    }

    [Fact]
    public async Task A_workflow_waits_until_who_received_the_message_gives_its_token_back()
    {
        await using var test = await TestCloud.StartAsync();
        using var sqs = test.Sqs();
        var url = await sqs.MakeAsync("orders");
        var machine = await test.CreateMachineAsync(
            $$"""
            {"StartAt": "T", "States": {"T": {"Type": "Task", "Resource": "arn:aws:states:::sqs:sendMessage.waitForTaskToken",
              "End": true, "Parameters": {"QueueUrl": "{{url}}", "MessageBody": {"token.$": "$$.Task.Token"} } } } }
            """
        );
        var execution = await test.StartAsync(machine);
        var received = await sqs.ReceiveMessageAsync(
            new Amazon.SQS.Model.ReceiveMessageRequest { QueueUrl = url, WaitTimeSeconds = 10 }
        );
        var token = JsonNode.Parse(received.Messages.Single().Body)!["token"]!.DeepClone();
        await test.OkAsync(
            "states",
            "SendTaskSuccess",
            new JsonObject { ["taskToken"] = token, ["output"] = """{"made":true}""" }
        );
        var end = await test.EndAsync(execution);
        end["status"]!.GetValue<string>().ShouldBe("SUCCEEDED");
        end["output"]!.GetValue<string>().ShouldBe("""{"made":true}""");
    }

    [Theory]
    [InlineData(
        "arn:aws:states:::sqs:sendMessage",
        "SQS.QueueDoesNotExistException",
        "The specified queue does not exist. (Service: AmazonSQS; Status Code: 400; Error Code: AWS.SimpleQueueService.NonExistentQueue;"
    )]
    [InlineData(
        "arn:aws:states:::aws-sdk:sqs:sendMessage",
        "Sqs.QueueDoesNotExistException",
        "The specified queue does not exist. (Service: Sqs, Status Code: 400,"
    )]
    public async Task A_queue_that_is_not_there_fails_the_task(string resource, string error, string cause)
    {
        await using var test = await TestCloud.StartAsync();
        var (end, _) = await test.RunAsync(
            $$"""
            {"StartAt": "T", "States": {"T": {"Type": "Task", "Resource": "{{resource}}", "End": true,
              "Parameters": {"QueueUrl": "http://127.0.0.1/000000000000/none", "MessageBody": "m"} } } }
            """
        );
        end["error"]!.GetValue<string>().ShouldBe(error);
        end["cause"]!.GetValue<string>().ShouldStartWith(cause);
    }

    [Fact]
    public async Task What_is_no_error_of_the_services_model_has_its_general_name()
    {
        await using var test = await TestCloud.StartAsync();
        using var sqs = test.Sqs();
        var url = await sqs.MakeAsync("orders");
        var (end, _) = await test.RunAsync(
            $$"""
            {"StartAt": "T", "States": {"T": {"Type": "Task", "Resource": "arn:aws:states:::aws-sdk:sqs:sendMessage", "End": true,
              "Parameters": {"QueueUrl": "{{url}}", "MessageBody": "m", "DelaySeconds": 901} } } }
            """
        );
        end["error"]!.GetValue<string>().ShouldBe("Sqs.SqsException");
    }

    [Fact]
    public async Task A_workflow_can_receive_and_delete_through_the_sdk_integrations()
    {
        await using var test = await TestCloud.StartAsync();
        using var sqs = test.Sqs();
        var url = await sqs.MakeAsync("orders");
        await sqs.SendMessageAsync(url, "espresso");
        var (end, _) = await test.RunAsync(
            $$"""
            {"StartAt": "R", "States": {
              "R": {"Type": "Task", "Resource": "arn:aws:states:::aws-sdk:sqs:receiveMessage", "Next": "D",
                "Parameters": {"QueueUrl": "{{url}}"} },
              "D": {"Type": "Task", "Resource": "arn:aws:states:::aws-sdk:sqs:deleteMessage", "End": true,
                "Parameters": {"QueueUrl": "{{url}}", "ReceiptHandle.$": "$.Messages[0].ReceiptHandle"}, "ResultPath": null} } }
            """
        );
        end.Output()!["Messages"]![0]!["Body"]!.GetValue<string>().ShouldBe("espresso");
        (await sqs.AttributeAsync(url, "ApproximateNumberOfMessagesNotVisible")).ShouldBe("0");
    }
}
