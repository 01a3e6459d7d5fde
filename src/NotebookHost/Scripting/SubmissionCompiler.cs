using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Emit;

namespace NotebookHost.Scripting;

/// <summary>Compiles one piece of script on top of the ones before it.</summary>
internal sealed class SubmissionCompiler(LoadedFiles loadedFiles, IEnumerable<string> imports, KernelOptions kernel)
{
    private static readonly CSharpParseOptions ParseOptions = new(LanguageVersion.Latest, kind: SourceCodeKind.Script);
    private static readonly EmitOptions EmitOptions = new(debugInformationFormat: DebugInformationFormat.PortablePdb);

    private readonly CSharpCompilationOptions _options = new(
        OutputKind.DynamicallyLinkedLibrary,
        usings: imports,
        optimizationLevel: kernel.Optimization,
        allowUnsafe: true,
        sourceReferenceResolver: loadedFiles,
        metadataReferenceResolver: new AssemblyResolver(),
        assemblyIdentityComparer: DesktopAssemblyIdentityComparer.Default,
        concurrentBuild: true
    );

    private readonly KeptSubmissions? _kept = kernel.CreateKeptSubmissions();
    private int _count;
    private string _chain = "";

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
            return Emit(Create(name, code, number, references, previous, cancellation), cancellation);
        }

        var key = new CompiledBefore.Key(number, name, code, Directory.GetCurrentDirectory(), kernel.Optimization);
        var keptName = KeptSubmissions.Name(key, references, _chain);
        if (CompiledBefore.Find(key, references, previous, loadedFiles) is not { } submission)
        {
            var compilation = Create(name, code, number, references, previous, cancellation);
            submission = _kept?.Find(keptName, compilation);
            if (submission is null)
            {
                submission = Emit(compilation, cancellation);
                _kept?.Keep(keptName, submission);
            }
            CompiledBefore.Keep(key, references, previous, submission, loadedFiles);
        }
        _chain = KeptSubmissions.Chained(keptName, submission.Compilation);
        return submission;
    }

    /// <summary>Compiles everyday code for nothing: the first time takes seconds, which are better spent beside other work.</summary>
    public static void WarmUp(KernelOptions kernel, IReadOnlyList<MetadataReference> references)
    {
        const string everyday =
            "var a = await Task.FromResult(1); Console.WriteLine($\"{a}\"); new[] { new { a } }.Where(x => x.a > 0)";
        var compiler = new SubmissionCompiler(new LoadedFiles([]), InteractiveCopy.Imports, kernel);
        Emit(compiler.Create("Warm-up", everyday, 0, references, null, CancellationToken.None), CancellationToken.None);
    }

    private CSharpCompilation Create(
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
            returnType: typeof(object)
        );
        // Named above, the one before would be analysed anew, body by body, in case it has errors: it has none.
        return previous is null
            ? compilation
            : compilation.WithScriptCompilationInfo(
                compilation.ScriptCompilationInfo!.WithPreviousScriptCompilation(previous)
            );
    }

    private static Submission Emit(CSharpCompilation compilation, CancellationToken cancellation)
    {
        var assembly = new MemoryStream();
        var symbols = new MemoryStream();
        var emitted = compilation.Emit(assembly, symbols, options: EmitOptions, cancellationToken: cancellation);
        var errors = emitted.Diagnostics.Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error).ToList();
        if (errors.Count > 0)
        {
            throw new CompilationFailedException(errors);
        }

        var files = compilation.DirectiveReferences.OfType<PortableExecutableReference>().ToList();

        // Emit also declines when there is nothing to emit: only using lines and comments.
        if (!emitted.Success)
        {
            return new Submission(compilation, null, files);
        }

        var entry = compilation.GetEntryPoint(cancellation)!;
        return new Submission(
            compilation,
            new SubmissionCode(
                assembly.ToArray(),
                symbols.ToArray(),
                entry.ContainingType.MetadataName,
                entry.MetadataName,
                HasResult(compilation, compilation.SyntaxTrees[^1])
            ),
            files
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
