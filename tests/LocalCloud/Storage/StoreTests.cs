using LocalCloud.Storage;

namespace LocalCloud.Tests.Storage;

public sealed class StoreTests
{
    private const string Insert = "insert into setting (name, value) values ($1, $2)";
    private const string Count = "select count(*) from setting";

    [Fact]
    public async Task What_was_acknowledged_is_there_after_a_restart()
    {
        await using var test = await TestCloud.StartAsync();
        await test.Cloud.Store.WriteAsync(tx => tx.Execute(Insert, "a", "1"));
        await test.RestartAsync();
        test.Cloud.Store.Read(tx => tx.First(Count, row => row.Long(0))).ShouldBe(1);
    }

    [Fact]
    public async Task A_command_that_throws_leaves_nothing_and_its_neighbours_stay()
    {
        await using var test = await TestCloud.StartAsync();
        var store = test.Cloud.Store;
        var writes = Enumerable
            .Range(0, 50)
            .Select(i =>
                store.WriteAsync(tx =>
                {
                    tx.Execute(Insert, $"n{i}", "1");
                    if (i % 5 == 0)
                    {
                        throw new InvalidOperationException("as the test wants");
                    }
                })
            )
            .ToList();
        foreach (var (write, i) in writes.Select((w, i) => (w, i)))
        {
            if (i % 5 == 0)
            {
                await Should.ThrowAsync<InvalidOperationException>(write);
            }
            else
            {
                await write;
            }
        }
        store.Read(tx => tx.First(Count, row => row.Long(0))).ShouldBe(40);
    }

    [Fact]
    public async Task A_second_owner_of_the_folder_is_refused_by_name()
    {
        await using var test = await TestCloud.StartAsync();
        var options = test.Cloud.Options with { Port = 0 };
        var error = await Should.ThrowAsync<StoreException>(() => LocalCloudServer.StartAsync(options));
        error.Message.ShouldContain($"(process {Environment.ProcessId})");
        error.Message.ShouldEndWith("Stop it (workshop stop) or choose another folder with --data DIR.");
    }

    [Fact]
    public async Task An_unknown_operation_is_named_in_the_error()
    {
        await using var test = await TestCloud.StartAsync();
        using var http = new HttpClient();
        using var request = new HttpRequestMessage(HttpMethod.Post, test.Endpoint);
        request.Headers.Add("X-Amz-Target", "AmazonSNS.Publish");
        var response = await http.SendAsync(request);
        ((int)response.StatusCode).ShouldBe(400);
        (await response.Content.ReadAsStringAsync()).ShouldContain(
            "The local cloud has no service for X-Amz-Target AmazonSNS.Publish."
        );
    }
}
