using System.Collections.Immutable;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using ServiceModels.Generator.Emitting;

namespace ServiceModels.Generator;

/// <summary>
/// Writes the client of a service into the project that has its model among its AdditionalFiles. It looks at nothing
/// else of the project but its root namespace, so the compiler runs it again only when one of the two changes.
/// </summary>
[Generator]
public sealed class ClientGenerator : IIncrementalGenerator
{
    private static readonly DiagnosticDescriptor BadModel = new(
        "MODEL001",
        "The service model can't be read",
        "{0}",
        "ServiceModels",
        DiagnosticSeverity.Error,
        isEnabledByDefault: true
    );

    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        var models = context
            .AdditionalTextsProvider.Where(text => text.Path.EndsWith(".smithy", StringComparison.Ordinal))
            .Select((text, cancel) => new ModelFile(Path.GetFileName(text.Path), $"{text.GetText(cancel)}"))
            .Collect();
        var space = context.AnalyzerConfigOptionsProvider.Select((options, _) => RootNamespace(options.GlobalOptions));
        context.RegisterSourceOutput(models.Combine(space), (output, input) => Write(output, input.Left, input.Right));
    }

    private static string RootNamespace(Microsoft.CodeAnalysis.Diagnostics.AnalyzerConfigOptions options) =>
        options.TryGetValue("build_property.RootNamespace", out var space) ? space : "";

    private static void Write(SourceProductionContext output, ImmutableArray<ModelFile> models, string space)
    {
        try
        {
            foreach (var (name, code) in ClientWriter.Write(ModelReader.Read(models), space))
                output.AddSource(name, SourceText.From(code, Encoding.UTF8));
        }
        catch (ModelException problem)
        {
            output.ReportDiagnostic(Diagnostic.Create(BadModel, Location.None, problem.Message));
        }
    }
}
