using System.Net;

namespace NotebookHost.Html;

/// <summary>A page that needs nothing but itself, and whose policy forbids everything else.</summary>
internal static class Page
{
    private const string Style = """
        :root { color-scheme: light dark; --back: #fdfcfa; --text: #1d1b19; --soft: #5c554e; --line: #d8d2ca;
          --code: #f4f1ec; --link: #0b57a4; --key: #0b57a4; --string: #8a3b12; --comment: #4d6b34; --directive: #6f3a8c;
          --bad: #a11616; --bad-back: #fdeeee; --good: #1c6b32; }
        @media (prefers-color-scheme: dark) { :root { --back: #191715; --text: #ece7e1; --soft: #b3aaa0;
          --line: #45403a; --code: #24211e; --link: #8cc0ff; --key: #8cc0ff; --string: #eba97c;
          --comment: #a9c98b; --directive: #d3a6ee;
          --bad: #ff9d9d; --bad-back: #3a1d1d; --good: #8fdca5; } }
        * { box-sizing: border-box; }
        body { margin: 0; background: var(--back); color: var(--text); font: 1rem/1.6 system-ui, sans-serif; }
        main, nav { max-width: 52rem; margin: 0 auto; padding: 0 1rem; overflow-wrap: break-word; }
        nav { padding-top: 1rem; display: flex; gap: 1rem; flex-wrap: wrap; }
        main { padding-bottom: 3rem; }
        h1, h2, h3 { line-height: 1.25; }
        a { color: var(--link); }
        :focus-visible { outline: 3px solid var(--link); outline-offset: 2px; }
        img { max-width: 100%; height: auto; background: #fff; }
        pre, code { font: 0.875rem/1.5 ui-monospace, "Cascadia Mono", Menlo, Consolas, monospace; }
        pre { margin: 0; padding: 0.75rem 1rem; overflow-x: auto; }
        :not(pre) > code { background: var(--code); padding: 0.1em 0.3em; border-radius: 3px; }
        .text pre, .cell .in { background: var(--code); border: 1px solid var(--line); border-radius: 6px; }
        .cell { margin: 1.25rem 0; }
        .cell .which { margin: 0 0 0.25rem; font-size: 0.8125rem; font-weight: 600; color: var(--soft); }
        .out { margin-top: 0.5rem; padding-left: 0.75rem; border-left: 3px solid var(--line); }
        .out > * + * { margin-top: 0.5rem; }
        .out pre { padding: 0.25rem 0.5rem; }
        .out pre.stream, .error pre { white-space: pre-wrap; overflow-wrap: anywhere; }
        .rich, .scroll { overflow-x: auto; }
        .stderr { border-left: 3px solid var(--string); }
        .error { background: var(--bad-back); border: 1px solid var(--bad); border-radius: 6px; }
        .error { padding: 0.5rem 0.75rem; } .error p { margin: 0; }
        .error strong, .bad { color: var(--bad); } .good { color: var(--good); }
        table { border-collapse: collapse; font-size: 0.9375rem; }
        .text table { margin: 1rem 0; }
        details { margin: 1rem 0; padding: 0.5rem 0.75rem; border: 1px solid var(--line); border-radius: 6px; }
        summary { cursor: pointer; font-weight: 600; }
        td code { overflow-wrap: anywhere; }
        th, td { border: 1px solid var(--line); padding: 0.3rem 0.6rem; text-align: left; vertical-align: top; }
        thead th { background: var(--code); } td.n { text-align: right; font-variant-numeric: tabular-nums; }
        .k { color: var(--key); font-weight: 600; } .s { color: var(--string); }
        .c { color: var(--comment); font-style: italic; } .d { color: var(--directive); }
        @media print { .cell { break-inside: avoid; } pre { white-space: pre-wrap; } }
        """;

    private const string Policy = "default-src 'none'; img-src data:; style-src 'unsafe-inline'";

    public static string Render(string title, string navigation, string main) =>
        $"""
            <!DOCTYPE html>
            <html lang="en">
            <head>
            <meta charset="utf-8">
            <meta http-equiv="Content-Security-Policy" content="{Policy}">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <title>{WebUtility.HtmlEncode(title)}</title>
            <style>
            {Style}
            </style>
            </head>
            <body>
            {(navigation.Length == 0 ? "" : $"<nav aria-label=\"Lessons\">{navigation}</nav>\n")}<main>
            {main}
            </main>
            </body>
            </html>

            """;
}
