using System.Text;
using System.Text.Json.Nodes;
using LocalCloud.Lambda;
using LocalCloud.Protocol;

namespace LocalCloud.Tests.Lambda;

/// <summary>Puts the functions of tests/TestFunctions into a test cloud.</summary>
internal static class FunctionFixture
{
    private static readonly string Configuration = new DirectoryInfo(AppContext.BaseDirectory).Name;

    public static string TestFunctionsFolder => Built("tests/TestFunctions");

    public static string OrderFunctionsFolder => Built("cloud/OrderFunctions");

    /// <summary>The repository's root.</summary>
    public static string Root => Path.GetFullPath(Path.Combine(AppContext.BaseDirectory, "../../../.."));

    public static async Task<LambdaFunction> AddFunctionAsync(
        this TestCloud test,
        string handler,
        string name = "Test",
        int timeoutSeconds = 10,
        Dictionary<string, string>? variables = null
    )
    {
        var function = new LambdaFunction(
            name,
            test.Cloud.Store.Place.Arn("lambda", "function:" + name),
            Guid.NewGuid().ToString(),
            "dotnet10",
            handler.Contains("::", StringComparison.Ordinal)
                ? handler
                : "TestFunctions::TestFunctions.Handlers::" + handler,
            TestFunctionsFolder,
            "hash",
            1,
            "",
            "",
            timeoutSeconds,
            128,
            "x86_64",
            test.Cloud.Store.Clock.GetUtcNow(),
            variables ?? [],
            new Dictionary<string, string>()
        );
        await test.Cloud.Store.WriteAsync(tx => FunctionTable.Put(tx, function));
        return function;
    }

    public static async Task<InvokeResult> InvokeAsync(this TestCloud test, string payload, string name = "Test") =>
        await test.Cloud.Functions.InvokeAsync(
            name,
            Encoding.UTF8.GetBytes(payload),
            TestContext.Current.CancellationToken
        );

    public static string Text(this InvokeResult result) => Encoding.UTF8.GetString(result.Payload);

    public static JsonObject Error(this InvokeResult result)
    {
        result.FunctionError.ShouldBe("Unhandled");
        return (JsonObject)Json.Parse(result.Payload)!;
    }

    private static string Built(string project) => Path.Combine(Root, project, "bin", Configuration);
}
