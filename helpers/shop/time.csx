using System.Net.Http;

/// What time it is in the shop. The local cloud's clock can be moved ahead of yours; on AWS the two are the same.
async Task<DateTime> ShopNowAsync()
{
    if (!target.IsOnThisMachine || target.Credentials is null)
    {
        return DateTime.Now;
    }
    try
    {
        var status = await AskLocalCloudAsync("status");
        return DateTime.Now.AddSeconds((double?)status["clockAheadSeconds"] ?? 0);
    }
    catch (Exception e) when (e is LessonStop or HttpRequestException or System.Text.Json.JsonException)
    {
        // Another emulator, which has no clock of its own.
        return DateTime.Now;
    }
}

/// A time of the shop, with the difference to your clock if there is one.
async Task<string> ShopTimeAsync(DateTime time)
{
    var ahead = await ShopNowAsync() - DateTime.Now;
    return ahead.TotalSeconds < 30
        ? $"{time:HH:mm:ss}"
        : $"{time:HH:mm:ss} in the shop's time, which is {ahead.TotalMinutes:0} min ahead of yours";
}
