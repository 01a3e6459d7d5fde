using System.Reflection;
using System.Text.RegularExpressions;
using Amazon.EventBridge;
using Amazon.StepFunctions;
using Type = System.Type;

namespace PackageStandIns.Tests.Aws;

/// <summary>A package that is made of a client passes for the one that lessons ask for.</summary>
public class PackageTests
{
    [Theory]
    [InlineData(typeof(AmazonEventBridgeClient))]
    [InlineData(typeof(AmazonStepFunctionsClient))]
    public void A_client_has_the_version_that_the_lessons_pin(Type client)
    {
        var assembly = client.Assembly;
        var version = assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion;
        var entry = File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "helpers", "workshop.csx"));

        var pin = Regex.Match(entry, $"nuget: {assembly.GetName().Name}, ([0-9.]+)").Groups[1].Value;

        version.Split('+')[0].ShouldBe(pin);
    }

    [Fact]
    public void Every_client_has_the_assembly_version_of_the_fourth_generation() =>
        typeof(AmazonEventBridgeClient).Assembly.GetName().Version.ShouldBe(new Version(4, 0, 0, 0));
}
