namespace NotebookHost.Tests.Cells;

// Each row of the table "The notebook hosts: what was seen to work" that concerns files and magic commands.
public sealed class DirectiveTests : IDisposable
{
    private readonly Scratch _scratch = new();

    public void Dispose() => _scratch.Dispose();

    [Fact]
    public async Task The_working_directory_is_the_notebooks_folder() =>
        (await Scratch.Run(_scratch.Kernel("notebooks"), "System.IO.Path.GetFileName(Environment.CurrentDirectory)"))
            .Text()
            .ShouldBe("notebooks");

    [Fact]
    public async Task The_working_directory_is_read_again_for_each_cell()
    {
        _scratch.File("sub/one.csx", "var where = \"sub\";");
        var run = await _scratch.Run("System.IO.Directory.SetCurrentDirectory(\"sub\");", "#!import one.csx", "where");
        run.Text().ShouldBe("sub");
    }

    [Theory]
    [InlineData("helper.csx")]
    [InlineData("helper.cs")]
    public async Task Import_submits_a_file_as_if_typed(string file)
    {
        _scratch.File($"helpers/{file}", "using System.Globalization;\nint Twice(int n) => 2 * n;");
        var run = await Scratch.Run(
            _scratch.Kernel("notebooks"),
            $"#!import ../helpers/{file}\nvar four = Twice(2);",
            "four + CultureInfo.InvariantCulture.Name"
        );
        run.Text().ShouldBe("4");
    }

    [Fact]
    public async Task Nested_imports_are_relative_to_the_working_directory()
    {
        _scratch
            .File("helpers/outer.csx", "#!import ../helpers/inner.csx\nvar outer = inner + 1;")
            .File("helpers/inner.csx", "var inner = 1;");
        (await Scratch.Run(_scratch.Kernel("notebooks"), "#!import ../helpers/outer.csx", "outer"))
            .Text()
            .ShouldBe("2");
    }

    [Fact]
    public async Task Files_that_import_each_other_end_in_an_error()
    {
        _scratch.File("a.csx", "#!import b.csx").File("b.csx", "#!import a.csx");
        var run = await _scratch.Run("#!import a.csx");
        run.Error!.Message.ShouldBe("Files import each other more than 32 deep; 'a.csx' is one of them.");
    }

    [Fact]
    public async Task An_imported_dib_runs_its_csharp_and_skips_its_text()
    {
        _scratch.File("x.dib", "#!meta\n{\"a\": 1}\n\n#!markdown\n# Title (not C#)\n\n#!csharp\nvar d = 7;\n");
        (await _scratch.Run("#!import x.dib", "d")).Text().ShouldBe("7");
    }

    [Fact]
    public async Task An_imported_notebook_runs_its_code_cells()
    {
        _scratch.File("x.ipynb", NotebookText.With("var fromNotebook = 3;"));
        (await _scratch.Run("#!import x.ipynb", "fromNotebook")).Text().ShouldBe("3");
    }

    [Fact]
    public async Task An_imported_notebook_must_name_the_kernel_of_each_code_cell()
    {
        _scratch.File(
            "x.ipynb",
            """
            {"cells": [{"cell_type": "code", "metadata": {}, "source": "1"}], "metadata": {}, "nbformat": 4}
            """
        );
        (await _scratch.Run("#!import x.ipynb")).Error!.Message.ShouldBe(
            "Cell 1 of 'x.ipynb' does not name its kernel, so .NET Interactive can't import it. "
                + "Its metadata should have polyglot_notebook.kernelName \"csharp\"."
        );
    }

    [Fact]
    public async Task A_missing_import_names_the_folder_it_was_looked_for_in()
    {
        var run = await _scratch.Run("var a = 1;\n#!import nowhere.csx");
        run.Error!.Message.ShouldBe(
            $"The file 'nowhere.csx' does not exist in the working directory '{_scratch.Folder}'."
        );
        run.Error.Line.ShouldBe(2);
        run.Error.Code.ShouldBe("#!import nowhere.csx");
    }

    [Fact]
    public async Task Load_is_relative_to_the_working_directory_and_nested_to_the_loading_file()
    {
        _scratch
            .File("helpers/a.csx", "#load \"parts/b.csx\"\nvar a = b + 1;")
            .File("helpers/parts/b.csx", "var b = 1;");
        (await Scratch.Run(_scratch.Kernel("notebooks"), "#load \"../helpers/a.csx\"", "a")).Text().ShouldBe("2");
    }

    [Fact]
    public async Task A_loaded_file_does_not_know_display_but_has_the_extension_method()
    {
        _scratch.File("a.csx", "void A() => display(1);").File("b.csx", "void B() => \"shown\".Display();");
        (await _scratch.Run("#load \"a.csx\"")).Error!.Message.ShouldStartWith(
            "CS0103: The name 'display' does not exist in the current context"
        );
        (await _scratch.Run("#load \"b.csx\"", "B();")).Text().ShouldBe("shown");
    }

    [Fact]
    public async Task An_imported_file_loads_relative_to_the_working_directory_and_its_usings_stay()
    {
        _scratch
            .File(
                "helpers/workshop.csx",
                "#load \"../helpers/part.csx\"\nusing System.Globalization;\nrecord Cup(int Size);"
            )
            .File("helpers/part.csx", "int Size() => 3;");
        var run = await Scratch.Run(
            _scratch.Kernel("notebooks"),
            "#!import ../helpers/workshop.csx",
            "new Cup(Size()).Size + CultureInfo.InvariantCulture.Name"
        );
        run.Text().ShouldBe("3");
    }

    [Fact]
    public async Task A_package_in_a_loaded_file_is_refused()
    {
        _scratch.File("part.csx", "#r \"nuget: Newtonsoft.Json, 13.0.1\"");
        (await _scratch.Run("#load \"part.csx\"")).Error!.Message.ShouldBe(
            "#r \"nuget: Newtonsoft.Json, 13.0.1\" stands in a file that #load brings in, where it does not work. "
                + "Put it in the cell, or in a file that #!import brings in."
        );
    }

    [Fact]
    public async Task Csharp_is_a_magic_command_that_changes_nothing() =>
        (await _scratch.Run("#!csharp\n1 + 1")).Text().ShouldBe("2");

    [Fact]
    public async Task An_unknown_magic_command_says_what_works()
    {
        var run = await _scratch.Run("var a = 1;\n#!mermaid\ngraph");
        run.Error!.Message.ShouldBe(
            "#!mermaid does not work here. In a C# cell these do: #!csharp, #!import FILE, "
                + "#r \"nuget: PACKAGE, VERSION\", #r \"FILE.dll\", #load \"FILE.csx\"."
        );
        run.Error.Line.ShouldBe(2);
    }

    [Fact]
    public async Task A_reference_to_a_file_is_relative_to_the_working_directory()
    {
        File.Copy(typeof(Shouldly.Should).Assembly.Location, Path.Combine(_scratch.Folder, "Shouldly.dll"));
        (await _scratch.Run("#r \"Shouldly.dll\"", "nameof(Shouldly.Should)")).Text().ShouldBe("Should");
        (await _scratch.Run("#r \"Shouldly.dll\"\ntypeof(Shouldly.Should).Assembly.Location"))
            .Text()
            .ShouldBe(Path.Combine(_scratch.Folder, "Shouldly.dll"));
    }

    [Fact]
    public async Task A_missing_reference_is_CS0006()
    {
        var run = await _scratch.Run("#r \"missing.dll\"");
        run.Error!.Message.ShouldBe("CS0006: Metadata file 'missing.dll' could not be found");
        run.Error.Line.ShouldBe(1);
    }

    [Fact]
    public async Task A_namespace_in_an_imported_file_is_CS7021()
    {
        _scratch.File("ns.csx", "namespace A { class B { } }");
        var run = await _scratch.Run("var a = 1;\n#!import ns.csx");
        run.Error!.Message.ShouldBe("CS7021: Cannot declare namespace in script code");
        run.Error.Line.ShouldBe(2);
        run.Error.Traceback.ShouldBe([
            "ns.csx, line 1: error CS7021: Cannot declare namespace in script code",
            "    namespace A { class B { } }",
        ]);
    }

    [Fact]
    public async Task An_extension_method_works_at_the_top_level_only()
    {
        (await _scratch.Run("static string Loud(this string s) => s + \"!\";\n\"hi\".Loud()")).Text().ShouldBe("hi!");
        (
            await _scratch.Run("static class E { public static string Loud(this string s) => s; }")
        ).Error!.Message.ShouldBe(
            "CS1109: Extension methods must be defined in a top level static class; E is a nested class"
        );
    }
}
