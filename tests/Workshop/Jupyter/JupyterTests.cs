using System.Text.Json.Nodes;

namespace Workshop.Tests.Commands;

public sealed class JupyterTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("jupyter-").FullName;

    private string Spec => Path.Combine(_folder, "kernels", ".net-csharp", "kernel.json");

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public async Task The_kernelspec_has_the_notebooks_name_and_listens_on_loopback_only()
    {
        var outcome = await RunAsync();
        outcome.ExitCode.ShouldBe(0, outcome.Errors);
        outcome.Output.ShouldContain(Spec);
        var spec = JsonNode.Parse(await File.ReadAllTextAsync(Spec))!;
        var arguments = spec["argv"]!.AsArray().Select(argument => (string)argument!).ToList();
        arguments.ShouldContain("--http-local-only");
        arguments[^1].ShouldBe("{connection_file}");
        spec["language"]!.GetValue<string>().ShouldBe("C#");
        (await RunAsync()).Output.ShouldNotContain("stood there");
    }

    [Fact]
    public async Task A_kernelspec_that_is_there_is_kept_beside_it()
    {
        Directory.CreateDirectory(Path.GetDirectoryName(Spec)!);
        await File.WriteAllTextAsync(Spec, "{}");
        (await RunAsync()).Output.ShouldContain($"Another one stood there; it is kept as {Spec}.before");
        (await File.ReadAllTextAsync(Spec + ".before")).ShouldBe("{}");
    }

    private Task<Outcome> RunAsync() =>
        WorkshopCommand.ExecuteAsync("", new() { ["JUPYTER_DATA_DIR"] = _folder }, ["jupyter"]);
}
