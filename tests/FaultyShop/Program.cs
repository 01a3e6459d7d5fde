using System.Globalization;
using LocalCloud;
using LocalCloud.Deployment;
using Workshop.Running;

// The local cloud as `workshop serve` runs it, with the functions of tests/TestFunctions that throw, hang or are slow.
// FaultyShop --data FOLDER --port NUMBER --log-file
if (args is not ["--data", var folder, "--port", var port, "--log-file"])
{
    Console.Error.WriteLine("FaultyShop --data FOLDER --port NUMBER --log-file");
    return 2;
}
var log = ServeLog.Of(folder);
await using var server = await LocalCloudServer.StartAsync(
    new LocalCloudOptions
    {
        DataFolder = folder,
        Port = int.Parse(port, CultureInfo.InvariantCulture),
        Auth = true,
        KeepsCrashNote = true,
        Log = log.Line,
    }
);
var here = AppContext.BaseDirectory;
var functions = Path.GetFullPath(Path.Combine(here, "../../../TestFunctions/bin", new DirectoryInfo(here).Name));
await Deployer.DeployAsync(
    server.Cloud,
    Path.Combine(here, "template.yaml"),
    new Dictionary<string, string> { ["TestFunctions"] = functions }
);
CloudRecord.Mine(server.Endpoint, server.Cloud.Region, auth: true).Write(folder);
await server.StopRequested;
return 0;
