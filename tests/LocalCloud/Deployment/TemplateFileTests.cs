using System.Diagnostics;

namespace LocalCloud.Tests.Deployment;

public sealed class TemplateFileTests
{
    /// <summary>
    /// cfn-lint checks a template against AWS's resource specifications (github.com/aws-cloudformation/cfn-lint).
    /// </summary>
    [Fact]
    public async Task The_template_passes_cfn_lint()
    {
        using var lint = new Process();
        lint.StartInfo = new ProcessStartInfo("cfn-lint", [DeployFixture.Template])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        try
        {
            lint.Start();
        }
        catch (System.ComponentModel.Win32Exception)
        {
            Assert.Skip("cfn-lint is not on this machine (pip install cfn-lint).");
        }
        var output = await lint.StandardOutput.ReadToEndAsync() + await lint.StandardError.ReadToEndAsync();
        await lint.WaitForExitAsync();
        lint.ExitCode.ShouldBe(0, output);
    }
}
