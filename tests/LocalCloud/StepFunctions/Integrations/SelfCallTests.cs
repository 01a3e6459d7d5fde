using System.Text.Json.Nodes;
using LocalCloud.Protocol;

namespace LocalCloud.Tests.StepFunctions.Integrations;

/// <summary>Executions that call Step Functions about themselves, in the transaction they run in.</summary>
public sealed class SelfCallTests
{
    [Fact]
    public async Task An_execution_can_stop_itself()
    {
        await using var cloud = await TestCloud.StartAsync();
        var (end, history) = await cloud.RunAsync(
            """
            {"StartAt": "T", "States": {
              "T": {"Type": "Task", "Resource": "arn:aws:states:::aws-sdk:sfn:stopExecution", "Next": "Z",
                    "Parameters": {"ExecutionArn.$": "$$.Execution.Id", "Error": "Enough"}},
              "Z": {"Type": "Pass", "End": true}}}
            """
        );
        end["status"]!.GetValue<string>().ShouldBe("ABORTED");
        end["error"]!.GetValue<string>().ShouldBe("Enough");
        history.Types.ShouldNotContain("PassStateEntered");
        history.Last["type"]!.GetValue<string>().ShouldBe("ExecutionAborted");
        history.Events.Select(e => e["id"]!.GetValue<int>()).ShouldBe(Enumerable.Range(1, history.Events.Count));
    }

    [Fact]
    public async Task One_branch_can_end_the_task_that_another_waits_for()
    {
        await using var cloud = await TestCloud.StartAsync();
        await cloud.OkAsync(
            "dynamodb",
            "CreateTable",
            (JsonObject)
                Json.Parse(
                    """
                    {"TableName": "tokens", "BillingMode": "PAY_PER_REQUEST",
                     "AttributeDefinitions": [{"AttributeName": "PK", "AttributeType": "S"}], "KeySchema": [{"AttributeName": "PK", "KeyType": "HASH"}]}
                    """
                )!
        );
        var (end, history) = await cloud.RunAsync(
            """
            {"StartAt": "P", "States": {"P": {"Type": "Parallel", "End": true, "Branches": [
              {"StartAt": "A", "States": {
                "A": {"Type": "Task", "Resource": "arn:aws:states:::aws-sdk:dynamodb:putItem.waitForTaskToken", "End": true,
                      "Parameters": {"TableName": "tokens", "Item": {"PK": {"S": "a"}, "token": {"S.$": "$$.Task.Token"}}}}}},
              {"StartAt": "B", "States": {
                "B": {"Type": "Task", "Resource": "arn:aws:states:::dynamodb:getItem", "Next": "C",
                      "Parameters": {"TableName": "tokens", "Key": {"PK": {"S": "a"}}}},
                "C": {"Type": "Task", "Resource": "arn:aws:states:::aws-sdk:sfn:sendTaskSuccess", "End": true,
                      "Parameters": {"TaskToken.$": "$.Item.token.S", "Output": "\"from B\""}}}}]}}}
            """
        );
        end["output"]!.GetValue<string>().ShouldBe("""["from B",{}]""");
        history.Events.Select(e => e["id"]!.GetValue<int>()).ShouldBe(Enumerable.Range(1, history.Events.Count));
    }
}
