using System.Text.Json.Nodes;

namespace Workshop.Tests.Faults;

/// <summary>
/// Asks a barista for drinks, by an event and by an execution in turn, and keeps what was acknowledged.
/// </summary>
internal sealed class BaristaClient(CloudUnderFire cloud, string barista, string name)
{
    private const string Machine = "arn:aws:states:us-east-1:000000000000:stateMachine:MakeDrink";

    /// <summary>Every order that was asked for by an event, acknowledged or not.</summary>
    public List<string> Asked { get; } = [];

    /// <summary>The orders whose PutEvents was acknowledged.</summary>
    public List<string> Posted { get; } = [];

    /// <summary>The executions whose StartExecution was acknowledged.</summary>
    public List<string> Started { get; } = [];

    /// <param name="least">So many of each must be acknowledged before it stops.</param>
    public async Task RunAsync(int least, Func<bool> mayGoOn)
    {
        for (var i = 0; Posted.Count < least || Started.Count < least || mayGoOn(); i++)
        {
            await PostAsync($"event {name}-{i}");
            await StartAsync($"{name}-{i}");
            await Task.Delay(20);
        }
    }

    private async Task PostAsync(string order)
    {
        Asked.Add(order);
        var entry = new JsonObject
        {
            ["Source"] = "shop",
            ["DetailType"] = barista,
            ["EventBusName"] = "FaultyShop",
            ["Detail"] = new JsonObject { ["order"] = order }.ToJsonString(),
        };
        if (
            await cloud.TrySendAsync(
                "AWSEvents.PutEvents",
                "events",
                new JsonObject { ["Entries"] = new JsonArray(entry) }
            ) is
            { Status: 200 }
        )
        {
            Posted.Add(order);
        }
    }

    private async Task StartAsync(string order)
    {
        var request = new JsonObject
        {
            ["stateMachineArn"] = Machine,
            ["name"] = order,
            ["input"] = new JsonObject { ["order"] = order, ["barista"] = barista }.ToJsonString(),
        };
        if (await cloud.TrySendAsync("AWSStepFunctions.StartExecution", "states", request) is { Status: 200 })
        {
            Started.Add(order);
        }
    }
}
