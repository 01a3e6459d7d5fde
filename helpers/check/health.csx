using Amazon.DynamoDBv2.Model;
using Amazon.EventBridge;
using Amazon.EventBridge.Model;
using Amazon.Runtime;
using Amazon.StepFunctions;

/// Looks at each thing that the lessons need, and says what to do where something is wrong.
async Task<Report> HealthCheckAsync()
{
    var deploy = target.Endpoint is null
        ? "deploy the workshop in this region (README.md, \"On AWS\"), or set AWS_REGION to where it is"
        : "in a terminal: dotnet run --project src/Workshop -- reset, then start";
    var rows = new List<string[]>();
    var unreachable = "";
    async Task LookAsync(string what, string remedy, Func<Task<string>> problem)
    {
        var found = unreachable.Length > 0 ? unreachable : "";
        try
        {
            found = found.Length > 0 ? found : await problem();
        }
        catch (LessonStop stop) when (stop.NobodyAnswers)
        {
            unreachable = found = stop.Message;
            remedy = "in a terminal: dotnet run --project src/Workshop -- doctor";
        }
        catch (LessonStop)
        {
            (found, remedy) = ("is not there", deploy);
        }
        catch (AmazonServiceException e) when (e.ErrorCode is "ResourceNotFoundException")
        {
            (found, remedy) = ("is not there", deploy);
        }
        catch (AmazonServiceException e)
        {
            (found, remedy) = (
                $"{e.ErrorCode}: {e.Message}",
                "check the keys and what they may do, then run the cell again"
            );
        }
        catch (AmazonClientException e)
        {
            unreachable = found = $"no answer: {e.Message}";
            remedy = "in a terminal: dotnet run --project src/Workshop -- doctor";
        }
        rows.Add(new[] { what, found.Length == 0 ? "ready" : found, found.Length == 0 ? "" : remedy });
    }

    await LookAsync($"event bus {Shop.Bus}", deploy, async () =>
    {
        await eventBridge.DescribeEventBusAsync(new() { Name = Shop.Bus });
        return "";
    });
    foreach (var name in new[] { "NewOrder", "WorkflowStarted" })
    {
        await LookAsync($"rule {name}", deploy, async () =>
        {
            var rule = await eventBridge.DescribeRuleAsync(new() { EventBusName = Shop.Bus, Name = name });
            return rule.State == RuleState.ENABLED ? "" : "is disabled";
        });
    }
    await LookAsync($"workflow {Shop.Workflow}, room for an order", "await ClearAllOrdersAsync()", async () =>
    {
        var running = await stepFunctions.ListExecutionsAsync(
            new() { StateMachineArn = await WorkflowArnAsync(), StatusFilter = ExecutionStatus.RUNNING }
        );
        return running.Executions is { Count: >= 20 } ? "20 orders or more are under way" : "";
    });
    foreach (var name in new[] { Shop.OrderTable, Shop.CountingTable })
    {
        await LookAsync($"table {name}", deploy, async () =>
        {
            var table = await dynamoDb.DescribeTableAsync(new DescribeTableRequest { TableName = name });
            return table.Table.TableStatus.Value == "ACTIVE" ? "" : $"is {table.Table.TableStatus}";
        });
    }
    await LookAsync($"table {Shop.ConfigTable}, the shop is open", "await OpenShopAsync()", async () =>
    {
        return await IsOpenAsync() ? "" : "the shop is closed";
    });
    var missing = rows.Count(row => row[1] != "ready");
    return new Report(
        missing == 0 ? "Everything is ready." : $"{Count(missing, "thing")} to mend before you go on.",
        new[] { "what", "state", "what to do" },
        rows
    );
}
