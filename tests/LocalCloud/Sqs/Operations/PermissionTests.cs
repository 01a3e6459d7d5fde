using System.Text.Json.Nodes;

namespace LocalCloud.Tests.Sqs.Operations;

/// <summary>
/// docs.aws.amazon.com/AWSSimpleQueueService/latest/APIReference/API_AddPermission.html, as recorded in
/// github.com/localstack/localstack (test_sqs_permission_lifecycle).
/// </summary>
public sealed class PermissionTests
{
    [Fact]
    public async Task A_permission_is_a_statement_of_the_policy_until_it_is_removed()
    {
        await using var test = await TestCloud.StartAsync();
        using var sqs = test.Sqs();
        var url = await sqs.MakeAsync("orders");
        await sqs.AddPermissionAsync(url, "label", ["111111111111"], ["ReceiveMessage"]);
        JsonNode
            .DeepEquals(
                JsonNode.Parse((await sqs.AttributeAsync(url, "Policy"))!),
                JsonNode.Parse(
                    $$"""
                    {"Version": "2008-10-17", "Id": "{{Queues.ArnOf("orders")}}/SQSDefaultPolicy", "Statement": [{
                        "Sid": "label", "Effect": "Allow", "Principal": {"AWS": "arn:aws:iam::111111111111:root"},
                        "Action": "SQS:ReceiveMessage", "Resource": "{{Queues.ArnOf("orders")}}"}]}
                    """
                )
            )
            .ShouldBeTrue();
        (
            await Queues.RefusedAsync("InvalidParameterValue", () =>
                sqs.AddPermissionAsync(url, "label", ["111111111111"], ["*"])
            )
        ).ShouldBe("Value label for parameter Label is invalid. Reason: Already exists.");
        await sqs.RemovePermissionAsync(url, "label");
        (await sqs.AttributeAsync(url, "Policy")).ShouldBeNull();
        (await Queues.RefusedAsync("InvalidParameterValue", () => sqs.RemovePermissionAsync(url, "label"))).ShouldBe(
            "Value label for parameter Label is invalid. Reason: can't find label."
        );
    }
}
