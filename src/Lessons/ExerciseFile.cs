using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Lessons;

/// <summary>
/// Reads the exercises of a script without running it: each <c>new Deed(…)</c> and <c>new Answer&lt;T&gt;(…)</c>.
/// </summary>
public static class ExerciseFile
{
    internal static readonly CSharpParseOptions Script = new(kind: SourceCodeKind.Script);

    /// <summary>The exercises of a file, in its order; none if there is no such file.</summary>
    /// <exception cref="FormatException">An exercise lacks something, or says it with more than plain text.</exception>
    public static IReadOnlyList<Exercise> Read(string path) =>
        File.Exists(path) ? Parse(File.ReadAllText(path), Path.GetFileName(path)) : [];

    /// <exception cref="FormatException">An exercise lacks something, or says it with more than plain text.</exception>
    public static IReadOnlyList<Exercise> Parse(string code, string name) =>
        [
            .. CSharpSyntaxTree
                .ParseText(code, Script)
                .GetRoot()
                .DescendantNodes()
                .OfType<ObjectCreationExpressionSyntax>()
                .Where(made =>
                    made.Type
                        is IdentifierNameSyntax { Identifier.Text: "Deed" }
                            or GenericNameSyntax { Identifier.Text: "Answer" }
                )
                .Select(made => Read(made, name)),
        ];

    private static Exercise Read(ObjectCreationExpressionSyntax made, string file)
    {
        var id = Text(made.ArgumentList!.Arguments[0].Expression);
        return new Exercise(
            id,
            Text(Argument("task")),
            [.. Items(Argument("hints")).Select(Text)],
            Text(Argument("solution")),
            Text(Argument("because")),
            [.. Items(Argument("mistakes")).Cast<TupleExpressionSyntax>().Select(Mistake)]
        );

        ExpressionSyntax Argument(string name) =>
            made.ArgumentList!.Arguments.FirstOrDefault(argument =>
                argument.NameColon?.Name.Identifier.Text == name
            )?.Expression
            ?? throw new FormatException($"{file}: the exercise {id} has no argument '{name}:'.");
    }

    private static Mistake Mistake(TupleExpressionSyntax pair) =>
        new(Text(pair.Arguments[0].Expression), Text(pair.Arguments[1].Expression));

    private static IEnumerable<ExpressionSyntax> Items(ExpressionSyntax list) =>
        list is CollectionExpressionSyntax items
            ? items.Elements.OfType<ExpressionElementSyntax>().Select(item => item.Expression)
            : throw new FormatException($"A list in [ ] was expected, not: {list}");

    /// <summary>A literal, or literals with + between them.</summary>
    private static string Text(ExpressionSyntax expression) =>
        expression switch
        {
            LiteralExpressionSyntax literal => literal.Token.ValueText,
            BinaryExpressionSyntax sum when sum.IsKind(SyntaxKind.AddExpression) => Text(sum.Left) + Text(sum.Right),
            _ => throw new FormatException(
                $"Plain text was expected, so that it can be read without running, not: {expression}"
            ),
        };
}
