using System.Diagnostics;
using System.Runtime.InteropServices;
using System.Security;

namespace NotebookHost.Packages;

/// <summary>One restore by the .NET SDK, in a folder of its own.</summary>
internal static class RestoreProject
{
    public sealed record Outcome(AssetsFile? Assets, bool Succeeded, string Output);

    public static async Task<Outcome> RunAsync(
        IEnumerable<PackageReference> packages,
        string folder,
        string configFolder,
        CancellationToken cancellation
    )
    {
        Directory.CreateDirectory(folder);
        var project = Path.Combine(folder, "packages.csproj");
        await File.WriteAllTextAsync(project, ProjectText(packages, configFolder), cancellation);
        var start = new ProcessStartInfo(DotnetPath())
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            RedirectStandardInput = true,
        };

        // The project must not take anything from files above the cache folder.
        foreach (
            var argument in new[]
            {
                "restore",
                project,
                "-v",
                "q",
                "-p:ImportDirectoryBuildProps=false",
                "-p:ImportDirectoryBuildTargets=false",
                "-p:ImportDirectoryPackagesProps=false",
                "-nodeReuse:false",
            }
        )
        {
            start.ArgumentList.Add(argument);
        }

        const StringComparison ignoringCase = StringComparison.OrdinalIgnoreCase;

        // We may run below 'dotnet run' or 'dotnet test', whose MSBuild settings are not ours.
        foreach (var name in start.Environment.Keys.Where(name => name.StartsWith("MSBUILD", ignoringCase)).ToList())
        {
            start.Environment.Remove(name);
        }

        start.Environment["DOTNET_CLI_UI_LANGUAGE"] = "en";
        start.Environment["DOTNET_NOLOGO"] = "1";
        using var process = Start(start);
        process.StandardInput.Close();
        try
        {
            var errors = process.StandardError.ReadToEndAsync(cancellation);
            var output = await process.StandardOutput.ReadToEndAsync(cancellation) + await errors;
            await process.WaitForExitAsync(cancellation);
            var assets = AssetsFile.Load(Path.Combine(folder, "obj", "project.assets.json"));
            return new Outcome(assets, process.ExitCode == 0, output.Trim());
        }
        catch (OperationCanceledException)
        {
            process.Kill(entireProcessTree: true);
            throw;
        }
    }

    private static Process Start(ProcessStartInfo start)
    {
        try
        {
            return Process.Start(start)!;
        }
        catch (System.ComponentModel.Win32Exception)
        {
            throw new PackageException(
                "Packages are restored by the .NET SDK, but 'dotnet' was not found. Install the .NET 10 SDK, "
                    + "or put its folder on the PATH."
            );
        }
    }

    // net10.0 even on a newer runtime: the packages for it exist, and no targeting pack is needed to restore.
    private static string ProjectText(IEnumerable<PackageReference> packages, string configFolder) =>
        $"""
        <Project Sdk="Microsoft.NET.Sdk">
          <PropertyGroup>
            <TargetFramework>net10.0</TargetFramework>
            <RuntimeIdentifiers>{RuntimeInformation.RuntimeIdentifier}</RuntimeIdentifiers>
            <DisableImplicitFrameworkReferences>true</DisableImplicitFrameworkReferences>
            <NuGetAudit>false</NuGetAudit>
            <RestoreRootConfigDirectory>{SecurityElement.Escape(configFolder)}</RestoreRootConfigDirectory>
          </PropertyGroup>
          <ItemGroup>
        {string.Join('\n', packages.Select(package =>
            $"    <PackageReference Include=\"{SecurityElement.Escape(package.Id)}\" " +
            $"Version=\"{SecurityElement.Escape(package.Version ?? "*")}\" />"))}
          </ItemGroup>
        </Project>
        """;

    private static string DotnetPath()
    {
        if (Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") is { Length: > 0 } host && File.Exists(host))
        {
            return host;
        }

        var ours = Environment.ProcessPath;
        return Path.GetFileNameWithoutExtension(ours) == "dotnet" ? ours! : "dotnet";
    }
}
