using System.Text.Json.Nodes;
using LocalCloud.Security;

namespace Bench;

/// <summary>
/// The same requests here and to another endpoint, in turn, so that a machine that gets slower does so for both. A
/// service that the other does not have is shown as a dash.
/// </summary>
internal static class BesideBench
{
    private const int Items = 1_000;
    private const int Rounds = 5;
    private const double Seconds = 2;

    private static readonly (
        string Name,
        int Connections,
        (string, string, string) Operation,
        Func<int, string> Body
    )[] Requests =
    [
        ("PutItem", 1, Connection.DynamoDb("PutItem"), TableBench.Put),
        ("PutItem", 16, Connection.DynamoDb("PutItem"), TableBench.Put),
        ("UpdateItem", 16, Connection.DynamoDb("UpdateItem"), TableBench.Update),
        ("GetItem", 1, Connection.DynamoDb("GetItem"), TableBench.Get),
        ("GetItem", 16, Connection.DynamoDb("GetItem"), TableBench.Get),
        ("PutEvents without a rule", 16, Connection.Events("PutEvents"), Event),
    ];

    public static async Task RunAsync(Uri other)
    {
        await using var cloud = await CloudProcess.StartAsync();
        // Emulators check no keys, or take those of the environment.
        var keys = new Credentials(
            Environment.GetEnvironmentVariable("AWS_ACCESS_KEY_ID") ?? "test",
            Environment.GetEnvironmentVariable("AWS_SECRET_ACCESS_KEY") ?? "test"
        );
        Func<Connection>[] sides = [cloud.Connect, () => new Connection(other, keys)];
        foreach (var side in sides)
        {
            using var connection = side();
            await MakeTableAsync(connection);
        }
        Console.WriteLine(
            $"{"requests a second, medians of " + Rounds, -40} {"local cloud", 12} {"beside", 12} {"ratio", 8}"
        );
        foreach (var (name, connections, operation, body) in Requests)
        {
            List<double>[] rates =
            [
                [],
                [],
            ];
            for (var round = 0; round <= Rounds; round++)
            {
                foreach (var side in round % 2 == 0 ? [0, 1] : new[] { 1, 0 })
                {
                    var rate = await RoundAsync(sides[side], connections, operation, body);
                    if (round > 0)
                    {
                        rates[side].Add(rate);
                    }
                }
            }
            var (here, there) = (Measure.Median(rates[0]), Measure.Median(rates[1]));
            var what = $"{name}, {connections} connection{(connections == 1 ? "" : "s")}";
            Console.WriteLine(
                there > 0
                    ? $"{what, -40} {here, 12:n0} {there, 12:n0} {here / there, 8:n2}"
                    : $"{what, -40} {here, 12:n0} {"-", 12} {"-", 8}"
            );
        }
    }

    /// <returns>0 when the other side does not have the operation.</returns>
    private static async Task<double> RoundAsync(
        Func<Connection> connect,
        int connections,
        (string, string, string) operation,
        Func<int, string> body
    )
    {
        try
        {
            return await Measure.RoundAsync(connect, connections, Seconds, async (connection, i) =>
                await connection.SendAsync(operation, body(i % Items))
            );
        }
        catch (InvalidOperationException)
        {
            return 0;
        }
    }

    /// <summary>Elsewhere the table may be there from the run before, and a new one CREATING for a while.</summary>
    private static async Task MakeTableAsync(Connection connection)
    {
        try
        {
            await TableBench.CreateAsync(connection);
        }
        catch (InvalidOperationException e) when (e.Message.Contains("ResourceInUse", StringComparison.Ordinal)) { }
        var table = new JsonObject { ["TableName"] = TableBench.Table };
        while (
            (await connection.AskAsync(Connection.DynamoDb("DescribeTable"), table))["Table"]![
                "TableStatus"
            ]!.GetValue<string>() != "ACTIVE"
        )
        {
            await Task.Delay(50);
        }
        for (var i = 0; i < Items; i++)
        {
            await connection.SendAsync(Connection.DynamoDb("PutItem"), TableBench.Put(i));
        }
    }

    private static string Event(int i) =>
        $$"""{"Entries":[{"Source":"bench","DetailType":"none","Detail":"{\"orderId\":\"{{i}}\"}"}]}""";
}
