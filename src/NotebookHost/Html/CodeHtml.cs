using System.Net;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace NotebookHost.Html;

/// <summary>C# as HTML, with its keywords, strings and comments marked.</summary>
internal static class CodeHtml
{
    private static readonly CSharpParseOptions ParseOptions = new(LanguageVersion.Latest, kind: SourceCodeKind.Script);

    public static string Highlight(string code)
    {
        var html = new StringBuilder();
        foreach (var token in CSharpSyntaxTree.ParseText(code, ParseOptions).GetRoot().DescendantTokens())
        {
            Append(token.LeadingTrivia, html);
            Append(token.Text, ClassOf(token), html);
            Append(token.TrailingTrivia, html);
        }

        return html.ToString();
    }

    private static void Append(SyntaxTriviaList trivia, StringBuilder html)
    {
        foreach (var item in trivia)
        {
            Append(item.ToFullString(), ClassOf(item), html);
        }
    }

    private static void Append(string text, string? cssClass, StringBuilder html)
    {
        var encoded = WebUtility.HtmlEncode(text);
        html.Append(cssClass is null || text.Length == 0 ? encoded : $"<span class=\"{cssClass}\">{encoded}</span>");
    }

    private static string? ClassOf(SyntaxToken token) =>
        token.Kind() switch
        {
            SyntaxKind.StringLiteralToken
            or SyntaxKind.CharacterLiteralToken
            or SyntaxKind.SingleLineRawStringLiteralToken
            or SyntaxKind.MultiLineRawStringLiteralToken
            or SyntaxKind.Utf8StringLiteralToken
            or SyntaxKind.InterpolatedStringTextToken
            or SyntaxKind.InterpolatedStringStartToken
            or SyntaxKind.InterpolatedStringEndToken
            or SyntaxKind.InterpolatedVerbatimStringStartToken
            or SyntaxKind.InterpolatedRawStringEndToken
            or SyntaxKind.InterpolatedMultiLineRawStringStartToken
            or SyntaxKind.InterpolatedSingleLineRawStringStartToken => "s",
            SyntaxKind.IdentifierToken when token.Text == "var" => "k",
            _ when token.IsKeyword() || token.IsContextualKeyword() => "k",
            _ => null,
        };

    private static string? ClassOf(SyntaxTrivia trivia) =>
        trivia switch
        {
            { IsDirective: true } => "d",
            _ when trivia.Kind()
                    is SyntaxKind.SingleLineCommentTrivia
                        or SyntaxKind.MultiLineCommentTrivia
                        or SyntaxKind.SingleLineDocumentationCommentTrivia => "c",
            _ => null,
        };
}
