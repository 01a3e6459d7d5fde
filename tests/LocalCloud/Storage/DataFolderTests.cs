using System.Diagnostics;
using System.Net.Sockets;
using LocalCloud.Storage;

namespace LocalCloud.Tests.Storage;

/// <summary>Which folders a local cloud takes for its own.</summary>
public sealed class DataFolderTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("local-cloud-tests-").FullName;

    [Fact]
    public void An_empty_folder_and_one_that_is_not_there_are_taken_and_then_known()
    {
        var made = Path.Combine(folder, "a", "b");
        DataFolder.Claim(made);
        FolderContents.IsOurs(made).ShouldBeTrue();
        DataFolder.Claim(made);

        var empty = Directory.CreateDirectory(Path.Combine(folder, "empty")).FullName;
        File.WriteAllText(Path.Combine(empty, ".DS_Store"), "left by a file manager");
        DataFolder.Claim(empty);
        FolderContents.IsOurs(empty).ShouldBeTrue();
    }

    [Fact]
    public void A_folder_of_AWS_keys_is_not_taken_although_the_names_are_alike()
    {
        Put("credentials", "[default]\naws_access_key_id = AKIAIOSFODNN7EXAMPLE\n");
        Refusal()
            .ShouldBe(
                $"{folder} holds files that are not the local cloud's (and has no mark of one). "
                    + "Choose an empty or a new folder for the data: --data DIR."
            );
        Put("config", "[default]\n");
        Refusal().ShouldContain("(config)");
        FolderContents.IsOurs(folder).ShouldBeFalse();
    }

    [Fact]
    public void A_refusal_names_a_few_of_the_files()
    {
        foreach (var name in "abcde")
        {
            Put($"{name}.txt", "");
        }
        Refusal().ShouldContain("(a.txt, b.txt, c.txt and 2 more)");
    }

    [Fact]
    public void A_folder_of_a_version_without_marker_is_known_by_its_database_lock_and_owner()
    {
        Put("cloud.db", "");
        Put("owner", "");
        FolderContents.IsOurs(folder).ShouldBeFalse();
        Put("lock", "");
        FolderContents.IsOurs(folder).ShouldBeTrue();
        Put("thesis.txt", "");
        DataFolder.Claim(folder);
        FolderContents.Foreign(folder).ShouldBe(["thesis.txt"]);
    }

    [Theory]
    [InlineData("credentials")]
    [InlineData("cloud.db")]
    [InlineData("lock")]
    [InlineData("running.json")]
    public void A_folder_in_the_place_of_a_file_is_named(string name)
    {
        DataFolder.Claim(folder);
        Directory.CreateDirectory(Path.Combine(folder, name));
        Refusal()
            .ShouldBe(
                $"{Path.Combine(folder, name)} is a folder, where the local cloud keeps a file. Move it away, then start again."
            );
        Cloud.FindFault(folder).ShouldBe(Refusal());
    }

    /// <summary>Who reads a pipe waits until somebody writes to it: nobody does.</summary>
    [Theory]
    [InlineData("credentials")]
    [InlineData("running.json")]
    [InlineData("owner")]
    [InlineData("in-flight")]
    [InlineData("crash.log")]
    [InlineData("cloud.log")]
    [InlineData("credentials.new")]
    public async Task A_pipe_in_the_place_of_a_file_is_named_and_left_alone(string name)
    {
        DataFolder.Claim(folder);
        await MakePipeAsync(Path.Combine(folder, name));
        Refusal()
            .ShouldBe(
                $"{Path.Combine(folder, name)} is a pipe or a socket, where the local cloud keeps a file. Move it away, then start again."
            );
        Cloud.FindFault(folder).ShouldBe(Refusal());
        FolderContents.Files(folder).ShouldNotContain(Path.Combine(folder, name));
    }

    [Fact]
    public void A_socket_in_the_place_of_a_file_is_named()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "A socket is no file there.");
        DataFolder.Claim(folder);
        using var socket = new Socket(AddressFamily.Unix, SocketType.Stream, ProtocolType.Unspecified);
        socket.Bind(new UnixDomainSocketEndPoint(Path.Combine(folder, "owner")));
        Refusal().ShouldContain("owner is a pipe or a socket");
    }

    [Fact]
    public void A_file_in_the_place_of_the_folder_is_named()
    {
        Put("file", "");
        var file = Path.Combine(folder, "file");
        Should
            .Throw<StoreException>(() => DataFolder.Claim(file))
            .Message.ShouldBe($"{file} is a file. Choose a folder for the data: --data DIR.");
    }

    [Fact]
    public void Rights_that_were_opened_or_taken_by_hand_are_set_right()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Windows has no file modes.");
        if (OperatingSystem.IsWindows())
        {
            return;
        }
        DataFolder.Claim(folder);
        Put("cloud.db", "");
        Put("functions/0123456789abcdef/A.dll", "");
        Put("thesis.txt", "");
        const UnixFileMode Everybody = (UnixFileMode)0b111_111_111;
        foreach (var path in Directory.GetFileSystemEntries(folder, "*", SearchOption.AllDirectories).Append(folder))
        {
            File.SetUnixFileMode(path, Everybody);
        }
        File.SetUnixFileMode(Path.Combine(folder, "cloud.db"), UnixFileMode.UserRead);
        FolderRights.IsOpen(folder).ShouldBeTrue();

        DataFolder.Claim(folder);

        FolderRights.IsOpen(folder).ShouldBeFalse();
        FolderRights.Wrong(folder).ShouldBeEmpty();
        File.GetUnixFileMode(folder).ShouldBe((UnixFileMode)0b111_000_000);
        File.GetUnixFileMode(Path.Combine(folder, "cloud.db")).ShouldBe((UnixFileMode)0b110_000_000);
        File.GetUnixFileMode(Path.Combine(folder, "functions", "0123456789abcdef"))
            .ShouldBe((UnixFileMode)0b111_000_000);
        File.GetUnixFileMode(Path.Combine(folder, "thesis.txt")).ShouldBe(Everybody);
    }

    public void Dispose() => Directory.Delete(folder, recursive: true);

    private string Refusal() => Should.Throw<StoreException>(() => DataFolder.Claim(folder)).Message;

    private static async Task MakePipeAsync(string path)
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Windows has no pipes in folders.");
        using var mkfifo = Process.Start("mkfifo", [path]);
        await mkfifo.WaitForExitAsync(TestContext.Current.CancellationToken);
    }

    private void Put(string name, string text)
    {
        var file = Path.Combine(folder, name);
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        File.WriteAllText(file, text);
    }
}
