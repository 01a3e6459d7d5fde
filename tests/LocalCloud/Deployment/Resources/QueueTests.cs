using LocalCloud.Deployment;
using LocalCloud.Tests.EventBridge;
using LocalCloud.Tests.Sqs;

namespace LocalCloud.Tests.Deployment;

/// <summary>
/// docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sqs-queue.html and aws-resource-sqs-queuepolicy.html
/// </summary>
public sealed class QueueTests
{
    private const string Template = """
        AWSTemplateFormatVersion: "2010-09-09"
        Transform: AWS::Serverless-2016-10-31
        Resources:
          Orders:
            Type: AWS::SQS::Queue
            Properties:
              QueueName: orders
              VisibilityTimeout: 60
              RedrivePolicy:
                deadLetterTargetArn: !GetAtt Dead.Arn
                maxReceiveCount: 3
          Dead:
            Type: AWS::SQS::Queue
            Properties:
              QueueName: dead
              Tags:
                - Key: team
                  Value: baristas
          DeadPolicy:
            Type: AWS::SQS::QueuePolicy
            Properties:
              Queues:
                - !Ref Dead
              PolicyDocument:
                Version: "2012-10-17"
                Statement:
                  - Effect: Allow
                    Principal:
                      Service: events.amazonaws.com
                    Action: sqs:SendMessage
                    Resource: !GetAtt Dead.Arn
                    Condition:
                      ArnEquals:
                        aws:SourceArn: !GetAtt Rule.Arn
          Rule:
            Type: AWS::Events::Rule
            Properties:
              Name: R
              EventPattern:
                source:
                  - shop
              Targets:
                - Id: dead
                  Arn: !GetAtt Dead.Arn
        """;

    [Fact]
    public async Task Queues_and_their_policies_are_deployed_and_a_second_time_changes_nothing()
    {
        await using var test = await TestCloud.StartAsync();
        (await test.DeployTextAsync(Template)).Select(d => d.What).ShouldAllBe(what => what == DeployedAs.Created);
        using var sqs = test.Sqs();
        var url = (await sqs.GetQueueUrlAsync("orders")).QueueUrl;
        (await sqs.AttributeAsync(url, "VisibilityTimeout")).ShouldBe("60");
        (await sqs.AttributeAsync(url, "RedrivePolicy"))!.ShouldContain(Queues.ArnOf("dead"));
        var dead = (await sqs.GetQueueUrlAsync("dead")).QueueUrl;
        (await sqs.ListQueueTagsAsync(new() { QueueUrl = dead })).Tags["team"].ShouldBe("baristas");
        await test.OkAsync(
            "events",
            "PutEvents",
            Bridge.Parse("{'Entries': [{'Source': 'shop', 'DetailType': 'Order', 'Detail': '{}'}]}")
        );
        (await sqs.TakeAsync(dead)).Count.ShouldBe(1);

        (await test.DeployTextAsync(Template)).Select(d => d.What).ShouldAllBe(what => what == DeployedAs.Unchanged);
        var changed = await test.DeployTextAsync(Template.Replace("VisibilityTimeout: 60", "VisibilityTimeout: 90"));
        changed.Single(d => d.What == DeployedAs.Updated).Resource.ShouldBe("Orders");
        (await sqs.AttributeAsync(url, "VisibilityTimeout")).ShouldBe("90");
    }

    [Fact]
    public async Task A_fifo_queue_is_refused_by_its_line()
    {
        await using var test = await TestCloud.StartAsync();
        var refused = await Should.ThrowAsync<DeploymentException>(() =>
            test.DeployTextAsync(Template.Replace("QueueName: dead", "QueueName: dead.fifo\n      FifoQueue: true"))
        );
        refused.Message.ShouldContain(
            "line 12: Dead was refused: UnsupportedOperation: FIFO queues are not in the local cloud"
        );
    }
}
