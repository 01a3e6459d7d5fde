using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Workbench.Sessions;

/// <summary>One way to call what is being called.</summary>
internal sealed record Signature(string Label, IReadOnlyList<string> Parameters, string? About);

/// <summary>The ways to call what the cursor is in the arguments of, and at which argument it is (from 0).</summary>
internal sealed record Signatures(IReadOnlyList<Signature> All, int Active)
{
    private static readonly SymbolDisplayFormat Format = SymbolDisplayFormat.CSharpShortErrorMessageFormat;

    public static Signatures? At(SyntaxNode root, SemanticModel model, int position)
    {
        var list = root.FindToken(Math.Max(0, position - 1))
            .Parent?.AncestorsAndSelf()
            .OfType<BaseArgumentListSyntax>()
            .FirstOrDefault(arguments =>
                arguments.SpanStart < position
                && (position <= arguments.Span.End - 1 || arguments.GetLastToken(includeZeroWidth: true).IsMissing)
            );
        if (list?.Parent is not { } call)
        {
            return null;
        }
        var methods = Candidates(call, model, position);
        if (methods.Count == 0)
        {
            return null;
        }
        var active = list.Arguments.GetSeparators().Count(comma => comma.SpanStart < position);
        return new Signatures(
            [.. methods.OrderBy(method => Distance(method, list.Arguments.Count)).Select(Of)],
            active
        );
    }

    private static IReadOnlyList<IMethodSymbol> Candidates(SyntaxNode call, SemanticModel model, int position)
    {
        var found = call switch
        {
            InvocationExpressionSyntax invocation => model
                .GetMemberGroup(invocation.Expression)
                .OfType<IMethodSymbol>(),
            BaseObjectCreationExpressionSyntax creation
                when model.GetTypeInfo(creation).Type is INamedTypeSymbol type => type.InstanceConstructors,
            _ => [],
        };
        return [.. found.Where(method => model.IsAccessible(position, method))];
    }

    // Those with enough room for what is already written come first.
    private static int Distance(IMethodSymbol method, int written) =>
        method.Parameters.Length >= written ? method.Parameters.Length - written : 1000;

    private static Signature Of(IMethodSymbol method)
    {
        var parameters = method.Parameters.Select(parameter => parameter.ToDisplayString(Format)).ToList();
        var name = method.MethodKind == MethodKind.Constructor ? method.ContainingType.Name : method.Name;
        var result = method.MethodKind == MethodKind.Constructor ? "" : $"{method.ReturnType.ToDisplayString(Format)} ";
        return new Signature($"{result}{name}({string.Join(", ", parameters)})", parameters, null);
    }
}
