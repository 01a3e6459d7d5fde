using LocalCloud.Storage;
using Workshop.Doctoring;

namespace Workshop.Tests.Faults;

/// <summary>
/// Each file of the data folder, damaged by hand in each way: start and doctor mend it or say in a sentence what to do.
/// </summary>
public sealed class DamageTests : IAsyncLifetime
{
    private const string Gone =
        "is gone or empty, although this folder was in use. Put it back from a copy, or start with an empty cloud: workshop reset";
    private const string Damaged = "is damaged (";
    private const string NoKeys = "holds no keys: it is empty or damaged. Delete it; the next start makes new ones";
    private const string NewKeys = "is gone. The next start makes new keys; shells need them anew: env";

    private const string Link = "is a link to something else. Move it away, then start again.";

    private readonly string folder = Path.Combine(Path.GetTempPath(), "workshop-tests", Guid.NewGuid().ToString("n"));

    /// <summary>What start and doctor say; null: start goes on, doctor finds nothing.</summary>
    public static TheoryData<string, string, string?, string?> Cases =>
        new()
        {
            { "cloud.db", "empty", Gone, Gone },
            { "cloud.db", "delete", Gone, Gone },
            { "cloud.db", "truncate", Damaged, Damaged },
            { "cloud.db", "flip", Damaged, Damaged },
            { "cloud.db", "pages", Damaged, Damaged },
            { "cloud.db", "folder", "is a folder, where", "is a folder, where" },
            { "cloud.db", "link", Link, Link },
            { "cloud.log", "link", Link, Link },
            { "credentials", "empty", NoKeys, NoKeys },
            { "credentials", "truncate", NoKeys, NoKeys },
            { "credentials", "flip", NoKeys, NoKeys },
            { "credentials", "delete", null, NewKeys },
            { "credentials", "folder", "is a folder, where", "is a folder, where" },
            { "lock", "delete", null, null },
            { "lock", "folder", "is a folder, where", "is a folder, where" },
            { "owner", "empty", null, null },
            { "owner", "flip", null, null },
            { "owner", "delete", null, null },
            { "owner", "folder", "is a folder, where", "is a folder, where" },
            { "local-cloud.txt", "empty", null, null },
            { "local-cloud.txt", "flip", null, null },
            { "local-cloud.txt", "delete", null, null },
            { "local-cloud.txt", "folder", "is a folder, where", "is a folder, where" },
            { "functions", "delete", null, null },
            { "functions", "link", Link, Link },
            { "functions", "file", "is a file, where", "is a file, where" },
        };

    [Theory]
    [MemberData(nameof(Cases))]
    public async Task Damage_by_hand_is_mended_or_told(string file, string damage, string? start, string? doctor)
    {
        Assert.SkipWhen(
            damage == "link" && OperatingSystem.IsWindows(),
            "Windows lets only administrators make links."
        );
        Damage(Path.Combine(folder, file), damage);

        var findings = await FindingsAsync();
        if (doctor is null)
        {
            findings.ShouldBeEmpty();
        }
        else
        {
            findings.ShouldContain(text => text.Contains(Path.Combine(folder, file)) && text.Contains(doctor));
        }

        if (start is null)
        {
            await StartAsync();
            (await FindingsAsync()).ShouldBeEmpty();
            return;
        }
        var refused = await Should.ThrowAsync<StoreException>(StartAsync);
        refused.Message.ShouldContain(Path.Combine(folder, file));
        refused.Message.ShouldContain(start);
        // It is no worse for the attempt.
        (await Should.ThrowAsync<StoreException>(StartAsync)).Message.ShouldBe(refused.Message);
    }

    [Fact]
    public async Task An_emptied_copy_of_a_functions_code_is_told_by_doctor_and_made_anew_by_start()
    {
        var copy = Directory
            .GetFiles(Path.Combine(folder, "functions"), "OrderFunctions.dll", SearchOption.AllDirectories)
            .Single();
        Damage(copy, "empty");
        (await FindingsAsync())
            .ShouldHaveSingleItem()
            .ShouldBe(
                $"{Path.GetRelativePath(folder, copy)} is damaged or missing: a copy of a function's code. "
                    + "start makes it anew: stop, then start."
            );
        await StartAsync();
        (await FindingsAsync()).ShouldBeEmpty();
    }

    public async ValueTask InitializeAsync() => await StartAsync();

    public ValueTask DisposeAsync()
    {
        Directory.Delete(folder, recursive: true);
        return ValueTask.CompletedTask;
    }

    private async Task StartAsync()
    {
        await using var workshop = await LocalWorkshop.StartAsync(Repository.Find(), folder, 0, auth: true, _ => { });
    }

    private async Task<List<string>> FindingsAsync()
    {
        var findings = new List<string>();
        await foreach (
            var finding in DataFolderCheck.LookAsync(new Patient(Repository.Find(), folder, 0), CancellationToken.None)
        )
        {
            findings.Add(finding.Text);
        }
        return findings;
    }

    private static void Damage(string path, string how)
    {
        var bytes = File.Exists(path) ? File.ReadAllBytes(path) : [];
        // Not in place: this process may have a copy of code mapped.
        if (Directory.Exists(path))
        {
            Directory.Delete(path, recursive: true);
        }
        File.Delete(path);
        switch (how)
        {
            case "empty" or "file":
                Write(path, []);
                break;
            case "truncate":
                Write(path, bytes[..(bytes.Length / 2)]);
                break;
            case "flip":
                bytes[0] ^= 1;
                Write(path, bytes);
                break;
            case "pages":
                // All but the first page.
                Array.Fill<byte>(bytes, 0x55, 4096, bytes.Length - 4096);
                Write(path, bytes);
                break;
            case "link":
                // The temporary folder: whatever it leads to is somebody else's.
                Directory.CreateSymbolicLink(path, Path.GetTempPath());
                break;
            case "folder":
                Directory.CreateDirectory(path);
                break;
        }
    }

    private static void Write(string path, byte[] bytes)
    {
        using var stream = PrivateFile.Open(path, FileMode.Create, FileAccess.Write, FileShare.None);
        stream.Write(bytes);
    }
}
