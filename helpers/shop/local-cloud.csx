using System.Net.Http;
using System.Text;
using System.Text.Json.Nodes;
using Amazon.Runtime.Internal;
using Amazon.Runtime.Internal.Auth;
using Amazon.Runtime.Internal.Util;

// What only the local cloud can do. On AWS these stop the lesson with a sentence.

/// From now on an event reaches its targets so much later, as it may on AWS when it is busy. TimeSpan.Zero: at once again.
async Task DeliverLateAsync(TimeSpan by) =>
    await AskLocalCloudAsync("delivery", new JsonObject { ["delaySeconds"] = (int)by.TotalSeconds });

/// The same where it can be done. Elsewhere it says so, and events come as they come.
async Task TryDeliverLateAsync(TimeSpan by)
{
    try
    {
        await DeliverLateAsync(by);
    }
    catch (Exception e) when (e is LessonStop or HttpRequestException)
    {
        LessonStop.Forget();
        Console.WriteLine("Only the local cloud can deliver late; here events come as they come.");
    }
}

/// Lets time pass in the local cloud: heartbeats and waits that end by then end at once.
async Task AdvanceClockAsync(TimeSpan by) =>
    await AskLocalCloudAsync("clock", new JsonObject { ["advanceSeconds"] = (int)by.TotalSeconds });

/// Asks one of the local cloud's own addresses, signed with this installation's keys as all requests are. With a body it
/// changes something.
async Task<JsonNode> AskLocalCloudAsync(string what, JsonObject body = null)
{
    var method = body is null ? HttpMethod.Get : HttpMethod.Post;
    if (target.Endpoint is null || target.Credentials is null)
    {
        throw new LessonStop(
            $"Only the local cloud can change its {what}, and this lesson runs on {target.Description}."
        );
    }
    var bytes = Encoding.UTF8.GetBytes(body?.ToJsonString() ?? "");
    var path = "/_local/" + what;
    var claim = new DefaultRequest(new Amazon.EventBridge.Model.PutEventsRequest(), "local")
    {
        HttpMethod = method.Method,
        Endpoint = new Uri(target.Endpoint),
        ResourcePath = path,
        Content = bytes,
        OverrideSigningServiceName = "local",
        AuthenticationRegion = target.Region,
    };
    var keys = await target.Credentials.GetCredentialsAsync();
    var signed = new AWS4Signer().SignRequest(
        claim,
        eventBridge.Config,
        new RequestMetrics(),
        keys.AccessKey,
        keys.SecretKey
    );
    using var http = new HttpClient();
    using var request = new HttpRequestMessage(method, target.Endpoint + path);
    request.Content = new ByteArrayContent(bytes);
    foreach (var (name, value) in claim.Headers)
    {
        request.Headers.TryAddWithoutValidation(name, value);
    }
    request.Headers.TryAddWithoutValidation("Authorization", signed.ForAuthorizationHeader);
    using var response = await http.SendAsync(request);
    var text = await response.Content.ReadAsStringAsync();
    return response.IsSuccessStatusCode
        ? JsonNode.Parse(text)
        : throw new LessonStop($"{target.Description} did not change its {what}: {text}");
}
