using System.Diagnostics;
using System.Text;
using System.Text.Json.Nodes;

namespace Workshop.Tests.Faults;

/// <summary>
/// Hostile input for every operation of every service. WORKSHOP_FUZZ chooses how many (100000 for the long form),
/// WORKSHOP_SEED repeats a run.
/// </summary>
public sealed class FuzzTests(ITestOutputHelper output)
{
    /// <summary>So many inputs go by between two looks at whether a refused one changed anything.</summary>
    private const int BetweenLooks = 20;

    /// <summary>How much more than before may be resident once the memory of large requests has come back.</summary>
    private const int MostMoreMb = 150;

    private static readonly TimeSpan Slow = TimeSpan.FromSeconds(5);

    /// <summary>
    /// Large requests' memory comes back when none has come for half a minute; until then the arrays that .NET's
    /// readers and writers share are kept for the next one.
    /// </summary>
    private static readonly TimeSpan ComesBack = TimeSpan.FromSeconds(90);

    [Fact]
    public async Task No_input_gets_a_server_error_hangs_or_changes_what_it_was_refused_for()
    {
        var inputs = FaultRun.Inputs(4_000);
        var seed = FaultRun.Seed();
        output.WriteLine($"{inputs} inputs, WORKSHOP_SEED={seed}");
        var random = new Random(seed);
        var hostile = new Hostile(random);
        var targets = await FuzzTarget.AllAsync();
        await using var cloud = new CloudUnderFire();
        await cloud.StartAsync();
        await cloud.OkAsync("DynamoDB_20120810.CreateTable", "dynamodb", Requests.ItemsTable);
        var before = await StateAsync(cloud);

        var faults = new List<string>();
        for (var i = 0; i < inputs / 2; i++)
        {
            var target = targets[random.Next(targets.Count)];
            var body = hostile.Broken(Requests.For(target.Service, target.Operation, () => random.Next(2) == 0));
            if (target.Header is not null && random.Next(8) == 0)
            {
                await SendCompressedAsync(cloud, target, hostile, body, mustBeRefused: true, faults);
                continue;
            }
            var answer = await SendAsync(cloud, target, body, null, faults);
            // Lambda's reads and STS's one operation take no JSON body, so there a broken one need not be refused.
            if (answer.Status is < 200 or > 499 || (answer.Status < 400 && target.Header is not null))
            {
                faults.Add(Describe(target, answer, body));
            }
        }
        (await StateAsync(cloud)).ShouldBe(before);

        var resident = cloud.ResidentMb;
        for (var i = 0; i < inputs / 2; i++)
        {
            var target = targets[random.Next(targets.Count)];
            var body = target.Body(
                hostile.Twisted(Requests.For(target.Service, target.Operation, () => random.Next(2) == 0))
            );
            if (target.Header is not null && random.Next(8) == 0)
            {
                await SendCompressedAsync(cloud, target, hostile, body, mustBeRefused: false, faults);
                continue;
            }
            var state = i % BetweenLooks == 0 ? await StateAsync(cloud) : null;
            var answer = await SendAsync(cloud, target, body, random.Next(4) == 0 ? hostile.OddText() : null, faults);
            // A twist can leave a valid request; what it must never do is break the cloud.
            if (answer.Status is < 200 or > 499)
            {
                faults.Add(Describe(target, answer, body));
            }
            else if (
                state is not null
                && answer.Status >= 400
                && await StateAsync(cloud) is var after
                && after != state
            )
            {
                faults.Add(
                    $"{target.Name} refused with {answer.Text} and yet changed something, from {state} to {after}"
                );
            }
        }
        var distinct = faults.DistinctBy(fault => fault[..Math.Min(fault.Length, 90)]).ToList();
        distinct.ShouldBeEmpty(string.Join(Environment.NewLine, distinct));
        var most = cloud.ResidentMb;
        var ended = Stopwatch.GetTimestamp();
        while (cloud.ResidentMb >= resident + MostMoreMb && Stopwatch.GetElapsedTime(ended) < ComesBack)
        {
            await Task.Delay(500);
        }
        output.WriteLine(
            $"resident memory: {resident:f0} MB before the second half, {most:f0} MB at its end, {cloud.ResidentMb:f0} MB "
                + $"{Stopwatch.GetElapsedTime(ended).TotalSeconds:f0} s later"
        );
        cloud.ResidentMb.ShouldBeLessThan(resident + MostMoreMb);
    }

    /// <summary>Before they are twisted, requests are what their models ask for; else the fuzzer would go no deeper than the checks.</summary>
    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task The_requests_to_be_twisted_are_well_formed(bool withAll)
    {
        await using var cloud = new CloudUnderFire();
        await cloud.StartAsync();
        await cloud.OkAsync("DynamoDB_20120810.CreateTable", "dynamodb", Requests.ItemsTable);
        await cloud.OkAsync("AmazonSQS.CreateQueue", "sqs", new JsonObject { ["QueueName"] = "fuzz" });
        var malformed = new List<string>();
        var targets = await FuzzTarget.AllAsync();
        foreach (var target in targets)
        {
            var body = target.Body(Requests.For(target.Service, target.Operation, () => withAll));
            using var request = target.Request(cloud.Endpoint, body);
            var answer = (await cloud.TrySendAsync(request, target.SigningName, body))!;
            if (answer.Status >= 400)
            {
                output.WriteLine(Describe(target, answer, body));
            }
            if (
                answer.Text.Contains("SerializationException", StringComparison.Ordinal)
                || answer.Text.Contains("failed to satisfy constraint", StringComparison.Ordinal)
            )
            {
                malformed.Add(Describe(target, answer, body));
            }
        }
        malformed.ShouldBeEmpty(string.Join(Environment.NewLine, malformed));
    }

    /// <summary>
    /// A compressed body is read as it was; one that can't be read is answered with 500, as recorded on AWS.
    /// </summary>
    private static async Task SendCompressedAsync(
        CloudUnderFire cloud,
        FuzzTarget target,
        Hostile hostile,
        byte[] body,
        bool mustBeRefused,
        List<string> faults
    )
    {
        var (compressed, encoding, isBroken) = hostile.Compressed(body);
        using var request = target.Request(cloud.Endpoint, compressed);
        request.Content!.Headers.ContentEncoding.Add(encoding);
        var answer = await cloud.TrySendAsync(request, target.SigningName, compressed);
        answer.ShouldNotBeNull($"{target.Name} with {Show(body)} as {encoding} was not answered within 20 s");
        if (
            (
                answer.Status is < 200 or > 499
                && !(isBroken && answer.Text.Contains("InternalServerError", StringComparison.Ordinal))
            ) || (mustBeRefused && answer.Status < 400)
        )
        {
            faults.Add($"{encoding}: {Describe(target, answer, body)}");
        }
    }

    private static async Task<WireAnswer> SendAsync(
        CloudUnderFire cloud,
        FuzzTarget target,
        byte[] body,
        string? odd,
        List<string> faults
    )
    {
        var began = Stopwatch.GetTimestamp();
        using var request = target.Request(cloud.Endpoint, body, odd);
        var answer = await cloud.TrySendAsync(request, target.SigningName, body);
        answer.ShouldNotBeNull($"{target.Name} with {Show(body)} was not answered within 20 s");
        if (Stopwatch.GetElapsedTime(began) > Slow)
        {
            faults.Add($"slow: {Describe(target, answer, body)}");
        }
        if (answer.Status is >= 400 and < 500 && !target.HasErrorType(answer))
        {
            faults.Add($"no error type: {Describe(target, answer, body)}");
        }
        return answer;
    }

    /// <summary>
    /// What a refused request must leave alone, and nothing that work of accepted ones goes on changing.
    /// </summary>
    private static async Task<string> StateAsync(CloudUnderFire cloud)
    {
        var table = new JsonObject { ["TableName"] = "fuzz-items" };
        var rule = new JsonObject { ["EventBusName"] = "Serverlesspresso", ["Rule"] = "NewOrder" };
        var text = new StringBuilder();
        foreach (
            var (target, signing, request) in new[]
            {
                ("DynamoDB_20120810.ListTables", "dynamodb", new JsonObject()),
                ("DynamoDB_20120810.Scan", "dynamodb", table),
                ("DynamoDB_20120810.DescribeTimeToLive", "dynamodb", (JsonObject)table.DeepClone()),
                ("AWSEvents.ListRules", "events", new JsonObject { ["EventBusName"] = "Serverlesspresso" }),
                ("AWSEvents.ListTargetsByRule", "events", rule),
                ("AWSEvents.ListEventBuses", "events", []),
                ("AWSStepFunctions.ListStateMachines", "states", []),
                ("AWSStepFunctions.ListActivities", "states", []),
                ("Logs_20140328.DescribeResourcePolicies", "logs", []),
            }
        )
        {
            text.AppendLine((await cloud.OkAsync(target, signing, request)).ToJsonString());
        }
        return text.ToString();
    }

    private static string Describe(FuzzTarget target, WireAnswer answer, byte[] body) =>
        $"{target.Name} answered {answer.Status} {(answer.Text.Length > 300 ? answer.Text[..300] : answer.Text)} to {Show(body)}";

    private static string Show(byte[] body) => Encoding.UTF8.GetString(body.AsSpan(0, Math.Min(body.Length, 900)));
}
