using System.Text.Json.Nodes;
using LocalCloud.Lambda;
using LocalCloud.Protocol;
using LocalCloud.Storage;
using LocalCloud.Tests.Sqs;

namespace LocalCloud.Tests.Lambda;

/// <summary>docs.aws.amazon.com/lambda/latest/dg/invocation-async-retain-records.html</summary>
public sealed class AsyncDestinationTests
{
    [Fact]
    public async Task An_event_that_failed_for_good_is_in_the_dead_letter_queue_and_told_to_the_destination()
    {
        await using var test = await TestCloud.StartAsync(o => o with { Log = _ => { } });
        using var sqs = test.Sqs();
        var dead = await sqs.MakeAsync("dead");
        var failed = await sqs.MakeAsync("failed");
        var function = await AddAsync(test);
        await test.Cloud.Store.WriteAsync(tx =>
            FunctionTable.Put(tx, function with { DeadLetterTarget = Queues.ArnOf("dead") })
        );
        await ConfigureAsync(test, "OnFailure", "failed");
        await test.Cloud.Store.WriteAsync(tx => AsyncInvocation.Queue(tx, "Test", "\"fail\""u8.ToArray()));

        var letter = await WaitAsync(sqs, dead);
        letter.Body.ShouldBe("\"fail\"");
        letter.MessageAttributes["ErrorCode"].StringValue.ShouldBe("200");
        letter.MessageAttributes["ErrorCode"].DataType.ShouldBe("Number");
        letter.MessageAttributes["ErrorMessage"].StringValue.ShouldNotBeEmpty();
        var record = JsonNode.Parse((await WaitAsync(sqs, failed)).Body)!;
        var context = record["requestContext"]!;
        context["requestId"]!.GetValue<string>().ShouldBe(letter.MessageAttributes["RequestID"].StringValue);
        context["functionArn"]!.GetValue<string>().ShouldBe(function.Arn + ":$LATEST");
        context["condition"]!.GetValue<string>().ShouldBe("RetriesExhausted");
        context["approximateInvokeCount"]!.GetValue<int>().ShouldBe(1);
        record["version"]!.GetValue<string>().ShouldBe("1.0");
        record["requestPayload"]!.GetValue<string>().ShouldBe("fail");
        record["responseContext"]!["functionError"]!.GetValue<string>().ShouldBe("Unhandled");
        record["responsePayload"]!["errorMessage"]!
            .GetValue<string>()
            .ShouldBe(letter.MessageAttributes["ErrorMessage"].StringValue);
    }

    [Fact]
    public async Task A_success_is_told_too_when_somebody_wants_to_know()
    {
        await using var test = await TestCloud.StartAsync();
        using var sqs = test.Sqs();
        var done = await sqs.MakeAsync("done");
        await AddAsync(test);
        await ConfigureAsync(test, "OnSuccess", "done");
        await test.Cloud.Store.WriteAsync(tx => AsyncInvocation.Queue(tx, "Test", "\"good\""u8.ToArray()));
        var record = JsonNode.Parse((await WaitAsync(sqs, done)).Body)!;
        record["requestContext"]!["condition"]!.GetValue<string>().ShouldBe("Success");
        record["responseContext"]!.AsObject().ContainsKey("functionError").ShouldBeFalse();
    }

    [Theory]
    [InlineData("arn:aws:sns:us-east-1:000000000000:topic")]
    [InlineData("arn:aws:sqs:us-east-1:000000000000:q.fifo")]
    public async Task What_can_not_be_told_is_refused(string arn)
    {
        await using var test = await TestCloud.StartAsync();
        await AddAsync(test);
        var error = await Should.ThrowAsync<AwsException>(() =>
            test.Cloud.Store.WriteAsync(tx => Configure(tx, "OnFailure", arn))
        );
        error.Message.ShouldBe(
            $"{arn} can't be told of invocations in the local cloud. It tells SQS standard queues (arn:aws:sqs:us-east-1:000000000000:NAME)."
        );
    }

    private static Task<LambdaFunction> AddAsync(TestCloud test) =>
        test.AddFunctionAsync(
            "TestFunctions::TestFunctions.Flaky::HandleAsync",
            variables: new() { ["COUNT_FILE"] = Path.Combine(test.Cloud.Options.DataFolder, "count.txt") }
        );

    private static Task ConfigureAsync(TestCloud test, string condition, string queue) =>
        test.Cloud.Store.WriteAsync(tx => Configure(tx, condition, Queues.ArnOf(queue)));

    private static void Configure(Transaction tx, string condition, string arn)
    {
        var answer = tx.Call(
            "lambda",
            "PutFunctionEventInvokeConfig",
            new JsonObject
            {
                ["FunctionName"] = "Test",
                ["MaximumRetryAttempts"] = 0,
                ["DestinationConfig"] = new JsonObject { [condition] = new JsonObject { ["Destination"] = arn } },
            }
        );
        answer["DestinationConfig"]![condition]!["Destination"]!.GetValue<string>().ShouldBe(arn);
    }

    private static async Task<Amazon.SQS.Model.Message> WaitAsync(Amazon.SQS.AmazonSQSClient sqs, string url)
    {
        var request = new Amazon.SQS.Model.ReceiveMessageRequest
        {
            QueueUrl = url,
            WaitTimeSeconds = 10,
            MessageAttributeNames = ["All"],
        };
        return (await sqs.ReceiveMessageAsync(request)).Messages.Single();
    }
}
