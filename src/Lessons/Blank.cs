using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace Lessons;

/// <summary>
/// Finds and fills the blanks of a cell: <c>Blank&lt;T&gt;(exercise)</c>, or <c>await Blank(exercise);</c>.
/// </summary>
public static class Blank
{
    /// <summary>The ids of the exercises whose blanks the code has, in their order.</summary>
    public static IReadOnlyList<string> In(string code) => [.. Find(code).Select(blank => blank.Exercise)];

    /// <summary>
    /// The code with other code in place of its blanks. Where <paramref name="codeFor"/> gives null, the blank stays.
    /// </summary>
    public static string Fill(string code, Func<string, string?> codeFor)
    {
        foreach (var (exercise, place) in Find(code).Reverse())
        {
            if (codeFor(exercise) is { } written)
            {
                code = code[..place.Start] + Indented(written, code, place.Start) + code[place.End..];
            }
        }
        return code;
    }

    private static IReadOnlyList<(string Exercise, TextSpan Place)> Find(string code) =>
        [
            .. CSharpSyntaxTree
                .ParseText(code, ExerciseFile.Script)
                .GetRoot()
                .DescendantNodes()
                .OfType<InvocationExpressionSyntax>()
                .Where(call => call.Expression is SimpleNameSyntax { Identifier.Text: "Blank" })
                .Select(call => (call.ArgumentList.Arguments[0].ToString(), Place(call))),
        ];

    // Statements take the place of a whole statement, an expression that of an expression.
    private static TextSpan Place(InvocationExpressionSyntax call) =>
        call
            is {
                Expression: IdentifierNameSyntax,
                Parent: AwaitExpressionSyntax { Parent: ExpressionStatementSyntax line }
            }
            ? line.Span
            : call.Span;

    // Further lines stand as far in as the line that has the blank.
    private static string Indented(string written, string code, int place)
    {
        var start = code.LastIndexOf('\n', Math.Max(0, place - 1)) + 1;
        var indent = code[start..].TakeWhile(c => c == ' ').Count();
        return written.Replace("\n", "\n" + new string(' ', indent), StringComparison.Ordinal);
    }
}
