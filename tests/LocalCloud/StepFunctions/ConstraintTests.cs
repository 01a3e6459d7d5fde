using System.Text.Json.Nodes;
using LocalCloud.Protocol;
using static LocalCloud.Tests.StepFunctions.Machines.StateMachineTests;

namespace LocalCloud.Tests.StepFunctions;

/// <summary>
/// Each member's limits are those of the service's model (botocore, data/stepfunctions/2016-11-23/service-2.json),
/// checked before anything is looked up. The value of a member that the model marks as sensitive is not shown.
/// </summary>
public sealed class ConstraintTests
{
    private const string Machine = "arn:aws:states:us-east-1:000000000000:stateMachine:a";
    private const string Execution = "arn:aws:states:us-east-1:000000000000:execution:a:b";

    [Theory]
    [InlineData(
        "CreateStateMachine",
        "{'name':'#81','definition':'d','roleArn':'r'}",
        "Value '#81' at 'name' failed to satisfy constraint: Member must have length less than or equal to 80"
    )]
    [InlineData(
        "CreateStateMachine",
        "{'name':'n','definition':'','roleArn':'r'}",
        "Value at 'definition' failed to satisfy constraint: Member must have length greater than or equal to 1"
    )]
    [InlineData(
        "CreateStateMachine",
        "{'name':'n','definition':'{}','roleArn':'" + Role + "','publish':true,'versionDescription':'#257'}",
        "Value at 'versionDescription' failed to satisfy constraint: Member must have length less than or equal to 256"
    )]
    [InlineData(
        "CreateActivity",
        "{'name':'n','encryptionConfiguration':{'type':'ROT13'}}",
        "Value 'ROT13' at 'encryptionConfiguration.type' failed to satisfy constraint: "
            + "Member must satisfy enum value set: [AWS_OWNED_KEY, CUSTOMER_MANAGED_KMS_KEY]"
    )]
    [InlineData(
        "CreateActivity",
        "{'name':'n','encryptionConfiguration':{'type':'AWS_OWNED_KEY','kmsDataKeyReusePeriodSeconds':59}}",
        "Value '59' at 'encryptionConfiguration.kmsDataKeyReusePeriodSeconds' failed to satisfy constraint: "
            + "Member must have value greater than or equal to 60"
    )]
    [InlineData(
        "ValidateStateMachineDefinition",
        "{'definition':''}",
        "Value at 'definition' failed to satisfy constraint: Member must have length greater than or equal to 1"
    )]
    [InlineData(
        "PublishStateMachineVersion",
        "{'stateMachineArn':'" + Machine + "','description':'#257'}",
        "Value at 'description' failed to satisfy constraint: Member must have length less than or equal to 256"
    )]
    [InlineData(
        "CreateStateMachineAlias",
        "{'name':'n','routingConfiguration':[{'stateMachineVersionArn':'" + Machine + ":1'}]}",
        "Value null at 'routingConfiguration.1.member.weight' failed to satisfy constraint: Member must not be null"
    )]
    [InlineData(
        "DescribeStateMachineForExecution",
        "{'executionArn':'" + Execution + "','includedData':'SOME'}",
        "Value 'SOME' at 'includedData' failed to satisfy constraint: Member must satisfy enum value set: [ALL_DATA, METADATA_ONLY]"
    )]
    [InlineData(
        "StartExecution",
        "{'stateMachineArn':'" + Machine + "','traceHeader':'é'}",
        @"Value 'é' at 'traceHeader' failed to satisfy constraint: Member must satisfy regular expression pattern: \p{ASCII}*"
    )]
    [InlineData(
        "StartExecution",
        "{'stateMachineArn':'" + Machine + "','input':'#262145'}",
        "Value at 'input' failed to satisfy constraint: Member must have length less than or equal to 262144"
    )]
    [InlineData(
        "RedriveExecution",
        "{'executionArn':'" + Execution + "','clientToken':'a b'}",
        "Value 'a b' at 'clientToken' failed to satisfy constraint: Member must satisfy regular expression pattern: [!-~]+"
    )]
    [InlineData(
        "ListExecutions",
        "{'mapRunArn':''}",
        "Value '' at 'mapRunArn' failed to satisfy constraint: Member must have length greater than or equal to 1"
    )]
    [InlineData(
        "SendTaskFailure",
        "{'taskToken':'t','error':'#257'}",
        "Value at 'error' failed to satisfy constraint: Member must have length less than or equal to 256"
    )]
    [InlineData(
        "TestState",
        "{'definition':'{}','stateName':''}",
        "Value at 'stateName' failed to satisfy constraint: Member must have length greater than or equal to 1"
    )]
    public async Task A_member_out_of_its_limits_is_named(string operation, string request, string failure)
    {
        await using var test = await TestCloud.StartAsync();
        var answer = await test.CallAsync(
            "states",
            operation,
            Json.Parse(Filled(request).Replace('\'', '"'))!.AsObject()
        );
        answer.ShouldBeError("ValidationException", "1 validation error detected: " + Filled(failure));
    }

    [Fact]
    public async Task A_destination_s_log_group_is_named_by_its_place()
    {
        await using var test = await TestCloud.StartAsync();
        var request = Request("n", Pass);
        var group = new string('a', 257);
        request["loggingConfiguration"] = new JsonObject
        {
            ["destinations"] = new JsonArray(
                new JsonObject { ["cloudWatchLogsLogGroup"] = new JsonObject { ["logGroupArn"] = group } }
            ),
        };
        (await test.CallAsync("states", "CreateStateMachine", request)).ShouldBeError(
            "ValidationException",
            $"1 validation error detected: Value '{group}' at 'loggingConfiguration.destinations.1.member.cloudWatchLogsLogGroup.logGroupArn' "
                + "failed to satisfy constraint: Member must have length less than or equal to 256"
        );
    }

    /// <summary><c>#81</c> stands for so many characters.</summary>
    private static string Filled(string text)
    {
        var at = text.IndexOf('#');
        if (at < 0)
        {
            return text;
        }
        var digits = new string([.. text[(at + 1)..].TakeWhile(char.IsAsciiDigit)]);
        return text.Replace(
            "#" + digits,
            new string('x', int.Parse(digits, System.Globalization.CultureInfo.InvariantCulture))
        );
    }
}
