using AngleSharp.Html.Parser;
using NotebookHost.Html;
using NotebookHost.Notebooks;

namespace NotebookHost.Tests.Html;

public sealed class NotebookHtmlTests : IDisposable
{
    private readonly Scratch _scratch = new();

    public void Dispose() => _scratch.Dispose();

    private async Task<AngleSharp.Html.Dom.IHtmlDocument> Page(params string[] codeCells)
    {
        _scratch.File("a.ipynb", NotebookText.With(codeCells));
        var run = await NotebookRunner.RunAsync(Path.Combine(_scratch.Folder, "a.ipynb"));
        return new HtmlParser().ParseDocument(NotebookHtml.Render(run, _scratch.Folder));
    }

    private static AngleSharp.Html.Dom.IHtmlDocument Text(string markdown, string? folder = null) =>
        new HtmlParser().ParseDocument(
            NotebookHtml.Render(Notebook.Parse(NotebookText.WithCells(NotebookText.Markdown(markdown))), folder)
        );

    [Fact]
    public void Text_is_rendered_and_gives_the_page_its_title()
    {
        var page = Text("# Create the *rule*\n\n| a | b |\n|---|---|\n| 1 | 2 |");
        page.Title.ShouldBe("Create the rule");
        page.QuerySelector("h1 em")!.TextContent.ShouldBe("rule");
        page.QuerySelectorAll("td").Select(cell => cell.TextContent).ShouldBe(["1", "2"]);
    }

    [Fact]
    public async Task Code_and_output_are_escaped()
    {
        var page = await Page("var s = \"<img src=x onerror=alert(1)>\"; // <script>\nConsole.Write(s);", "s");
        page.QuerySelectorAll("img, script").ShouldBeEmpty();
        page.QuerySelector(".in code")!
            .TextContent.ShouldBe("var s = \"<img src=x onerror=alert(1)>\"; // <script>\nConsole.Write(s);");
        page.QuerySelectorAll(".out pre")
            .Select(pre => pre.TextContent)
            .ShouldBe(["<img src=x onerror=alert(1)>", "<img src=x onerror=alert(1)>"]);
    }

    [Fact]
    public async Task Html_is_preferred_then_pictures_then_text()
    {
        var page = await Page(
            "HTML(\"<b>rich</b>\")",
            "\"<svg xmlns='http://www.w3.org/2000/svg'><title>A cup &amp; more</title></svg>\".DisplayAs(\"image/svg+xml\");",
            "\"iVBORw0KGgo=\".DisplayAs(\"image/png\");",
            "\"plain\""
        );
        page.QuerySelector("#cell-1 .rich b")!.TextContent.ShouldBe("rich");
        page.QuerySelector("#cell-2 img")!.GetAttribute("alt").ShouldBe("A cup & more");
        page.QuerySelector("#cell-2 img")!.GetAttribute("src").ShouldStartWith("data:image/svg+xml;base64,");
        page.QuerySelector("#cell-3 img")!.GetAttribute("src").ShouldBe("data:image/png;base64,iVBORw0KGgo=");
        page.QuerySelector("#cell-4 .out pre")!.TextContent.ShouldBe("plain");
    }

    [Theory]
    [InlineData("<script>alert(1)</script>", "")]
    [InlineData("<scr<script></script>ipt>alert(1)</script>", "&lt;script&gt;alert(1)&lt;/script&gt;")]
    [InlineData("<style>body{}</style>a", "a")]
    [InlineData("<p onclick=\"x()\" title='a\"b'>t</p>", "<p title=\"a&quot;b\">t</p>")]
    [InlineData("<a href=\"javascript:alert(1)\">x</a>", "<a>x</a>")]
    [InlineData("<a href=\" java\tscript&#58;alert(1)\">x</a>", "<a>x</a>")]
    [InlineData("<a href=\"https://docs.aws.amazon.com/\">x</a>", "<a href=\"https://docs.aws.amazon.com/\">x</a>")]
    [InlineData("<img src=\"https://example.com/a.png\" alt=\"a\">", "<img alt=\"a\">")]
    [InlineData(
        "<img src=\"data:image/png;base64,AA==\" onerror=x alt=\"a\">",
        "<img src=\"data:image/png;base64,AA==\" alt=\"a\">"
    )]
    [InlineData("<div style=\"background:url(http://x)\">a</div>", "<div>a</div>")]
    [InlineData("<iframe src=\"http://x\"></iframe>", "")]
    [InlineData("<svg onload=alert(1)>", "&lt;svg onload=alert(1)&gt;")]
    [InlineData(
        "<details open><summary>Hint</summary>b</details>",
        "<details open=\"\"><summary>Hint</summary>b</details>"
    )]
    [InlineData("1 < 2 &amp; <b", "1 &lt; 2 &amp; &lt;b")]
    [InlineData("<!-- x --><b>y</b>", "<b>y</b>")]
    public void Html_that_does_something_is_taken_out(string html, string clean) =>
        SafeHtml.Clean(html, source => new Pictures(null).Inline(source)).ShouldBe(clean);

    [Fact]
    public void Pictures_beside_the_notebook_come_into_the_page()
    {
        _scratch.File("images/cup.svg", "<svg/>");
        var picture = Text("![A cup](images/cup.svg)", _scratch.Folder).QuerySelector("img")!;
        picture.GetAttribute("src").ShouldBe("data:image/svg+xml;base64,PHN2Zy8+");
        picture.GetAttribute("alt").ShouldBe("A cup");
    }

    [Fact]
    public async Task An_error_is_shown_in_words_with_its_line_of_code()
    {
        var page = await Page("var a = 1;\nthrow new Exception(\"<no>\");", "1");
        page.QuerySelector(".error p")!.TextContent.ShouldBe("Error: System.Exception: <no>");
        page.QuerySelector(".error pre")!
            .TextContent.ShouldContain("at Cell 1, line 2: throw new Exception(\"<no>\");");
        page.QuerySelector("#cell-2 .which")!.TextContent.ShouldBe("Cell 2, did not run");
    }

    [Fact]
    public async Task Numbers_and_times_of_cells_are_no_headings_and_name_their_cells()
    {
        var page = await Page("1");
        page.QuerySelectorAll("h1, h2, h3, h4, h5, h6").ShouldBeEmpty();
        var name = page.GetElementById(page.QuerySelector("#cell-1")!.GetAttribute("aria-labelledby")!)!;
        name.TextContent.ShouldMatch(@"^Cell 1, \d+\.\d s$");
    }

    [Fact]
    public async Task The_page_needs_nothing_else_and_forbids_it()
    {
        var page = await Page("1");
        page.QuerySelector("meta[http-equiv]")!
            .GetAttribute("content")
            .ShouldBe("default-src 'none'; img-src data:; style-src 'unsafe-inline'");
        page.QuerySelectorAll("script, link, iframe").ShouldBeEmpty();
        page.DocumentElement.GetAttribute("lang").ShouldBe("en");
    }

    [Fact]
    public async Task The_report_has_notebooks_pages_and_an_index()
    {
        _scratch.File("a.ipynb", NotebookText.WithCells(NotebookText.Markdown("# First"), NotebookText.Code("1")));
        _scratch.File("b.ipynb", NotebookText.With("1", "\nboom <x>", "3"));
        var runs = new List<NotebookRun>();
        foreach (var name in new[] { "a", "b" })
        {
            runs.Add(await NotebookRunner.RunAsync(Path.Combine(_scratch.Folder, name + ".ipynb")));
        }

        var report = Path.Combine(_scratch.Folder, "report");
        NotebookReport.Write(report, "Lessons", runs, _scratch.Folder);
        Directory
            .EnumerateFiles(report)
            .Select(Path.GetFileName)
            .Order()
            .ShouldBe(["a.html", "a.ipynb", "b.html", "b.ipynb", "index.html"]);
        var index = new HtmlParser().ParseDocument(File.ReadAllText(Path.Combine(report, "index.html")));
        index.QuerySelector("main p")!.TextContent.ShouldBe("1 of 2 failed.");
        index
            .QuerySelectorAll("tbody tr")
            .Select(row => row.QuerySelector("td")!.TextContent)
            .ShouldBe(["1 of 1", "2 of 3"]);
        index
            .QuerySelectorAll("tbody a")
            .Select(link => link.GetAttribute("href"))
            .ShouldBe(["a.html", "b.html", "b.html#cell-2"]);
        index.QuerySelector("tbody code")!.TextContent.ShouldBe("boom <x>");
        var second = new HtmlParser().ParseDocument(File.ReadAllText(Path.Combine(report, "b.html")));
        second.QuerySelectorAll("nav a").Select(link => link.TextContent).ShouldBe(["All notebooks", "Before: First"]);
    }
}
