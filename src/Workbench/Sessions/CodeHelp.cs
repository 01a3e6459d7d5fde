using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Completion;
using Microsoft.CodeAnalysis.QuickInfo;
using NotebookHost.Scripting;

namespace Workbench.Sessions;

/// <summary>A proposal for what to write next.</summary>
/// <param name="Start">What it takes the place of begins there.</param>
internal sealed record Proposal(
    string Label,
    string Insert,
    string Filter,
    string Sort,
    string Kind,
    int Start,
    int Length
);

/// <summary>Something that the compiler says of the code, from Start for Length letters.</summary>
internal sealed record Remark(string Message, bool IsError, int Start, int Length);

/// <summary>Help for who writes a cell, from Roslyn, on top of what the session's cells declared.</summary>
internal sealed partial class CodeHelp : IDisposable
{
    private const int MostProposals = 300;

    private readonly ScriptWorkspace workspace = new();

    public async Task<IReadOnlyList<Proposal>> CompleteAsync(ScriptState state, string code, int position)
    {
        var document = workspace.Open(state, CSharpOf(code));
        var service = CompletionService.GetService(document)!;
        var found = await service.GetCompletionsAsync(document, position).ConfigureAwait(false);
        var (start, length) = (found.Span.Start, found.Span.Length);
        return
        [
            .. found
                .ItemsList.Take(MostProposals)
                .Select(item => new Proposal(
                    item.DisplayTextPrefix + item.DisplayText + item.DisplayTextSuffix,
                    item.Properties.GetValueOrDefault("InsertionText") ?? item.DisplayText,
                    item.FilterText,
                    item.SortText,
                    item.Tags.FirstOrDefault() ?? "",
                    start,
                    length
                )),
        ];
    }

    public async Task<Signatures?> SignatureAsync(ScriptState state, string code, int position)
    {
        var document = workspace.Open(state, CSharpOf(code));
        var root = await document.GetSyntaxRootAsync().ConfigureAwait(false);
        var model = await document.GetSemanticModelAsync().ConfigureAwait(false);
        return Signatures.At(root!, model!, position);
    }

    /// <summary>What stands there, in words; null when there is nothing to say.</summary>
    public async Task<string?> HoverAsync(ScriptState state, string code, int position)
    {
        var document = workspace.Open(state, CSharpOf(code));
        var info = await QuickInfoService
            .GetService(document)!
            .GetQuickInfoAsync(document, position)
            .ConfigureAwait(false);
        return info is null ? null : string.Join("\n\n", info.Sections.Select(section => section.Text));
    }

    public async Task<IReadOnlyList<Remark>> CheckAsync(ScriptState state, string code)
    {
        var document = workspace.Open(state, CSharpOf(code));
        var model = await document.GetSemanticModelAsync().ConfigureAwait(false);
        return
        [
            .. model!
                .GetDiagnostics()
                .Where(said => said.Severity == DiagnosticSeverity.Error)
                .Select(said => new Remark(
                    $"{said.Id}: {said.GetMessage(System.Globalization.CultureInfo.InvariantCulture)}",
                    said.Severity == DiagnosticSeverity.Error,
                    said.Location.SourceSpan.Start,
                    said.Location.SourceSpan.Length
                )),
        ];
    }

    public void Dispose() => workspace.Dispose();

    // Magic commands and packages are the host's, not the compiler's; blanks in their place keep all positions.
    private static string CSharpOf(string code) => Magic().Replace(code, line => new string(' ', line.Length));

    [GeneratedRegex("""^[ \t]*(#!|#r[ \t]+"nuget:).*$""", RegexOptions.Multiline)]
    private static partial Regex Magic();
}
