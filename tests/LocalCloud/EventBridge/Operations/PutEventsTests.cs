using System.Text.Json.Nodes;

namespace LocalCloud.Tests.EventBridge.Operations;

/// <summary>
/// docs.aws.amazon.com/eventbridge/latest/APIReference/API_PutEvents.html and eb-putevents.html in the user guide.
/// </summary>
public sealed class PutEventsTests
{
    [Theory]
    [InlineData(
        "{'DetailType': 't', 'Detail': '{}'}",
        "InvalidArgument",
        "Parameter Source is not valid. Reason: Source is a required argument."
    )]
    [InlineData(
        "{'Source': 's', 'Detail': '{}'}",
        "InvalidArgument",
        "Parameter DetailType is not valid. Reason: DetailType is a required argument."
    )]
    [InlineData(
        "{'Source': 's', 'DetailType': 't'}",
        "InvalidArgument",
        "Parameter Detail is not valid. Reason: Detail is a required argument."
    )]
    [InlineData("{'Source': 's', 'DetailType': 't', 'Detail': '[]'}", "MalformedDetail", "Detail is malformed.")]
    [InlineData("{'Source': 's', 'DetailType': 't', 'Detail': 'text'}", "MalformedDetail", "Detail is malformed.")]
    [InlineData(
        "{'Source': 'aws.ec2', 'DetailType': 't', 'Detail': '{}'}",
        "NotAuthorizedForSourceException",
        "Not authorized for the source."
    )]
    public async Task An_entry_that_is_wrong_fails_alone(string entry, string code, string message)
    {
        await using var test = await TestCloud.StartAsync();
        var answer = await test.EventsAsync(
            "PutEvents",
            $"{{'Entries': [{entry}, {{'Source': 's', 'DetailType': 't', 'Detail': '{{}}'}}]}}"
        );
        answer["FailedEntryCount"]!.GetValue<int>().ShouldBe(1);
        answer["Entries"]![0]!["ErrorCode"]!.GetValue<string>().ShouldBe(code);
        answer["Entries"]![0]!["ErrorMessage"]!.GetValue<string>().ShouldBe(message);
        answer["Entries"]![1]!["EventId"]!.GetValue<string>().Length.ShouldBe(36);
    }

    [Theory]
    [InlineData(
        "one",
        "1 validation error detected: Value 'one' at 'endpointId' failed to satisfy constraint: Member must satisfy regular "
            + @"expression pattern: ^[A-Za-z0-9\-]+[\.][A-Za-z0-9\-]+$"
    )]
    [InlineData("abc.def", "Global endpoints are not in the local cloud. Leave EndpointId out.")]
    public async Task A_global_endpoint_is_refused(string endpoint, string message)
    {
        await using var test = await TestCloud.StartAsync();
        var refused = await test.TryEventsAsync(
            "PutEvents",
            $"{{'EndpointId': '{endpoint}', 'Entries': [{{'Source': 's', 'DetailType': 't', 'Detail': '{{}}'}}]}}"
        );
        refused.Type.ShouldBe("ValidationException");
        refused.Message.ShouldBe(message);
    }

    [Fact]
    public async Task More_than_ten_entries_or_a_megabyte_are_refused()
    {
        await using var test = await TestCloud.StartAsync();
        var many = new JsonArray([
            .. Enumerable.Range(0, 11).Select(_ => (JsonNode)new JsonObject { ["Source"] = "s" }),
        ]);
        var refused = await test.CallAsync("events", "PutEvents", new JsonObject { ["Entries"] = many });
        refused.Type.ShouldBe("ValidationException");
        refused.Message!.ShouldStartWith(
            "1 validation error detected: Value '[PutEventsRequestEntry(time=null, source=s, resources=null, "
        );
        refused.Message!.ShouldEndWith(
            "]' at 'entries' failed to satisfy constraint: Member must have length less than or equal to 10"
        );
        var large = new JsonObject
        {
            ["Source"] = "s",
            ["DetailType"] = "t",
            ["Detail"] = $"{{\"x\": \"{new string('x', 1024 * 1024)}\"}}",
        };
        (
            await test.CallAsync("events", "PutEvents", new JsonObject { ["Entries"] = new JsonArray(large) })
        ).Message.ShouldBe("Total size of the entries in the request is over the limit.");
    }
}
