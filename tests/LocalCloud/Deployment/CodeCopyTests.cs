using LocalCloud.Deployment;
using LocalCloud.Tests.Lambda;

namespace LocalCloud.Tests.Deployment;

/// <summary>The copies of functions' code in the data folder survive what is done to them.</summary>
public sealed class CodeCopyTests
{
    private const string Template = """
        Resources:
          Barista:
            Type: AWS::Serverless::Function
            Properties:
              FunctionName: Barista
              Runtime: dotnet10
              Handler: TestFunctions::TestFunctions.Handlers::Variable
              CodeUri: TestFunctions
              Environment:
                Variables:
                  DRINK: Latte
        """;

    public static TheoryData<string> Damages =>
        ["empty", "truncate", "flip", "delete", "delete all", "manifest", "folder"];

    [Theory]
    [MemberData(nameof(Damages))]
    public async Task A_damaged_copy_is_seen_and_made_anew_at_the_next_deployment(string damage)
    {
        await using var test = await TestCloud.StartAsync();
        await test.DeployTextAsync(Template);
        var data = test.Cloud.Options.DataFolder;
        var code = Directory.GetDirectories(Path.Combine(data, "functions")).ShouldHaveSingleItem();
        var whole = Contents(code);
        CodeCopies.Damaged(data).ShouldBeEmpty();
        await test.Server.DisposeAsync();
        var assembly = Path.Combine(code, "TestFunctions.dll");
        Damage(damage, assembly);
        CodeCopies
            .Damaged(data)
            .Count.ShouldBe(
                damage == "manifest" ? 0
                : damage == "delete all" ? whole.Count
                : 1
            );

        await test.RestartAsync();
        await test.DeployTextAsync(Template);

        CodeCopies.Damaged(data).ShouldBeEmpty();
        Contents(code).ShouldBe(whole);
        (await test.InvokeAsync("\"DRINK\"", "Barista")).Text().ShouldBe("\"Latte\"");
    }

    private static void Damage(string how, string file)
    {
        var bytes = File.ReadAllBytes(file);
        // This process has the file loaded: what is mapped must not change under it.
        File.Delete(file);
        switch (how)
        {
            case "empty":
                File.WriteAllBytes(file, []);
                break;
            case "truncate":
                File.WriteAllBytes(file, bytes[..(bytes.Length / 2)]);
                break;
            case "flip":
                bytes[bytes.Length / 2] ^= 1;
                File.WriteAllBytes(file, bytes);
                break;
            case "delete all":
                Directory.Delete(Path.GetDirectoryName(file)!, recursive: true);
                break;
            case "manifest":
                File.WriteAllBytes(file, bytes);
                File.WriteAllText(Path.GetDirectoryName(file) + ".sha256", "nonsense");
                break;
            case "folder":
                Directory.CreateDirectory(file);
                break;
        }
    }

    private static Dictionary<string, string> Contents(string folder) =>
        Directory
            .GetFiles(folder, "*", SearchOption.AllDirectories)
            .ToDictionary(
                file => Path.GetRelativePath(folder, file),
                file => Convert.ToHexString(File.ReadAllBytes(file))
            );
}
