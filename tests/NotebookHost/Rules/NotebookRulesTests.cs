using System.Text.Json.Nodes;
using NotebookHost.Notebooks;
using NotebookHost.Rules;

namespace NotebookHost.Tests.Rules;

public sealed class NotebookRulesTests : IDisposable
{
    private readonly Scratch _scratch = new();

    public void Dispose() => _scratch.Dispose();

    private IReadOnlyList<string> Check(Action<JsonObject>? change = null, Func<string, string>? layout = null)
    {
        var json = (JsonObject)
            JsonNode.Parse(NotebookText.WithCells(NotebookText.Markdown("# Title"), NotebookText.Code("1")))!;
        change?.Invoke(json);
        var text = Notebook.Parse(json.ToJsonString()).ToJson();
        _scratch.File("00-x.ipynb", layout?.Invoke(text) ?? text);
        return NotebookRules.Check(Path.Combine(_scratch.Folder, "00-x.ipynb"));
    }

    [Fact]
    public void A_notebook_in_good_order_has_no_problems() => Check().ShouldBeEmpty();

    [Fact]
    public void The_minor_version_is_5() =>
        Check(notebook => notebook["nbformat_minor"] = 4)
            .ShouldBe(["00-x.ipynb: nbformat_minor is 4; it should be 5."]);

    [Fact]
    public void The_kernel_is_named_as_Jupyter_and_VS_Code_want_it() =>
        Check(notebook => notebook["metadata"]!["kernelspec"]!["name"] = "python3")
            .ShouldBe([
                "00-x.ipynb: metadata.kernelspec is {\"display_name\":\".NET (C#)\",\"language\":\"C#\",\"name\":\"python3\"}; "
                    + "it should be {\"display_name\":\".NET (C#)\",\"language\":\"C#\",\"name\":\".net-csharp\"}.",
            ]);

    [Fact]
    public void Other_metadata_are_refused() =>
        Check(notebook => notebook["metadata"]!["widgets"] = 1)
            .ShouldBe(["00-x.ipynb: metadata.widgets should not be there."]);

    [Fact]
    public void A_code_cell_names_its_kernel() =>
        Check(notebook => notebook["cells"]![1]!["metadata"]!.AsObject().Remove("polyglot_notebook"))
            .ShouldBe([
                "00-x.ipynb: cell 2: metadata.polyglot_notebook is missing; it should be {\"kernelName\":\"csharp\"}.",
            ]);

    [Fact]
    public void A_text_cell_has_no_metadata() =>
        Check(notebook => notebook["cells"]![0]!["metadata"]!["tags"] = "a")
            .ShouldBe(["00-x.ipynb: cell 1 has metadata {\"tags\":\"a\"}; a text cell should have none."]);

    [Fact]
    public void Each_cell_has_an_id_of_its_own()
    {
        Check(notebook => notebook["cells"]![1]!["id"] = "cell-1")
            .ShouldBe(["00-x.ipynb: cell 2 has the id 'cell-1', as cell 1 has; ids should differ."]);
        Check(notebook => notebook["cells"]![1]!.AsObject().Remove("id"))
            .ShouldBe(["00-x.ipynb: cell 2 has the id ''; it should be 1 to 64 letters, digits, - or _."]);
    }

    [Fact]
    public void There_are_no_outputs_and_no_counts() =>
        Check(notebook =>
            {
                notebook["cells"]![1]!["execution_count"] = 4;
                notebook["cells"]![1]!["outputs"]!.AsArray().Add(new JsonObject { ["output_type"] = "stream" });
            })
            .ShouldBe([
                "00-x.ipynb: cell 2 has 1 outputs; a committed notebook has an empty list of them. "
                    + "Clear all outputs before you save.",
                "00-x.ipynb: cell 2 has execution_count 4; it should be null. Clear all outputs before you save.",
            ]);

    [Fact]
    public void The_layout_is_Jupyters() =>
        Check(layout: text => text.Replace("\n \"metadata\"", "\n  \"metadata\"", StringComparison.Ordinal))
            .ShouldBe([
                "00-x.ipynb: line 25 reads '  \"metadata\": {' where Jupyter would write ' \"metadata\": {' "
                    + "(keys sorted, indent of 1, a line end at the end of the file).",
            ]);

    [Fact]
    public void What_is_not_a_notebook_is_said_to_be_none()
    {
        _scratch.File("y.ipynb", "{}");
        NotebookRules
            .Check(Path.Combine(_scratch.Folder, "y.ipynb"))
            .ShouldBe(["'y.ipynb' is not a notebook: it has no array of cells."]);
    }
}
