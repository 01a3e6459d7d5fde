using System.Text.Json.Nodes;
using Workshop;

namespace Bench;

/// <summary>A data folder as a long course leaves it behind when its process is killed.</summary>
internal static class BigFolder
{
    public const string Table = "big";
    public const int Items = 100_000;
    public const int Executions = 10_000;
    public const int Waiting = 500;

    private const int InOneCommit = 500;

    /// <summary>
    /// Fills <paramref name="folder"/> in this process and leaves in it what a kill would: database and write-ahead log
    /// as they are on the disk, with nothing closed.
    /// </summary>
    public static async Task MakeAsync(string folder)
    {
        var source = Directory.CreateTempSubdirectory("big-folder-").FullName;
        try
        {
            await using var workshop = await LocalWorkshop.StartAsync(Repository.Find(), source, 0, true, _ => { });
            await FillAsync(workshop);
            Directory.CreateDirectory(folder);
            foreach (
                var file in new[] { "cloud.db", "cloud.db-wal", "credentials" }.Select(name =>
                    Path.Combine(source, name)
                )
            )
            {
                File.Copy(file, Path.Combine(folder, Path.GetFileName(file)));
            }
        }
        finally
        {
            Directory.Delete(source, recursive: true);
        }
    }

    private static async Task FillAsync(LocalWorkshop workshop)
    {
        var cloud = workshop.Cloud;
        await cloud.Store.WriteAsync(tx => cloud.Call(tx, "dynamodb", "CreateTable", TableRequest()));
        await EachAsync(workshop, Items, "dynamodb", "PutItem", i => new JsonObject
        {
            ["TableName"] = Table,
            ["Item"] = new JsonObject
            {
                ["PK"] = new JsonObject { ["S"] = $"customer-{i % 1_000}" },
                ["SK"] = new JsonObject { ["S"] = $"order-{i}" },
                ["drink"] = new JsonObject { ["S"] = "a flat white with oat milk and nothing else, to go" },
            },
        });
        var done = await MachineAsync(
            workshop,
            "Done",
            """{"StartAt":"A","States":{"A":{"Type":"Pass","Next":"B"},"B":{"Type":"Pass","End":true}}}"""
        );
        var waits = await MachineAsync(
            workshop,
            "Waits",
            """{"StartAt":"A","States":{"A":{"Type":"Wait","Seconds":86400,"End":true}}}"""
        );
        await EachAsync(workshop, Executions, "states", "StartExecution", i => new JsonObject
        {
            ["stateMachineArn"] = i % (Executions / Waiting) == 0 ? waits : done,
            ["input"] = new JsonObject { ["order"] = i }.ToJsonString(),
        });
        while (await CountAsync(workshop, done) > 0)
        {
            await Task.Delay(50);
        }
    }

    private static Task<int> CountAsync(LocalWorkshop workshop, string machine) =>
        Task.FromResult(workshop.Cloud.Store.Read(tx => workshop.Cloud.Call(
                    tx,
                    "states",
                    "ListExecutions",
                    new JsonObject
                    {
                        ["stateMachineArn"] = machine,
                        ["statusFilter"] = "RUNNING",
                        ["maxResults"] = 1,
                    }
                )["executions"]!.AsArray().Count));

    private static async Task EachAsync(
        LocalWorkshop workshop,
        int count,
        string service,
        string operation,
        Func<int, JsonObject> request
    )
    {
        for (var from = 0; from < count; from += InOneCommit)
        {
            var first = from;
            await workshop.Cloud.Store.WriteAsync(tx =>
            {
                for (var i = first; i < Math.Min(first + InOneCommit, count); i++)
                {
                    workshop.Cloud.Call(tx, service, operation, request(i));
                }
            });
        }
    }

    private static async Task<string> MachineAsync(LocalWorkshop workshop, string name, string definition)
    {
        var request = new JsonObject
        {
            ["name"] = name,
            ["definition"] = definition,
            ["roleArn"] = "arn:aws:iam::000000000000:role/big",
        };
        var answer = await workshop.Cloud.Store.WriteAsync(tx =>
            workshop.Cloud.Call(tx, "states", "CreateStateMachine", request)
        );
        return answer["stateMachineArn"]!.GetValue<string>();
    }

    private static JsonObject TableRequest() =>
        (JsonObject)
            JsonNode.Parse(
                $$"""
                {"TableName":"{{Table}}","BillingMode":"PAY_PER_REQUEST",
                 "AttributeDefinitions":[{"AttributeName":"PK","AttributeType":"S"},{"AttributeName":"SK","AttributeType":"S"}],
                 "KeySchema":[{"AttributeName":"PK","KeyType":"HASH"},{"AttributeName":"SK","KeyType":"RANGE"}]}
                """
            )!;
}
