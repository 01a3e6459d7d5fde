using NotebookHost.Packages;

namespace NotebookHost.Tests.Packages;

public sealed class NugetTests : IDisposable
{
    private readonly Scratch _scratch = new();

    public void Dispose() => _scratch.Dispose();

    [Fact]
    public async Task A_package_that_exists_is_restored() =>
        (
            await _scratch.Run(
                "#r \"nuget: Newtonsoft.Json, 13.0.1\"\nNewtonsoft.Json.JsonConvert.SerializeObject(new[] { 1 })"
            )
        )
            .Text()
            .ShouldBe("[1]");

    [Fact]
    public async Task A_package_without_a_version_is_restored() =>
        (await _scratch.Run("#r \"nuget: Newtonsoft.Json\"\nnameof(Newtonsoft.Json.JsonConvert)"))
            .Text()
            .ShouldBe("JsonConvert");

    [Fact]
    public async Task A_package_named_in_an_imported_file_is_restored_with_what_it_needs()
    {
        _scratch.File("helpers/workshop.csx", "#r \"nuget: AWSSDK.DynamoDBv2, 4.0.110\"\nusing Amazon.DynamoDBv2;");
        (
            await Scratch.Run(
                _scratch.Kernel("notebooks"),
                "#!import ../helpers/workshop.csx",
                "new AmazonDynamoDBConfig().ServiceVersion + typeof(Amazon.RegionEndpoint).Assembly.GetName().Name"
            )
        )
            .Text()
            .ShouldBe("2012-08-10AWSSDK.Core");
    }

    [Fact]
    public async Task A_package_that_exists_nowhere_fails_the_cell()
    {
        _scratch.EmptyPackageSource();
        var run = await _scratch.Run("var a = 1;\n#r \"nuget: No.Such.Package, 5.1.0\"");
        run.Error!.Message.ShouldBe(
            "No.Such.Package is not in the NuGet source used here, and this repo has no stand-in. "
                + "Check the spelling, or add a source in nuget.config."
        );
        run.Error.Line.ShouldBe(2);
    }

    [Fact]
    public async Task One_kernel_holds_one_version_of_a_package()
    {
        var run = await _scratch.Run("#r \"nuget: Newtonsoft.Json, 13.0.1\"", "#r \"nuget: Newtonsoft.Json, 12.0.3\"");
        run.Error!.Message.ShouldBe(
            "Newtonsoft.Json 12.0.3 can't be used: this notebook already uses Newtonsoft.Json 13.0.1, and one kernel "
                + "holds one version of a package. Name one version everywhere, then start again from the first cell."
        );
    }

    [Fact]
    public async Task The_same_package_may_be_named_again() =>
        (
            await _scratch.Run(
                "#r \"nuget: Newtonsoft.Json, 13.0.1\"",
                "#r \"nuget: newtonsoft.json, 13.0.1\"",
                "#r \"nuget: Newtonsoft.Json\"",
                "typeof(Newtonsoft.Json.JsonConvert).Name"
            )
        )
            .Text()
            .ShouldBe("JsonConvert");

    [Fact]
    public async Task The_display_api_needs_no_restore() =>
        (
            await _scratch.Run(
                "#r \"nuget: Microsoft.DotNet.Interactive, 1.0.0-beta.26000\"\nnameof(Microsoft.DotNet.Interactive.Kernel)"
            )
        )
            .Text()
            .ShouldBe("Kernel");

    [Fact]
    public async Task For_a_package_that_the_source_lacks_the_stand_in_is_used_and_named()
    {
        _scratch.EmptyPackageSource();
        var run = await _scratch.Run("#r \"nuget: AWSSDK.EventBridge, 4.0.5.15\"");
        run.Text()
            .ShouldBe(
                "AWSSDK.EventBridge is not in the NuGet source used here; using the stand-in that comes with this repo.\n"
            );
    }

    [Fact]
    public async Task Stand_ins_and_real_packages_share_one_core()
    {
        _scratch.EmptyPackageSource();
        var run = await _scratch.Run(
            """
            #r "nuget: AWSSDK.EventBridge, 4.0.5.15"
            #r "nuget: AWSSDK.StepFunctions, 4.0.100"
            #r "nuget: AWSSDK.DynamoDBv2, 4.0.110"
            """,
            """
            new object[]
            {
                new Amazon.EventBridge.AmazonEventBridgeConfig(),
                new Amazon.StepFunctions.AmazonStepFunctionsConfig(),
                new Amazon.DynamoDBv2.AmazonDynamoDBConfig(),
            }.OfType<Amazon.Runtime.ClientConfig>().Select(config => config.GetType().BaseType.Assembly).Distinct().Count()
            """
        );
        run.Text().ShouldBe("1");
    }

    [Fact]
    public async Task Two_kernels_hold_packages_of_their_own()
    {
        const string Cell = "#r \"nuget: Newtonsoft.Json, 13.0.1\"";
        const string Setting = "Newtonsoft.Json.JsonConvert.DefaultSettings";
        await _scratch.Run(Cell, $"{Setting} = () => new();");
        (await _scratch.Run(Cell, $"{Setting} is null")).Text().ShouldBe("True");
    }

    [Fact]
    public async Task Without_a_network_the_error_says_what_to_do()
    {
        _scratch.PackageSource("https://localhost:9/index.json");
        var run = await _scratch.Run("#r \"nuget: AWSSDK.EventBridge, 4.0.5.15\"");
        run.Error!.Message.ShouldStartWith(
            "The NuGet source can't be reached, and what this cell needs (AWSSDK.EventBridge 4.0.5.15) was not restored "
                + "on this machine before. Connect to the network once and run the cell again. NuGet says: NU1301: "
        );
    }

    [Fact]
    public async Task The_second_use_comes_from_the_cache()
    {
        var cache = Path.Combine(_scratch.Folder, "cache");
        NotebookHost.Packages.PackageReference[] packages = [new("Newtonsoft.Json", "13.0.1")];
        var cancellation = TestContext.Current.CancellationToken;
        var first = await new PackageResolver(null, cache).ResolveAsync(packages, _scratch.Folder, cancellation);
        var time = System.Diagnostics.Stopwatch.StartNew();
        var second = await new PackageResolver(null, cache).ResolveAsync(packages, _scratch.Folder, cancellation);
        time.Elapsed.ShouldBeLessThan(TimeSpan.FromSeconds(1), "starting dotnet takes longer than that");
        second.CompileFiles.ShouldBe(first.CompileFiles);
        Directory.EnumerateFileSystemEntries(cache).Count().ShouldBe(1, "the folder of the restore is removed");
    }

    [Fact]
    public async Task A_cached_answer_whose_files_are_gone_is_asked_anew()
    {
        var cache = Path.Combine(_scratch.Folder, "cache");
        NotebookHost.Packages.PackageReference[] packages = [new("Newtonsoft.Json", "13.0.1")];
        var cancellation = TestContext.Current.CancellationToken;
        var first = await new PackageResolver(null, cache).ResolveAsync(packages, _scratch.Folder, cancellation);
        var answer = Directory.EnumerateFiles(cache).Single();
        File.WriteAllText(answer, File.ReadAllText(answer).Replace("Newtonsoft.Json.dll", "gone.dll"));
        (
            await new PackageResolver(null, cache).ResolveAsync(packages, _scratch.Folder, cancellation)
        ).CompileFiles.ShouldBe(first.CompileFiles);
    }

    [Fact]
    public async Task Native_libraries_of_a_package_are_found() => (
            await _scratch.Run(
                """
                #r "nuget: Microsoft.Data.Sqlite, 10.0.14"
                #r "nuget: SQLitePCLRaw.bundle_e_sqlite3, 3.0.3"
                """,
                """
                var connection = new Microsoft.Data.Sqlite.SqliteConnection("Data Source=:memory:");
                connection.Open();
                var command = connection.CreateCommand();
                command.CommandText = "select 40 + 2";
                command.ExecuteScalar()
                """
            )
        ).Text().ShouldBe("42");
}
