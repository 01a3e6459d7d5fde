using LocalCloud.Deployment;
using LocalCloud.Tests.Lambda;

namespace LocalCloud.Tests.Deployment;

/// <summary>A start waits for the deployment only when something that it is made of has changed.</summary>
public sealed class LastDeploymentTests
{
    private const string Template = """
        Resources:
          Barista:
            Type: AWS::Serverless::Function
            Properties: {FunctionName: Barista, Runtime: dotnet10, CodeUri: TestFunctions,
              Handler: "TestFunctions::TestFunctions.Handlers::Variable"}
          Flow:
            Type: AWS::Serverless::StateMachine
            Properties: {Name: Flow, Type: STANDARD, DefinitionUri: flow.asl.json, Role: "arn:aws:iam::000000000000:role/r"}
        """;
    private const string Flow = """{"StartAt":"A","States":{"A":{"Type":"Pass","End":true}}}""";

    [Theory]
    [InlineData("nothing", true)]
    [InlineData("template.yaml", false)]
    [InlineData("flow.asl.json", false)]
    [InlineData("seed.json", false)]
    [InlineData("code", false)]
    public async Task A_folder_is_up_to_date_until_something_it_was_deployed_from_changes(string changed, bool expected)
    {
        await using var test = await TestCloud.StartAsync();
        var source = Directory.CreateDirectory(Path.Combine(test.Cloud.Options.DataFolder, "source")).FullName;
        var template = Path.Combine(source, "template.yaml");
        var built = Directory.CreateDirectory(Path.Combine(source, "built")).FullName;
        foreach (var file in Directory.GetFiles(FunctionFixture.TestFunctionsFolder))
        {
            File.Copy(file, Path.Combine(built, Path.GetFileName(file)));
        }
        var code = new Dictionary<string, string> { ["TestFunctions"] = built };
        await File.WriteAllTextAsync(template, Template);
        await File.WriteAllTextAsync(Path.Combine(source, "flow.asl.json"), Flow);
        Deployer.IsUpToDate(test.Cloud, template, code).ShouldBeFalse();

        await Deployer.DeployAsync(test.Cloud, template, code);
        await test.RestartAsync();
        Deployer.IsUpToDate(test.Cloud, template, code).ShouldBeTrue();

        if (changed == "code")
        {
            await File.AppendAllTextAsync(Path.Combine(built, "TestFunctions.deps.json"), " ");
        }
        else if (changed != "nothing")
        {
            await File.AppendAllTextAsync(Path.Combine(source, changed), changed == "seed.json" ? "{}" : " ");
        }
        Deployer.IsUpToDate(test.Cloud, template, code).ShouldBe(expected);

        await Deployer.DeployAsync(test.Cloud, template, code);
        Deployer.IsUpToDate(test.Cloud, template, code).ShouldBeTrue();
    }

    [Fact]
    public async Task Damaged_code_is_mended_before_a_folder_counts_as_up_to_date()
    {
        await using var test = await TestCloud.StartAsync();
        await test.DeployTextAsync(Template[..Template.IndexOf("  Flow", StringComparison.Ordinal)]);
        var data = test.Cloud.Options.DataFolder;
        var file = Directory
            .GetFiles(Path.Combine(data, "functions"), "TestFunctions.deps.json", SearchOption.AllDirectories)
            .Single();
        await File.WriteAllTextAsync(file, "");
        var code = new Dictionary<string, string> { ["TestFunctions"] = FunctionFixture.TestFunctionsFolder };

        Deployer.IsUpToDate(test.Cloud, Path.Combine(data, "template", "template.yaml"), code).ShouldBeTrue();

        CodeCopies.Damaged(data).ShouldBeEmpty();
    }
}
