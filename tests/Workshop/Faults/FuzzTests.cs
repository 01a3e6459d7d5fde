using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;
using LocalCloud;

namespace Workshop.Tests.Faults;

/// <summary>
/// Hostile bodies for every operation. WORKSHOP_FUZZ chooses how many (100000 for the long form), WORKSHOP_SEED repeats a run.
/// </summary>
public sealed class FuzzTests(ITestOutputHelper output)
{
    [Fact]
    public async Task No_input_gets_a_server_error_hangs_or_changes_what_it_was_refused_for()
    {
        var inputs = Number("WORKSHOP_FUZZ") ?? 4_000;
        var seed = Number("WORKSHOP_SEED") ?? Environment.TickCount;
        output.WriteLine($"{inputs} inputs, WORKSHOP_SEED={seed}");
        var random = new Random(seed);
        var hostile = new Hostile(random);
        var operations = Operations();
        await using var cloud = new CloudUnderFire();
        await cloud.StartAsync();
        var before = await TablesAsync(cloud);

        var faults = new List<string>();
        for (var i = 0; i < inputs / 2; i++)
        {
            var (service, target, signing, operation) = operations[random.Next(operations.Count)];
            var body = hostile.Broken(Requests.For(service, operation));
            var (status, answer) = await SendAsync(cloud, target, signing, body);
            if (status is < 400 or > 499 || answer["__type"] is null)
            {
                faults.Add($"{target} answered {status} {Show(answer)} to {Show(body)}");
            }
        }
        (await TablesAsync(cloud)).ShouldBe(before);

        var resident = cloud.ResidentMb;
        for (var i = 0; i < inputs / 2; i++)
        {
            var (service, target, signing, operation) = operations[random.Next(operations.Count)];
            var body = Encoding.UTF8.GetBytes(hostile.Twisted(Requests.For(service, operation)).ToJsonString());
            var (status, answer) = await SendAsync(cloud, target, signing, body);
            // A twist can leave a valid request; what it must never do is break the cloud.
            if (status is < 200 or > 499)
            {
                faults.Add($"{target} answered {status} {Show(answer)} to {Show(body)}");
            }
        }
        faults.DistinctBy(fault => fault[..Math.Min(fault.Length, 120)]).ShouldBeEmpty();
        output.WriteLine($"resident memory: {resident:f0} MB before the second half, {cloud.ResidentMb:f0} MB after it");
        cloud.ResidentMb.ShouldBeLessThan(resident + 150);
    }

    private static async Task<(int Status, JsonObject Body)> SendAsync(CloudUnderFire cloud, string target, string signing, byte[] body)
    {
        var answer = await cloud.TrySendAsync(target, signing, body);
        answer.ShouldNotBeNull($"{target} with {Show(body)} was not answered within 20 s");
        return answer.Value;
    }

    /// <summary>What the learner would lose: the tables' names, counts and items.</summary>
    private static async Task<string> TablesAsync(CloudUnderFire cloud)
    {
        var tables = await cloud.OkAsync("DynamoDB_20120810.ListTables", "dynamodb", []);
        var text = new StringBuilder(tables.ToJsonString());
        foreach (var table in tables["TableNames"]!.AsArray())
        {
            text.Append((await cloud.OkAsync("DynamoDB_20120810.Scan", "dynamodb", new JsonObject { ["TableName"] = table!.DeepClone() })).ToJsonString());
        }
        text.Append((await cloud.OkAsync("AWSEvents.ListRules", "events", new JsonObject { ["EventBusName"] = "Serverlesspresso" })).ToJsonString());
        text.Append((await cloud.OkAsync("AWSStepFunctions.ListStateMachines", "states", [])).ToJsonString());
        return text.ToString();
    }

    private static List<(string Service, string Target, string Signing, string Operation)> Operations()
    {
        var folder = Directory.CreateTempSubdirectory("workshop-tests-").FullName;
        var cloud = Cloud.Open(new LocalCloudOptions { DataFolder = folder });
        try
        {
            // A long poll is no hang: GetActivityTask waits for a minute by design.
            return [.. cloud.Services.Values.Where(s => s.TargetPrefix is not null).SelectMany(s => s.Operations.Keys
                .Where(o => o != "GetActivityTask")
                .Select(o => (s.Name, $"{s.TargetPrefix}.{o}", s.SigningName, o))).OrderBy(o => o.Item2, StringComparer.Ordinal)];
        }
        finally
        {
            cloud.DisposeAsync().AsTask().GetAwaiter().GetResult();
            Directory.Delete(folder, recursive: true);
        }
    }

    private static string Show(byte[] body) => Encoding.UTF8.GetString(body.AsSpan(0, Math.Min(body.Length, 600)));

    private static string Show(JsonObject answer) => answer.ToJsonString() is var text && text.Length > 300 ? text[..300] : text;

    private static int? Number(string variable) =>
        int.TryParse(Environment.GetEnvironmentVariable(variable), NumberStyles.None, CultureInfo.InvariantCulture, out var value) ? value : null;
}
