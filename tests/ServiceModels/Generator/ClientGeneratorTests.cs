using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;
using ServiceModels.Generator;

namespace ServiceModels.Tests.Generator;

/// <summary>How the generator behaves in the compiler.</summary>
public class ClientGeneratorTests
{
    private static readonly CSharpCompilation Project = CSharpCompilation.Create("AWSSDK.Shop");

    [Fact]
    public void A_project_with_a_model_gets_its_client()
    {
        var result = Driver(new Text("events.smithy", Models.File("events").Text))
            .RunGenerators(Project, Token)
            .GetRunResult();

        result.Diagnostics.ShouldBeEmpty();
        result
            .GeneratedTrees.Select(tree => Path.GetFileName(tree.FilePath))
            .Order()
            .ShouldBe([
                "Client.g.cs",
                "Config.g.cs",
                "Description.g.cs",
                "Enumerations.g.cs",
                "Exceptions.g.cs",
                "Interface.g.cs",
                "Model.g.cs",
            ]);
    }

    [Fact]
    public void A_model_that_can_t_be_read_is_an_error_that_says_where()
    {
        var result = Driver(new Text("shop.smithy", "service Shop {\n  colour: \"red\"\n}"))
            .RunGenerators(Project, Token)
            .GetRunResult();

        result
            .Diagnostics.Single()
            .GetMessage()
            .ShouldBe("shop.smithy, line 2: a service has a version and operations, not colour.");
    }

    [Fact]
    public void A_change_of_the_project_s_code_does_not_run_it_again()
    {
        var driver = Driver(new Text("events.smithy", Models.File("events").Text)).RunGenerators(Project, Token);

        var changed = Project.AddSyntaxTrees(CSharpSyntaxTree.ParseText("class New;", cancellationToken: Token));
        var steps = driver.RunGenerators(changed, Token).GetRunResult().Results.Single().TrackedOutputSteps;

        steps
            .SelectMany(step => step.Value)
            .SelectMany(run => run.Outputs)
            .ShouldAllBe(output => output.Reason == IncrementalStepRunReason.Cached);
    }

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    private static GeneratorDriver Driver(AdditionalText model) =>
        CSharpGeneratorDriver.Create(
            [new ClientGenerator().AsSourceGenerator()],
            [model],
            optionsProvider: new Options(),
            driverOptions: new GeneratorDriverOptions(
                IncrementalGeneratorOutputKind.None,
                trackIncrementalGeneratorSteps: true
            )
        );

    private sealed class Text(string path, string text) : AdditionalText
    {
        public override string Path => path;

        public override SourceText GetText(CancellationToken cancellationToken = default) => SourceText.From(text);
    }

    private sealed class Options : AnalyzerConfigOptionsProvider
    {
        public override AnalyzerConfigOptions GlobalOptions { get; } = new RootNamespace();

        public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => GlobalOptions;

        public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) => GlobalOptions;

        private sealed class RootNamespace : AnalyzerConfigOptions
        {
            public override bool TryGetValue(string key, out string value)
            {
                value = key == "build_property.RootNamespace" ? "Amazon.Shop" : "";
                return value.Length > 0;
            }
        }
    }
}
