using System.Collections.Concurrent;
using System.Text.Json.Nodes;

namespace Workshop.Tests.Faults;

/// <summary>
/// Senders and receivers of a queue while the local cloud is killed again and again: what was acknowledged as sent is
/// received, and what was acknowledged as deleted never comes back.
/// </summary>
public sealed class QueueCrashTests(ITestOutputHelper output)
{
    private const int Senders = 3;
    private const int Receivers = 3;

    private readonly ConcurrentDictionary<string, bool> sent = new();
    private readonly ConcurrentDictionary<string, bool> tried = new();
    private readonly ConcurrentDictionary<string, bool> received = new();
    private readonly ConcurrentDictionary<string, bool> deleted = new();
    private readonly ConcurrentBag<string> wrongs = [];

    [Fact]
    public async Task No_acknowledged_message_is_lost_and_no_deleted_one_comes_back()
    {
        var seed = FaultRun.Seed();
        output.WriteLine($"WORKSHOP_SEED={seed}");
        var random = new Random(seed);
        await using var cloud = new CloudUnderFire();
        await cloud.StartAsync();
        var url = await MakeAsync(cloud);
        using var stopSending = new CancellationTokenSource();
        using var stopReceiving = new CancellationTokenSource();
        var senders = Enumerable.Range(0, Senders).Select(i => SendAsync(cloud, url, i, stopSending.Token)).ToList();
        var receivers = Enumerable
            .Range(0, Receivers)
            .Select(_ => ReceiveAsync(cloud, url, stopReceiving.Token))
            .ToList();

        for (var kill = 0; kill < FaultRun.Kills(5); kill++)
        {
            await Task.Delay(random.Next(100, 600));
            await cloud.KillAsync();
            await cloud.StartAsync();
        }
        await stopSending.CancelAsync();
        await Task.WhenAll(senders);
        await EmptyAsync(cloud, url);
        await stopReceiving.CancelAsync();
        await Task.WhenAll(receivers);

        output.WriteLine($"{sent.Count} sent, {received.Count} received, {deleted.Count} deleted");
        wrongs.ShouldBeEmpty();
        sent.Count.ShouldBeGreaterThan(20);
        sent.Keys.Except(received.Keys).ShouldBeEmpty("acknowledged as sent and never received");
        received.Keys.Except(tried.Keys).ShouldBeEmpty("received and never sent");
    }

    private static async Task<string> MakeAsync(CloudUnderFire cloud)
    {
        var made = await cloud.OkAsync(
            "AmazonSQS.CreateQueue",
            "sqs",
            new JsonObject
            {
                ["QueueName"] = "orders",
                ["Attributes"] = new JsonObject { ["VisibilityTimeout"] = "4" },
            }
        );
        return made["QueueUrl"]!.GetValue<string>();
    }

    private async Task SendAsync(CloudUnderFire cloud, string url, int sender, CancellationToken stop)
    {
        for (var i = 0; !stop.IsCancellationRequested; i++)
        {
            var body = $"{sender}-{i}";
            tried[body] = true;
            var request = new JsonObject { ["QueueUrl"] = url, ["MessageBody"] = body };
            if (await cloud.TrySendAsync("AmazonSQS.SendMessage", "sqs", request) is { Status: 200 })
            {
                sent[body] = true;
            }
            await Task.Delay(2, CancellationToken.None);
        }
    }

    private async Task ReceiveAsync(CloudUnderFire cloud, string url, CancellationToken stop)
    {
        while (!stop.IsCancellationRequested)
        {
            var request = new JsonObject
            {
                ["QueueUrl"] = url,
                ["MaxNumberOfMessages"] = 10,
                ["WaitTimeSeconds"] = 1,
            };
            var answer = await cloud.TrySendAsync("AmazonSQS.ReceiveMessage", "sqs", request);
            var answered = DateTime.UtcNow;
            foreach (var message in answer?.Body["Messages"]?.AsArray() ?? [])
            {
                await TakeAsync(cloud, url, message!, answered);
            }
        }
    }

    private async Task TakeAsync(CloudUnderFire cloud, string url, JsonNode message, DateTime answered)
    {
        var body = message["Body"]!.GetValue<string>();
        if (deleted.ContainsKey(body))
        {
            wrongs.Add($"{body} came back after its deletion was acknowledged");
        }
        received[body] = true;
        var request = new JsonObject { ["QueueUrl"] = url, ["ReceiptHandle"] = message["ReceiptHandle"]!.DeepClone() };
        var answer = await cloud.TrySendAsync("AmazonSQS.DeleteMessage", "sqs", request);
        // A deletion counts while the receipt is the latest one, so for sure while the message is hidden.
        if (answer is { Status: 200 } && DateTime.UtcNow - answered < TimeSpan.FromSeconds(2))
        {
            deleted[body] = true;
        }
    }

    private static async Task EmptyAsync(CloudUnderFire cloud, string url)
    {
        for (var tries = 0; tries < 600; tries++)
        {
            var request = new JsonObject { ["QueueUrl"] = url, ["AttributeNames"] = new JsonArray("All") };
            var shown = (await cloud.OkAsync("AmazonSQS.GetQueueAttributes", "sqs", request))["Attributes"]!;
            if (
                shown["ApproximateNumberOfMessages"]!.GetValue<string>() == "0"
                && shown["ApproximateNumberOfMessagesNotVisible"]!.GetValue<string>() == "0"
            )
            {
                return;
            }
            await Task.Delay(100);
        }
        throw new TimeoutException("Messages are left in the queue although three receivers take them.");
    }
}
