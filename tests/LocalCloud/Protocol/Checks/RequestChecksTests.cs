using LocalCloud.Protocol;
using LocalCloud.Protocol.Checks;
using LocalCloud.Tests.EventBridge;
using ServiceModels;
using Operation = LocalCloud.Protocol.Operation;

namespace LocalCloud.Tests.Protocol.Checks;

/// <summary>What a model says of a request is checked with AWS's message before the operation runs.</summary>
public class RequestChecksTests
{
    private const string Failed = "1 validation error detected: Value";

    [Theory]
    [InlineData("PutRule", "{'Name':'r','EventPattern':'{}'}", null)]
    [InlineData("PutRule", "{}", $"{Failed} null at 'name' failed to satisfy constraint: Member must not be null")]
    [InlineData(
        "PutRule",
        "{'Name':null}",
        $"{Failed} null at 'name' failed to satisfy constraint: Member must not be null"
    )]
    [InlineData(
        "PutRule",
        "{'Name':'r','RoleArn':''}",
        $"{Failed} '' at 'roleArn' failed to satisfy constraint: Member must have length greater than or equal to 1"
    )]
    [InlineData(
        "PutRule",
        "{'Name':'a b'}",
        $@"{Failed} 'a b' at 'name' failed to satisfy constraint: Member must satisfy regular expression pattern: [\.\-_A-Za-z0-9]+"
    )]
    [InlineData(
        "PutRule",
        "{'Name':'r','State':'ON'}",
        $"{Failed} 'ON' at 'state' failed to satisfy constraint: Member must satisfy enum value set: "
            + "[ENABLED, DISABLED, ENABLED_WITH_ALL_CLOUDTRAIL_MANAGEMENT_EVENTS]"
    )]
    [InlineData(
        "PutRule",
        "{'Name':'r','Tags':[{'Key':'a','Value':''},{'Key':'b'}]}",
        $"{Failed} null at 'tags.2.member.value' failed to satisfy constraint: Member must not be null"
    )]
    [InlineData(
        "ListRules",
        "{'Limit':101}",
        $"{Failed} '101' at 'limit' failed to satisfy constraint: Member must have value less than or equal to 100"
    )]
    [InlineData(
        "PutEvents",
        "{'Entries':[]}",
        $"{Failed} '[]' at 'entries' failed to satisfy constraint: Member must have length greater than or equal to 1"
    )]
    [InlineData(
        "PutTargets",
        "{'Rule':'r','Targets':[{'Id':'1','Arn':'a','InputTransformer':{'InputPathsMap':{'a b':'$'},'InputTemplate':'<a>'}}]}",
        $"{Failed} '{{a b=$}}' at 'targets.1.member.inputTransformer.inputPathsMap' failed to satisfy constraint: "
            + "Map keys must satisfy constraint: [Member must have length less than or equal to 256, Member must have length "
            + @"greater than or equal to 1, Member must satisfy regular expression pattern: [A-Za-z0-9\_\-]+]"
    )]
    [InlineData(
        "CreateArchive",
        "{'ArchiveName':'','EventSourceArn':'x'}",
        "3 validation errors detected: Value '' at 'archiveName' failed to satisfy constraint: Member must have length greater "
            + "than or equal to 1; Value '' at 'archiveName' failed to satisfy constraint: Member must satisfy regular expression "
            + @"pattern: [\.\-_A-Za-z0-9]+; Value 'x' at 'eventSourceArn' failed to satisfy constraint: Member must satisfy "
            + @"regular expression pattern: ^arn:aws([a-z]|\-)*:events:([a-z]|\d|\-)*:([0-9]{12})?:.+\/.+$"
    )]
    public void A_request_is_held_against_the_model(string operation, string request, string? message) =>
        (Refusal(operation, request)?.Message).ShouldBe(message);

    [Theory]
    [InlineData("PutRule", "{'Name':1}", "Name is a number, expected a string.")]
    [InlineData("PutEvents", "{'Entries':{}}", "Entries is an object, expected a list.")]
    [InlineData("ListRules", "{'Limit':'1'}", "Limit is a string, expected a number.")]
    public void A_member_of_another_kind_is_no_request(string operation, string request, string message)
    {
        var refused = Refusal(operation, request)!;

        refused.Type.ShouldBe("SerializationException");
        refused.Message.ShouldBe(message);
    }

    [Fact]
    public async Task Every_operation_of_the_cloud_is_in_its_service_s_model()
    {
        await using var test = await TestCloud.StartAsync();

        foreach (var name in (string[])["dynamodb", "events", "lambda", "logs", "states", "sts"])
        {
            var known = PublishedModels.Read(name).Operations.Select(o => o.Name).ToHashSet();
            test.Cloud.Services[name].Operations.Keys.Except(known).ShouldBeEmpty(name);
        }
    }

    private static AwsException? Refusal(string operation, string request)
    {
        var check = new RequestChecks("events").Before([Operation.Read(operation, (_, _) => [])]);
        var run = ((TransactionalOperation)check.Single()).Run;
        try
        {
            run(null!, Bridge.Parse(request));
            return null;
        }
        catch (AwsException refused)
        {
            return refused;
        }
    }
}
