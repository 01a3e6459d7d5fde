namespace LocalCloud.Tests.DynamoDb.Storage;

/// <summary>https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/TTL.html</summary>
public sealed class ExpiryTests
{
    [Fact]
    public async Task Expired_items_go_by_themselves()
    {
        await using var db = await DynamoTest.StartAsync();
        var now = DateTimeOffset.UtcNow.ToUnixTimeSeconds();
        await db.PutAsync("hash", $$$$"""{"p": {"S": "before"}, "exp": {"N": "{{{{now + 100}}}}"}}""");
        await db.OkAsync(
            "UpdateTimeToLive",
            """{"TableName": "hash", "TimeToLiveSpecification": {"Enabled": true, "AttributeName": "exp"}}"""
        );
        await db.PutAsync("hash", $$$$"""{"p": {"S": "after"}, "exp": {"N": "{{{{now + 200}}}}"}}""");
        await db.PutAsync("hash", """{"p": {"S": "text"}, "exp": {"S": "1"}}""");
        await db.PutAsync("hash", """{"p": {"S": "ancient"}, "exp": {"N": "1"}}""");
        (await db.OkAsync("DescribeTimeToLive", """{"TableName": "hash"}""", "TimeToLiveDescription")).ShouldBe(
            """{"TimeToLiveStatus":"ENABLED","AttributeName":"exp"}"""
        );

        await db.Test.Cloud.Store.AdvanceClockAsync(TimeSpan.FromSeconds(150));
        await Eventually.BeTrueAsync(async () => await db.GetAsync("before") is null, "the first item is gone");
        (await db.GetAsync("after")).ShouldNotBeNull();
        await db.Test.Cloud.Store.AdvanceClockAsync(TimeSpan.FromSeconds(100));
        await Eventually.BeTrueAsync(async () => await db.GetAsync("after") is null, "the second item is gone");
        (await db.GetAsync("text")).ShouldNotBeNull();
        (await db.GetAsync("ancient")).ShouldNotBeNull("what expired more than five years ago stays");
    }
}
