using Bench;

// dotnet run -c Release --project bench -- [start|table|orders|passes|patterns …]; all of them when none is named.
// dotnet run -c Release --project bench -- --beside URL; the same requests here and to another endpoint.
if (args is ["--beside", var url])
{
    if (!Uri.TryCreate(url, UriKind.Absolute, out var other) || other.Scheme != "http")
    {
        Console.Error.WriteLine($"{url} is no endpoint. Expected one like http://127.0.0.1:4567");
        return 1;
    }
    await BesideBench.RunAsync(other);
    return 0;
}
var suites = new Dictionary<string, Func<Task>>
{
    ["start"] = StartBench.RunAsync,
    ["table"] = TableBench.RunAsync,
    ["orders"] = OrdersBench.RunAsync,
    ["passes"] = PassesBench.RunAsync,
    ["patterns"] = PatternsBench.RunAsync,
};
var unknown = args.Where(name => !suites.ContainsKey(name)).ToList();
if (unknown.Count > 0)
{
    Console.Error.WriteLine(
        $"There is no suite {string.Join(", ", unknown)}. There are: {string.Join(", ", suites.Keys)}"
    );
    return 1;
}
foreach (var (_, run) in suites.Where(suite => args.Length == 0 || args.Contains(suite.Key)))
{
    await run();
}
return 0;
