using LocalCloud.Deployment;
using LocalCloud.Tests.Lambda;

namespace LocalCloud.Tests.Deployment;

internal static class DeployFixture
{
    public static string Template => Path.Combine(FunctionFixture.Root, "cloud", "template.yaml");

    /// <summary>Deploys cloud/template.yaml with the functions as they were built.</summary>
    public static Task<IReadOnlyList<Deployed>> DeployAsync(this TestCloud test, string? template = null) =>
        Deployer.DeployAsync(
            test.Cloud,
            template ?? Template,
            new Dictionary<string, string>
            {
                ["OrderFunctions"] = FunctionFixture.OrderFunctionsFolder,
                ["TestFunctions"] = FunctionFixture.TestFunctionsFolder,
            }
        );

    /// <summary>Deploys a template that stands in the test.</summary>
    public static async Task<IReadOnlyList<Deployed>> DeployTextAsync(this TestCloud test, string text)
    {
        var folder = Directory.CreateDirectory(Path.Combine(test.Cloud.Options.DataFolder, "template")).FullName;
        var file = Path.Combine(folder, "template.yaml");
        await File.WriteAllTextAsync(file, text);
        return await test.DeployAsync(file);
    }
}
