using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Emit;

namespace NotebookHost.Scripting;

/// <summary>Compiles one piece of script on top of the ones before it.</summary>
internal sealed class SubmissionCompiler(
    LoadedFiles loadedFiles,
    IEnumerable<string> imports,
    OptimizationLevel optimization
)
{
    private static readonly CSharpParseOptions ParseOptions = new(LanguageVersion.Latest, kind: SourceCodeKind.Script);
    private static readonly EmitOptions EmitOptions = new(debugInformationFormat: DebugInformationFormat.PortablePdb);

    private readonly CSharpCompilationOptions _options = new(
        OutputKind.DynamicallyLinkedLibrary,
        usings: imports,
        optimizationLevel: optimization,
        allowUnsafe: true,
        sourceReferenceResolver: loadedFiles,
        metadataReferenceResolver: new AssemblyResolver(),
        assemblyIdentityComparer: DesktopAssemblyIdentityComparer.Default,
        concurrentBuild: true
    );

    private int _count;

    /// <exception cref="CompilationFailedException">The code has errors.</exception>
    public Submission Compile(
        string name,
        string code,
        IReadOnlyList<MetadataReference> references,
        CSharpCompilation? previous,
        CancellationToken cancellation
    )
    {
        var number = ++_count;
        if (number > CompiledBefore.Deepest)
        {
            return Compile(name, code, number, references, previous, cancellation);
        }

        var key = new CompiledBefore.Key(name, code, Directory.GetCurrentDirectory(), optimization);
        if (CompiledBefore.Find(key, references, previous, loadedFiles) is { } known)
        {
            return known;
        }

        var compiled = Compile(name, code, number, references, previous, cancellation);
        CompiledBefore.Keep(key, references, previous, compiled, loadedFiles);
        return compiled;
    }

    private Submission Compile(
        string name,
        string code,
        int number,
        IEnumerable<MetadataReference> references,
        CSharpCompilation? previous,
        CancellationToken cancellation
    )
    {
        var text = Microsoft.CodeAnalysis.Text.SourceText.From(code, Encoding.UTF8);
        var tree = CSharpSyntaxTree.ParseText(text, ParseOptions, name, cancellation);

        // A submission has the usings of those before it. Named anew in each, every lookup would go through all of
        // them: the hundredth cell would take 200 ms instead of 15.
        var options = (previous is null ? _options : _options.WithUsings()).WithScriptClassName($"Submission#{number}");
        var compilation = CSharpCompilation.CreateScriptCompilation(
            $"Submission-{number}",
            tree,
            references,
            options,
            previous,
            typeof(object)
        );
        var assembly = new MemoryStream();
        var symbols = new MemoryStream();
        var emitted = compilation.Emit(assembly, symbols, options: EmitOptions, cancellationToken: cancellation);
        var errors = emitted.Diagnostics.Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error).ToList();
        if (errors.Count > 0)
        {
            throw new CompilationFailedException(errors);
        }

        // Emit also declines when there is nothing to emit: only using lines and comments.
        if (!emitted.Success)
        {
            return new Submission(compilation, null);
        }

        var entry = compilation.GetEntryPoint(cancellation)!;
        return new Submission(
            compilation,
            new SubmissionCode(
                assembly.ToArray(),
                symbols.ToArray(),
                entry.ContainingType.MetadataName,
                entry.MetadataName,
                HasResult(compilation, tree)
            )
        );
    }

    // Where a return statement is the cell's, not a function's or a type's.
    private static bool IsOfTheCell(SyntaxNode node) =>
        node
            is not (
                MemberDeclarationSyntax
                and not GlobalStatementSyntax
                or LocalFunctionStatementSyntax
                or AnonymousFunctionExpressionSyntax
            );

    private static bool HasResult(CSharpCompilation compilation, SyntaxTree tree)
    {
        var root = tree.GetCompilationUnitRoot();
        if (
            root.DescendantNodes(IsOfTheCell)
                .OfType<ReturnStatementSyntax>()
                .Any(@return => @return.Expression is not null)
        )
        {
            return true;
        }

        var last = root.Members.LastOrDefault();
        return last is GlobalStatementSyntax { Statement: ExpressionStatementSyntax statement }
            && statement.SemicolonToken.IsMissing
            && compilation.GetSemanticModel(tree).GetTypeInfo(statement.Expression).Type?.SpecialType
                != SpecialType.System_Void;
    }
}
