using LocalCloud.Storage;
using Microsoft.Data.Sqlite;

namespace LocalCloud.Tests.Storage;

/// <summary>What the store does when the disk or the folder says no.</summary>
public sealed class FaultTests
{
    private const string Insert = "insert into setting (name, value) values ($1, $2)";
    private const string Count = "select count(*) from setting";

    [Fact]
    public async Task A_full_disk_fails_the_request_keeps_what_was_acknowledged_and_the_cloud_goes_on_when_there_is_room()
    {
        await using var test = await TestCloud.StartAsync();
        var store = test.Cloud.Store;
        // SQLite gives the very error of a full disk (SQLITE_FULL) at this many pages:
        // sqlite.org/pragma.html#pragma_max_page_count.
        await LimitAsync(store, "pragma max_page_count = 120");
        var written = 0;
        var error = await Should.ThrowAsync<StoreException>(async () =>
        {
            for (; ; written++)
            {
                await store.WriteAsync(tx => tx.Execute(Insert, $"n{written}", new string('x', 3000)));
            }
        });
        error.Message.ShouldBe(
            "The data could not be written: SQLite Error 13: 'database or disk is full'. Nothing was changed. "
                + "Check the disk's free space and the folder's rights."
        );
        store.Read(tx => tx.First(Count, row => row.Long(0))).ShouldBe(written);

        await LimitAsync(store, "pragma max_page_count = 1000000");
        await store.WriteAsync(tx => tx.Execute(Insert, "after", "1"));
        store.Read(tx => tx.First(Count, row => row.Long(0))).ShouldBe(written + 1);
    }

    [Fact]
    public async Task All_commands_of_a_group_that_could_not_be_committed_are_told()
    {
        await using var test = await TestCloud.StartAsync();
        var store = test.Cloud.Store;
        await LimitAsync(store, "pragma max_page_count = 120");
        var writes = Enumerable
            .Range(0, 200)
            .Select(i => store.WriteAsync(tx => tx.Execute(Insert, $"n{i}", new string('x', 3000))))
            .ToList();
        var outcomes = await Task.WhenAll(
            writes.Select(async write =>
            {
                try
                {
                    await write;
                    return 1;
                }
                catch (StoreException)
                {
                    return 0;
                }
            })
        );
        outcomes.ShouldContain(0);
        store.Read(tx => tx.First(Count, row => row.Long(0))).ShouldBe(outcomes.Sum());
    }

    [Fact]
    public async Task Data_of_a_newer_version_is_refused_and_left_as_it_is()
    {
        await using var folder = new Folder();
        await (await LocalCloudServer.StartAsync(folder.Options)).DisposeAsync();
        folder.Sql("pragma user_version = 7");
        var error = await Should.ThrowAsync<StoreException>(() => LocalCloudServer.StartAsync(folder.Options));
        error.Message.ShouldBe(
            $"{folder.Database} has data format 7; this version of the local cloud reads format 1. "
                + "Use the version that wrote it, or start with an empty folder: workshop reset, or --data DIR."
        );
        folder.Sql("pragma user_version").ShouldBe(7);
    }

    [Fact]
    public async Task Data_of_the_same_version_with_other_tables_is_refused_and_doctor_says_the_same()
    {
        await using var folder = new Folder();
        await (await LocalCloudServer.StartAsync(folder.Options)).DisposeAsync();
        Cloud.FindFault(folder.Path).ShouldBeNull();
        folder.Sql("pragma application_id = 7");
        var error = await Should.ThrowAsync<StoreException>(() => LocalCloudServer.StartAsync(folder.Options));
        error.Message.ShouldBe(
            $"{folder.Database} was written by another state of this version of the local cloud; its tables are laid out differently. "
                + "Use the version that wrote it, or start with an empty folder: workshop reset, or --data DIR."
        );
        Cloud.FindFault(folder.Path).ShouldBe(error.Message);
        folder.Sql("pragma application_id").ShouldBe(7);
    }

    [Fact]
    public async Task A_file_that_is_not_a_database_is_refused()
    {
        await using var folder = new Folder();
        await (await LocalCloudServer.StartAsync(folder.Options)).DisposeAsync();
        await File.WriteAllTextAsync(folder.Database, new string('x', 5000));
        var error = await Should.ThrowAsync<StoreException>(() => LocalCloudServer.StartAsync(folder.Options));
        error.Message.ShouldBe(
            $"{folder.Database} is damaged (SQLite Error 26: 'file is not a database'). "
                + "Stop the local cloud, copy the folder if you need what is in it, then: workshop reset"
        );
        Cloud.FindFault(folder.Path).ShouldBe(error.Message);
    }

    private static Task LimitAsync(Store store, string pragma) =>
        store.WriteAsync(tx => tx.First(pragma, row => row.Long(0)));

    private sealed class Folder : IAsyncDisposable
    {
        public string Path { get; } =
            System.IO.Path.Combine(System.IO.Path.GetTempPath(), "local-cloud-tests", Guid.NewGuid().ToString("n"));

        public string Database => System.IO.Path.Combine(Path, "cloud.db");

        public LocalCloudOptions Options => new() { DataFolder = Path, Port = 0 };

        public long Sql(string sql)
        {
            using var connection = new SqliteConnection($"Data Source={Database};Pooling=false");
            connection.Open();
            using var command = connection.CreateCommand();
            command.CommandText = sql;
            return (long?)command.ExecuteScalar() ?? 0;
        }

        public ValueTask DisposeAsync()
        {
            Directory.Delete(Path, recursive: true);
            return ValueTask.CompletedTask;
        }
    }
}
