using System.Reflection;
using System.Runtime.Loader;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace ServiceModels.Tests.Generator;

/// <summary>Compiles what the generator wrote, with the pipeline that every client shares.</summary>
internal static class Compilation
{
    private const string Usings = """
        global using System;
        global using System.Collections.Generic;
        global using System.IO;
        global using System.Linq;
        global using System.Threading;
        global using System.Threading.Tasks;
        """;

    private static readonly Lazy<MetadataReference[]> References = new(() =>
        [
            .. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!)
                .Split(Path.PathSeparator)
                .Where(path =>
                    !Path.GetFileName(path).StartsWith("AWSSDK.") || Path.GetFileName(path) == "AWSSDK.Core.dll"
                )
                .Select(path => MetadataReference.CreateFromFile(path)),
        ]
    );

    public static Assembly Load(IEnumerable<(string Name, string Code)> sources)
    {
        var shared = Directory.EnumerateFiles(
            Path.Combine(AppContext.BaseDirectory, "Shared"),
            "*.cs",
            SearchOption.AllDirectories
        );
        var trees = sources.Select(s => s.Code).Concat(shared.Select(File.ReadAllText)).Append(Usings);
        var compilation = CSharpCompilation.Create(
            $"Generated{Guid.NewGuid():N}",
            trees.Select(code => CSharpSyntaxTree.ParseText(code, new CSharpParseOptions(LanguageVersion.Preview))),
            References.Value,
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary)
        );

        using var image = new MemoryStream();
        var result = compilation.Emit(image);
        result.Diagnostics.Where(d => d.Severity == DiagnosticSeverity.Error).ShouldBeEmpty();
        image.Position = 0;
        return new AssemblyLoadContext(null, isCollectible: true).LoadFromStream(image);
    }
}
