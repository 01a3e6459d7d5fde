using NotebookHost.Notebooks;

namespace NotebookHost.Tests.Notebooks;

public sealed class RoundTripTests
{
    // As nbformat 5 writes it: json.dumps(notebook, ensure_ascii=False, indent=1, sort_keys=True) and a line end.
    private const string AsJupyterWritesIt = """
        {
         "cells": [
          {
           "attachments": {},
           "cell_type": "markdown",
           "id": "intro",
           "metadata": {
            "deep": {
             "unknown": [
              1,
              2.50,
              -1e-07,
              true,
              null
             ]
            }
           },
           "source": [
            "# Café ☕ <b> & \"quoted\" \\ \t\n",
            "\n",
            "\u001b[31mred'"
           ]
          },
          {
           "cell_type": "code",
           "execution_count": 3,
           "id": "c1",
           "metadata": {},
           "outputs": [
            {
             "data": {
              "text/plain": [
               "1"
              ]
             },
             "execution_count": 3,
             "metadata": {},
             "output_type": "execute_result"
            }
           ],
           "source": []
          }
         ],
         "metadata": {
          "Z": 1,
          "a": "b"
         },
         "nbformat": 4,
         "nbformat_minor": 5
        }

        """;

    [Fact]
    public void A_notebook_as_Jupyter_writes_it_stays_as_it_is_byte_for_byte() =>
        Notebook.Parse(AsJupyterWritesIt).ToJson().ShouldBe(AsJupyterWritesIt);

    [Fact]
    public void Keys_in_another_order_are_sorted_and_layout_is_made_the_same() =>
        Notebook
            .Parse("""{"nbformat_minor": 5, "cells": [], "metadata": {}, "nbformat": 4}""")
            .ToJson()
            .ShouldBe("{\n \"cells\": [],\n \"metadata\": {},\n \"nbformat\": 4,\n \"nbformat_minor\": 5\n}\n");

    [Fact]
    public void A_source_may_be_a_string_or_lines()
    {
        var notebook = Notebook.Parse(
            """
            {"cells": [{"cell_type": "code", "source": "a\nb"}, {"cell_type": "code", "source": ["a\n", "b"]}], "nbformat": 4}
            """
        );
        notebook.Cells.Select(cell => cell.Source).ShouldBe(["a\nb", "a\nb"]);
    }

    [Theory]
    [InlineData("[]", "'x' is not a notebook: it has no array of cells.")]
    [InlineData("""{"cells": [], "nbformat": 3}""", "'x' has nbformat 3; only version 4 is read.")]
    [InlineData("""{"cells": [{}], "nbformat": 4}""", "Cell 1 of 'x' has no cell_type.")]
    public void What_is_not_a_notebook_is_refused(string json, string message) =>
        Should.Throw<NotebookFormatException>(() => Notebook.Parse(json, "x")).Message.ShouldBe(message);

    [Fact]
    public void Broken_JSON_is_refused_with_its_place() =>
        Should
            .Throw<NotebookFormatException>(() => Notebook.Parse("{\n oops", "x"))
            .Message.ShouldStartWith("'x' is not JSON: line 2, byte 2: ");
}
